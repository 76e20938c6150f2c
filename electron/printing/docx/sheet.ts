// The page's figures in the units that Word uses, computed from the settings: twips (1/20 pt) and grid units.
import type { PageSettings } from '../../../templates/paper/settings';

/** All lengths in twips. */
export type Sheet = {
  readonly settings: PageSettings;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly textWidth: number;
  readonly linePitch: number;
  /** One character of body type on the grid. */
  readonly character: number;
  /** What the grid adds to each character's width, in 1/4096 pt (w:charSpace). */
  readonly charSpace: number;
  /** What body type adds to each character's advance, rounded down so that the full number fits the line. */
  readonly condense: number;
};

export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** @param pt points of 1/72 inch */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

export function sheetOf(settings: PageSettings): Sheet {
  const width = twips(settings.widthMm);
  const height = twips(settings.heightMm);
  const top = twips(settings.topMm);
  const left = twips(settings.leftMm);
  const textWidth = twips(settings.textWidthMm);
  const textHeight = twips(settings.textHeightMm);
  const advancePt = textWidth / 20 / settings.charactersPerLine;
  return {
    settings,
    width,
    height,
    top,
    left,
    right: width - left - textWidth,
    bottom: height - top - textHeight,
    textWidth,
    // Rounded down: 22 lines of 580 twips are 4 twips taller than the type area, and Word would set only 21.
    linePitch: Math.floor(textHeight / settings.linesPerPage),
    character: Math.round(advancePt * 20),
    charSpace: Math.round((advancePt - settings.bodyPt) * 4096),
    condense: Math.floor((advancePt - settings.bodyPt) * 20),
  };
}
