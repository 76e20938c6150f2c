// The body of the file: every arranged block in order, each kind handed to its writer.
import type { Arranged, Said } from '../../../../templates/paper/arrange';
import { assertNever, type Block } from '../../../../templates/paper/blocks';
import { paragraphXml } from '../xml/paragraph';
import { chartXml } from './chart';
import type { Context } from './context';
import { facingXml } from './facing';
import { imprintXml } from './imprint';
import { mastheadXml } from './masthead';
import { photographsXml } from './photographs';
import { attachmentNoteXml, questionAnswerXml, type RunningText, runningTexts, runningXml } from './running';
import { receiptXml, signatureXml } from './signature';
import { dataTableXml, fieldTableXml } from './tables';
import { textXml } from './texts';
import { annexXml, numberXml, pageBreakXml, titleXml } from './titles';

export function bodyXml(arranged: readonly Arranged[], start: Context): string {
  const parts: string[] = [];
  let context = start;
  let facing: RunningText[] = [];
  const endFacing = (): void => {
    if (facing.length > 0) parts.push(facingXml(facing, context));
    facing = [];
  };
  arranged.forEach(({ block, facing: faces }, index) => {
    const next = arranged[index + 1]?.block;
    context = placed(context, block, next);
    const signedNext = next?.kind === 'signature';
    if (faces && (block.kind === 'paragraph' || block.kind === 'addressee' || block.kind === 'list')) {
      facing.push(...runningTexts(block, signedNext));
      return;
    }
    endFacing();
    parts.push(blockXml(block, context, signedNext));
  });
  endFacing();
  return separated(parts.join(''));
}

function placed(context: Context, block: Block<Said>, next: Block<Said> | undefined): Context {
  if (block.kind !== 'masthead') return context;
  return { ...context, masthead: block.style, numberFollows: next?.kind === 'number' };
}

function blockXml(block: Block<Said>, context: Context, signedNext: boolean): string {
  switch (block.kind) {
    case 'masthead':
      return mastheadXml(block, context);
    case 'number':
      return numberXml(block.text, context);
    case 'title':
      return titleXml(block.text, context);
    case 'addressee':
    case 'paragraph':
    case 'list':
      return runningXml(block, signedNext);
    case 'question-answer':
      return questionAnswerXml(block);
    case 'attachment-note':
      return attachmentNoteXml(block, context);
    case 'field-table':
      return fieldTableXml(block, context);
    case 'data-table':
      return dataTableXml(block, context);
    case 'photographs':
      return photographsXml(block, context);
    case 'chart':
      return chartXml(block, context);
    case 'signature':
      return signatureXml(block, context);
    case 'receipt':
      return receiptXml(block, context);
    case 'annex':
      return annexXml(block);
    case 'page-break':
      return pageBreakXml();
    case 'end-mark':
      return textXml(block.text, { role: 'endMark' });
    case 'imprint':
      return imprintXml(block, context);
    default:
      return assertNever(block);
  }
}

/** Tables that touch would become one, and a text may not end with a table: a line of 1 pt keeps them apart. */
function separated(xml: string): string {
  const line = paragraphXml({ style: 'PilinPlain', line: 20 }, '');
  return xml.replaceAll('</w:tbl><w:tbl>', `</w:tbl>${line}<w:tbl>`).replace(/<\/w:tbl>$/, `</w:tbl>${line}`);
}
