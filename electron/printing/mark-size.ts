// How large the mark of an issuing organ 发文机关标志 is, in both formats alike. The standard bounds its height only
// (GB/T 9704-2012, 7.2.4): as large as one line lets it be.
export const markPt = { 'red-head': 42, letter: 34, bulletin: 36 } as const;

/** Baseline to baseline, by the size of the type. */
export const markLead = 1.25;
/** A name stays on one line down to the size of titles; a longer one takes two lines of that, or more of body type. */
const leastPt = 22;
const longestPt = 16;

/** @param natural width of the longest name at the size `most`; @param width of the line, in the same unit */
export function fittedSize(natural: number, most: number, width: number): number {
  if (natural <= width) return most;
  const size = Math.floor((most * width * 2) / natural) / 2;
  if (size >= leastPt) return size;
  return (natural * leastPt) / most <= width * 2 ? leastPt : longestPt;
}
