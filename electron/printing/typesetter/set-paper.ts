// Paper to pages of placed marks: the whole typesetter in one call.
import { arrange } from '../../../templates/paper/arrange';
import type { Paper } from '../../../templates/paper/paper';
import type { Typefaces } from '../fonts/typefaces';
import { blockSlabs } from './blocks/block-slabs';
import { keepCompany } from './flow/company';
import type { Mark } from './flow/marks';
import { flowPages } from './flow/page-flow';
import { furniture } from './furniture';
import { sheetOf } from './sheet';

export type SetPage = {
  /** Marks in reading order, places in points from the page's top left. */
  readonly marks: readonly Mark[];
};

export type SetPaper = { readonly widthPt: number; readonly heightPt: number; readonly pages: readonly SetPage[] };

/**
 * Sets a paper into pages.
 * @param copyLabel printed at the head right of each page (存根, 当事人联)
 * @throws PrintFault `glyph-missing` for a character that no face has
 */
export function setPaper(paper: Paper, typefaces: Typefaces, copyLabel?: string): SetPaper {
  const sheet = sheetOf(paper, typefaces);
  const slabs = keepCompany(
    arrange(paper).flatMap((arranged) => blockSlabs(sheet, arranged)),
    sheet.height,
  );
  const flowed = flowPages(slabs, sheet);
  const pages = flowed.map((page, index): SetPage => {
    return { marks: [...page.marks, ...furniture(sheet, index, flowed.length, copyLabel)] };
  });
  return { widthPt: sheet.pageWidth, heightPt: sheet.pageHeight, pages };
}
