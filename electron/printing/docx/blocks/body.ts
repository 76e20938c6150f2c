// The body of the file: every arranged block in order, each kind handed to its writer.
import type { Arranged, Said } from '../../../../templates/paper/arrange';
import { assertNever, type Block } from '../../../../templates/paper/blocks';
import { paragraphXml } from '../xml/paragraph';
import { chartXml } from './chart';
import type { Context } from './context';
import { facingXml } from './facing';
import { imprintXml } from './imprint';
import { mastheadXml } from './masthead';
import { numberXml } from './number';
import { photographsXml } from './photographs';
import { attachmentNoteXml, questionAnswerXml, type RunningText, runningTexts, runningXml } from './running';
import { receiptXml, signatureXml } from './signature';
import { dataTableXml, fieldTableXml } from './tables';
import { textXml } from './texts';
import { annexXml, pageBreakXml, titleXml } from './titles';

export function bodyXml(arranged: readonly Arranged[], start: Context): string {
  const parts: string[] = [];
  let context = start;
  let facing: RunningText[] = [];
  const endFacing = (): void => {
    if (facing.length > 0) parts.push(facingXml(facing, context));
    facing = [];
  };
  arranged.forEach(({ block, facing: faces }, index) => {
    context = placed(context, block, arranged[index + 1]?.block);
    if (faces && (block.kind === 'paragraph' || block.kind === 'addressee' || block.kind === 'list')) {
      facing.push(...runningTexts(block));
      return;
    }
    endFacing();
    if (block.kind === 'signature' || block.kind === 'end-mark') keepCompany(parts);
    if (staysWithSignature(block)) parts.push(keptEnd(parts.pop() ?? ''));
    parts.push(blockXml(block, context));
  });
  endFacing();
  return separated(parts.join(''));
}

/**
 * The last two paragraphs before a signature, or before the mark that a record ends, stay with it: it never stands alone
 * on a page. Notes, names of attachments and that mark stay too, but count for nothing: what is signed must be in sight.
 */
function keepCompany(parts: string[]): void {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    const names = part.match(/"PilinAttachment/g) ?? [];
    parts[at] = keptEnd(part, Math.max(2, Math.min(names.length, mostNames)));
    if (names.length > mostNames || !/"Pilin(Note|EndMark|Attachment)/.test(part)) return;
  }
}

/** More names of attachments than these fill a page of their own. */
const mostNames = 20;

/** A receipt slip or a remark under the date is never alone on a page. */
function staysWithSignature(block: Block<Said>): boolean {
  return block.kind === 'receipt' || (block.kind === 'paragraph' && block.level === 'remark');
}

function keptEnd(xml: string, paragraphs = 2): string {
  const starts = [...xml.matchAll(/<w:pStyle [^>]*\/>(?!<w:keepNext\/>)/g)].slice(-paragraphs).reverse();
  return starts.reduce((text, start) => {
    const end = start.index + start[0].length;
    return `${text.slice(0, end)}<w:keepNext/>${text.slice(end)}`;
  }, xml);
}

function placed(context: Context, block: Block<Said>, next: Block<Said> | undefined): Context {
  if (block.kind !== 'masthead') return context;
  return { ...context, masthead: block.style, numberFollows: next?.kind === 'number' };
}

function blockXml(block: Block<Said>, context: Context): string {
  switch (block.kind) {
    case 'masthead':
      return mastheadXml(block, context);
    case 'number':
      return numberXml(block, context);
    case 'title':
      return titleXml(block.text, context);
    case 'addressee':
    case 'paragraph':
    case 'list':
      return runningXml(block);
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
