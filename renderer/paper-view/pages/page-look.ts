// Whether a page looks as it did before: the same words at the same places. Tells pages that need no drawing.
import type { TextContent } from './open-pdf';

/** Points are told apart to a hundredth, far below what a screen can show. */
const perPoint = 100;

/**
 * Equal for two pages exactly when their texts and the places, sizes and widths of these are equal. Pictures have no
 * part in it: whoever shows pictures draws them anew.
 */
export function lookOf({ items }: Pick<TextContent, 'items'>): string {
  return items
    .map((item) => {
      if (!('str' in item)) return '';
      const numbers = [...item.transform, item.width].map((value) => Math.round(Number(value) * perPoint));
      return `${numbers.join(' ')} ${JSON.stringify(item.str)}`;
    })
    .join('\n');
}

/** The words of a page in the order of the PDF, lines apart. */
export function wordsOf({ items }: Pick<TextContent, 'items'>): string {
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
