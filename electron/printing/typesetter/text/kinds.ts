// What a character is to a composer of lines: which face it belongs to, how wide it stands, where its blank half lies.
import type { LanguageCode } from '../../../../templates/language/bilingual';
import { isBlank, isLineEnd } from '../../fonts/invisible';

/**
 * han: stands in a full cell. open, close: full cell with a blank half before or after the mark. dash: full cell, glyph
 * centred. latin: as wide as the face says. space: may vanish at a line's end. newline: ends a line.
 */
export type Kind = 'han' | 'open' | 'close' | 'dash' | 'latin' | 'space' | 'newline';

const opening = setOf('（《〈「『【〔〖［｛“‘');
const closing = setOf('，。、；：）》〉」』】〕〗］｝”’');
const dashes = setOf('—…·');
/** Signs below U+2000 that Chinese text sets full width. */
const wideSigns = setOf('·×÷±§');

/** @param language of the text around: quotes, dash, ellipsis and middle dot are Chinese in Chinese and Latin in English. */
export function kindOf(codePoint: number, language: LanguageCode): Kind {
  if (isLineEnd(codePoint)) return 'newline';
  if (isBlank(codePoint)) return 'space';
  if (language === 'en' && codePoint < 0x2e80) return 'latin';
  if (opening.has(codePoint)) return 'open';
  if (closing.has(codePoint)) return 'close';
  if (dashes.has(codePoint)) return 'dash';
  if (codePoint < 0x2000 && !wideSigns.has(codePoint)) return 'latin';
  return codePoint >= 0x2010 && codePoint <= 0x2013 ? 'latin' : 'han';
}

function setOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.codePointAt(0) ?? 0));
}
