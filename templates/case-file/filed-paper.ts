// One line of the index of a case file 卷内目录: what lies in the file, and on which of its pages.
import type { Bilingual } from '../language/bilingual';

export type FiledPaper = {
  /** Kind of paper, or "" for what no template made: a photograph, a disc, a paper from elsewhere. */
  readonly kind: string;
  readonly name: Bilingual;
  /** Document number 文号; "" where it bears none. */
  readonly number: string;
  /** Who made it 责任者. */
  readonly maker: Bilingual;
  /** The day it bears, YYYY-MM-DD; "" where none is known. */
  readonly date: string;
  /**
   * First and last page within the file, counted from 1 at the first paper after cover and index (which bear no page
   * number). Null for what is kept but not bound in, such as files of evidence.
   */
  readonly pages: readonly [from: number, to: number] | null;
  readonly note: Bilingual;
};
