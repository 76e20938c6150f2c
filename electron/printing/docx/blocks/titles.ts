// Titles, annexes and page breaks: what divides a paper.
import type { Said } from '../../../../templates/paper/arrange';
import type { Annex } from '../../../../templates/paper/blocks';
import { paragraphXml } from '../xml/paragraph';
import type { Context } from './context';
import { textXml } from './texts';

/** Two lines under the red rule, or under the last element of a letter's head (7.3.1, 10.1). */
export function titleXml(text: Said, context: Context): string {
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

export function pageBreakXml(): string {
  return paragraphXml({ style: 'PilinPlain', pageBreakBefore: true, line: 20 }, '');
}

/** Label flush left on the first line of a new page, title centred under it (7.3.7). */
export function annexXml(block: Annex<Said>): string {
  const label = textXml(block.label, { role: 'annexLabel' });
  return pageBreakXml() + label + textXml(block.title, { role: 'title', paragraph: { keepNext: true } });
}
