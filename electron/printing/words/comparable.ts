// Texts made comparable: without white space and without characters that leave no mark on paper.
import { isInvisible } from '../fonts/invisible';

/** Line and page breaks, gaps between scripts and tabs are the printers' business; every mark is compared. */
export function comparable(text: string): string {
  let kept = '';
  for (const character of text.replace(/\s+/gu, '')) {
    if (!isInvisible(character.codePointAt(0) ?? 0)) kept += character;
  }
  return kept;
}
