// The cell a glyph stands in: its width, and where in it the glyph begins. Lengths in points.
import type { Kind } from './kinds';
import type { TextStyle } from './style';

/** Glyphs narrower than this part of an em are not drawn for a full cell. */
const narrow = 0.9;
const wide = 1.1;

/** Chinese stands in the cells of the grid, Latin as wide as its face says. */
export function cellWidth(kind: Kind, advance: number, style: TextStyle): number {
  if (kind === 'newline') return 0;
  if (kind === 'latin' || kind === 'space') return advance;
  if (kind === 'han' && advance <= style.size * narrow) return advance;
  return advance > style.size * wide ? advance : style.cell;
}

/** Narrow brackets and marks keep to the side of their text; everything else stands in the middle of its cell. */
export function glyphShift(kind: Kind, advance: number, width: number, style: TextStyle): number {
  if (kind === 'latin' || kind === 'space' || kind === 'newline') return 0;
  const isNarrow = advance < style.size * narrow;
  if (kind === 'open' && isNarrow) return width - advance;
  if (kind === 'close' && isNarrow) return 0;
  return (width - advance) / 2;
}
