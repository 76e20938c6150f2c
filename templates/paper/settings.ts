// Figures of the page, GB/T 9704-2012 clause 5; each is a setting with the standard's value as default.
import { z } from 'zod';

export const pageSettingsSchema = z.strictObject({
  widthMm: z.number().positive().default(210),
  heightMm: z.number().positive().default(297),
  topMm: z.number().nonnegative().default(37),
  leftMm: z.number().nonnegative().default(28),
  textWidthMm: z.number().positive().default(156),
  textHeightMm: z.number().positive().default(225),
  linesPerPage: z.number().int().min(10).max(60).default(22),
  charactersPerLine: z.number().int().min(10).max(60).default(28),
  bodyPt: z.number().positive().default(16),
  titlePt: z.number().positive().default(22),
  notePt: z.number().positive().default(12),
  /** English beside or under Chinese, 4.5 号. */
  englishPt: z.number().positive().default(12),
  tablePt: z.number().positive().default(10.5),
  pageNumberPt: z.number().positive().default(14),
  /** From the foot of the type area to the page number's line (7.5). */
  pageNumberDropMm: z.number().nonnegative().default(7),
});

/** All lengths as their names say: mm, or pt of 1/72 inch. */
export type PageSettings = z.infer<typeof pageSettingsSchema>;

export const standardPage: PageSettings = pageSettingsSchema.parse({});
