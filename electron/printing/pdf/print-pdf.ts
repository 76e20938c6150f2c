// Paper to PDF: sets the pages, writes them, and says where each line of which clause and field stands.
import type { Paper } from '../../../templates/paper/paper';
import type { Substitution, Typefaces } from '../fonts/typefaces';
import { type SetPaper, setPaper } from '../typesetter/set-paper';
import { mm } from '../typesetter/sheet';
import { aboutPaper, documentInfo, languageOf, xmpMetadata } from './metadata';
import { openSheaf } from './sheaf';
import { PageWriter } from './write-pages';

/** A printed line: millimetres from the page's top left; pages count from 1. */
export type Place = {
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Template block it came from. */
  readonly clause: string;
  /** Case paths of the facts it shows. */
  readonly fields: readonly string[];
};

export type PrintedPdf = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly places: readonly Place[];
  readonly substitutions: readonly Substitution[];
};

export type PrintOptions = {
  readonly typefaces: Typefaces;
  /** JPEG or PNG bytes by the `file` of the photograph blocks. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** 存根, 当事人联: printed at the head right of each page. */
  readonly copyLabel?: string;
};

/**
 * Prints a paper as PDF/A-2b, tagged, with subsets of its faces. The same paper and faces give the same bytes.
 * @throws PrintFault `glyph-missing`, `picture-missing`, `picture-kind`, `font-missing`
 */
export function printPdf(paper: Paper, options: PrintOptions): PrintedPdf {
  const set = setPaper(paper, options.typefaces, options.copyLabel);
  const { sheaf, bytes } = openSheaf({
    widthPt: set.widthPt,
    heightPt: set.heightPt,
    language: languageOf(paper),
    info: documentInfo(paper),
    metadata: xmpMetadata(aboutPaper(paper)),
  });
  const writer = new PageWriter(sheaf, options.pictures);
  writer.begin(set.pages);
  for (const page of set.pages) writer.write(page);
  writer.finish();
  sheaf.end();
  const { substitutions } = options.typefaces;
  return {
    bytes: bytes(),
    pages: set.pages.length,
    substitutions,
    // Only a page on screen asks for them.
    get places() {
      return placesOf(set);
    },
  };
}

function placesOf(set: SetPaper): readonly Place[] {
  return set.pages.flatMap((page, index) =>
    page.marks.flatMap((mark): Place[] => {
      if (mark.kind !== 'text' || mark.clause === undefined || mark.line.pieces.length === 0) return [];
      const { line } = mark;
      return [
        {
          page: index + 1,
          xMm: (mark.x + line.x) / mm,
          yMm: (mark.y + line.baseline - line.size * 0.88) / mm,
          widthMm: line.width / mm,
          heightMm: line.size / mm,
          clause: mark.clause,
          fields: line.fields,
        },
      ];
    }),
  );
}
