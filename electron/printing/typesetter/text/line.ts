// A set line: its glyphs at their places, ready to be put anywhere on a page. Lengths in points.
import type { Face } from '../../fonts/face';

/** Neighbouring glyphs of one face from one run. `xs` are measured from the line's left edge. */
export type Piece = {
  readonly face: Face;
  readonly size: number;
  readonly glyphs: readonly number[];
  readonly texts: readonly string[];
  readonly xs: readonly number[];
  /** Right edge of the last glyph's cell. */
  readonly end: number;
  readonly gap: boolean;
  /** It shows a fact of the case; all other words are those of the template. */
  readonly isFact: boolean;
};

export type Line = {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** From the left of the column: indent and alignment. */
  readonly x: number;
  /** From the top of its slot. */
  readonly baseline: number;
  readonly pitch: number;
  readonly size: number;
  readonly red: boolean;
  /** Case paths of the facts it shows. */
  readonly fields: readonly string[];
};
