// A signature never stands alone on a page: at least two lines of text stay with it (GB/T 9704-2012, 7.3.5.5).
import type { Slab } from './slab';

const linesOfCompany = 2;

/** Forbids page ends between each slab that needs company and the two text lines (or table rows) before it. */
export function keepCompany(slabs: readonly Slab[]): readonly Slab[] {
  const kept = [...slabs];
  slabs.forEach((slab, index) => {
    if (slab.needsCompany !== true) return;
    let lines = 0;
    for (let before = index - 1; before >= 0 && lines < linesOfCompany; before--) {
      const each = kept[before];
      if (each === undefined || each.startsPage === true) break;
      kept[before] = each.breakAfter ? { ...each, breakAfter: false, yields: each.goesAlong !== true } : each;
      lines += each.textLines;
    }
  });
  return kept;
}
