// The smallest thing a composer moves: one glyph in its cell, with the text it stands for and the run it came from.
import type { Face } from '../../fonts/face';
import type { Kind } from './kinds';

export type Cluster = {
  /** The characters it stands for, invisible ones that follow included. */
  readonly text: string;
  /** UTF-16 offset in the paragraph. */
  readonly offset: number;
  /** Index of its run. */
  readonly run: number;
  readonly kind: Kind;
  readonly face: Face;
  readonly glyph: number;
  /** Advance of its cell in points, kerning to the next glyph included. */
  readonly width: number;
  /** Where its glyph begins within the cell, points. */
  readonly shift: number;
};
