// How large a page is shown: fitted to the room, or at a percentage of its real size.

export type Zoom = 'width' | 'page' | number;

export type Size = { readonly width: number; readonly height: number };

/** CSS pixels per millimetre at 100 %. */
export const pixelsPerMm = 96 / 25.4;

const steps = [25, 33, 50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const;
const least = 25;
const most = 400;

/**
 * Percentage at which a page of `pageMm` is shown in a room of `roomPx`. A page fitted to the width never needs
 * scrolling sideways; one fitted as a whole needs none. Between 25 and 400.
 */
export function percentOf(zoom: Zoom, roomPx: Size, pageMm: Size): number {
  if (typeof zoom === 'number') return clamp(zoom);
  const byWidth = (roomPx.width / (pageMm.width * pixelsPerMm)) * 100;
  const byHeight = (roomPx.height / (pageMm.height * pixelsPerMm)) * 100;
  return clamp(zoom === 'width' ? byWidth : Math.min(byWidth, byHeight));
}

/** The next larger step; the same where there is none. */
export function larger(percent: number): number {
  return steps.find((step) => step > percent + 0.5) ?? most;
}

/** The next smaller step; the same where there is none. */
export function smaller(percent: number): number {
  return steps.findLast((step) => step < percent - 0.5) ?? least;
}

function clamp(percent: number): number {
  if (!Number.isFinite(percent)) return least;
  return Math.min(most, Math.max(least, percent));
}
