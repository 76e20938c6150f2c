// Which rows of a long list are to be drawn: those in sight and some around them, in steps, so that scrolling a few
// pixels draws nothing anew.

export type RowRange = { readonly first: number; readonly end: number };

/** Rows drawn beyond each edge, so that a flick of the wheel never shows an empty strip. */
const aroundRows = 8;
const stepRows = 4;

/** All lengths in CSS pixels. `end` is the row after the last one. */
export function visibleRows(scrollTopPx: number, heightPx: number, rowHeightPx: number, count: number): RowRange {
  const top = Math.floor(Math.max(0, scrollTopPx) / rowHeightPx / stepRows) * stepRows;
  const inSight = Math.ceil(heightPx / rowHeightPx) + stepRows;
  const end = Math.min(count, top + inSight + aroundRows);
  return { first: Math.max(0, Math.min(top, count) - aroundRows), end };
}

/** Where to scroll so that a row is wholly in sight, moving as little as possible. The head covers the top. */
export function scrollTopFor(
  row: number,
  rowHeightPx: number,
  now: { readonly scrollTopPx: number; readonly heightPx: number; readonly headPx: number },
): number {
  const above = row * rowHeightPx;
  const below = above + rowHeightPx - (now.heightPx - now.headPx);
  return Math.min(Math.max(now.scrollTopPx, below), above);
}
