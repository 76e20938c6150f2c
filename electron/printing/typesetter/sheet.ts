// The page as the typesetter sees it: the paper's settings in points, and the faces at hand.
import type { LanguageCode } from '../../../templates/language/bilingual';
import type { Paper } from '../../../templates/paper/paper';
import type { Typefaces } from '../fonts/typefaces';
import type { TextStyle } from './text/style';

export const mm = 72 / 25.4;

export type Sheet = {
  readonly paper: Paper;
  readonly typefaces: Typefaces;
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** Type area. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Baseline to baseline of body text: height over lines (28.99 pt), and its two thirds for English. */
  readonly pitch: number;
  readonly englishPitch: number;
  /** Advance of a body character: width over characters (15.79 pt). */
  readonly cell: number;
  /** Styles made so far of a look, so that all texts of one look have one. */
  readonly styles: WeakMap<object, Partial<Record<LanguageCode, TextStyle>>>;
};

export function sheetOf(paper: Paper, typefaces: Typefaces): Sheet {
  const { settings } = paper;
  const height = settings.textHeightMm * mm;
  const width = settings.textWidthMm * mm;
  const pitch = height / settings.linesPerPage;
  return {
    paper,
    typefaces,
    pageWidth: settings.widthMm * mm,
    pageHeight: settings.heightMm * mm,
    left: settings.leftMm * mm,
    top: settings.topMm * mm,
    width,
    height,
    pitch,
    englishPitch: (pitch * 2) / 3,
    cell: width / settings.charactersPerLine,
    styles: new WeakMap(),
  };
}

/** Whether Chinese and English stand together on these pages; the smaller of the two then serves the larger. */
export function isPaired(sheet: Sheet): boolean {
  return sheet.paper.language === 'zh-en' && sheet.paper.layout !== 'annex';
}
