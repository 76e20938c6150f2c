// The body of the file: every arranged block in order, each kind handed to its writer.
import type { Arranged, Said } from '../../../../templates/paper/arrange';
import { assertNever, type Block } from '../../../../templates/paper/blocks';
import { paragraphXml } from '../xml/paragraph';
import { chartXml } from './chart';
import type { Context } from './context';
import { facingXml } from './facing';
import { imprintXml } from './imprint';
import { mastheadXml, redRuleXml } from './masthead';
import { photographsXml } from './photographs';
import { attachmentNoteXml, questionAnswerXml, type RunningText, runningTexts, runningXml } from './running';
import { receiptXml, signatureXml } from './signature';
import { dataTableXml, fieldTableXml } from './tables';
import { textXml } from './texts';

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
      return pageBreakXml() + textXml(block.label, { role: 'annexLabel' }) + textXml(block.title, { role: 'title' });
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

/** Centred two lines under a red head (7.2.5), flush right under a letter's rule (10.1) and on forms. */
function numberXml(text: Said, context: Context): string {
  const { linePitch } = context.sheet;
  const ruled = context.masthead === 'red-head' || context.masthead === 'bulletin';
  const align = ruled ? 'center' : 'right';
  const before = context.masthead === 'red-head' ? 2 * linePitch : 0;
  const number = textXml(text, { role: 'number', paragraph: { align, before, keepNext: ruled } });
  return ruled && context.numberFollows ? number + redRuleXml(context) : number;
}

/** Two lines under the red rule, or under the last element of a letter's head (7.3.1, 10.1). */
function titleXml(text: Said, context: Context): string {
  const underRule = context.masthead === 'red-head' || context.masthead === 'letter';
  const before = underRule ? 2 * context.sheet.linePitch : Math.round(context.sheet.linePitch / 2);
  return text
    .map((speech, index) => textXml([speech], { role: 'title', paragraph: titleGap(index, text, before) }))
    .join('');
}

/** Chinese and English of a title stand together: space before the first, after the last. */
function titleGap(index: number, text: Said, before: number): { before?: number; after?: number } {
  return { ...(index === 0 ? { before } : {}), ...(index < text.length - 1 ? { after: 0 } : {}) };
}

function pageBreakXml(): string {
  return paragraphXml({ style: 'PilinPlain', pageBreakBefore: true, line: 20 }, '');
}

/** Tables that touch would become one, and a text may not end with a table: a line of 1 pt keeps them apart. */
function separated(xml: string): string {
  const line = paragraphXml({ style: 'PilinPlain', line: 20 }, '');
  return xml.replaceAll('</w:tbl><w:tbl>', `</w:tbl>${line}<w:tbl>`).replace(/<\/w:tbl>$/, `</w:tbl>${line}`);
}
