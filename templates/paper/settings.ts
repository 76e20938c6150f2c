// Figures of the page, GB/T 9704-2012 clause 5; each is a setting with the standard's value as default.
import { z } from 'zod';

const bounds = {
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
  topMm: z.number().nonnegative(),
  leftMm: z.number().nonnegative(),
  textWidthMm: z.number().positive(),
  textHeightMm: z.number().positive(),
  linesPerPage: z.number().int().min(10).max(60),
  charactersPerLine: z.number().int().min(10).max(60),
  bodyPt: z.number().positive(),
  titlePt: z.number().positive(),
  notePt: z.number().positive(),
  /** English beside or under Chinese, 小四号. */
  englishPt: z.number().positive(),
  tablePt: z.number().positive(),
  pageNumberPt: z.number().positive(),
  /** From the foot of the type area to the page number's line (7.5). */
  pageNumberDropMm: z.number().nonnegative(),
};

/** All lengths as their names say: mm, or pt of 1/72 inch. */
export type PageSettings = { readonly [K in keyof typeof bounds]: number };

/** GB/T 9704-2012, clauses 5.1 to 5.2.3 and 7.5. */
export const standardPage: PageSettings = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  leftMm: 28,
  textWidthMm: 156,
  textHeightMm: 225,
  linesPerPage: 22,
  charactersPerLine: 28,
  bodyPt: 16,
  titlePt: 22,
  notePt: 12,
  englishPt: 12,
  tablePt: 10.5,
  pageNumberPt: 14,
  pageNumberDropMm: 7,
};

/** What an office sets otherwise than the standard; defaults are not pinned into its file. */
export const ownPageSchema = z.strictObject(bounds).partial();

/** The page of an office: the standard's, with the office's own figures. */
export function pageOf(own: z.output<typeof ownPageSchema>): PageSettings {
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...standardPage, ...Object.fromEntries(given) };
}
