// Medians and spreads of few measurements.

/** @param {number} share 0 least, 0.5 median, 1 most */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Milliseconds for one paper, round by round. */
export const perPaper = ({ rounds }) => rounds.map(({ milliseconds, papers }) => milliseconds / papers);
export const cpuPerPaper = ({ rounds }) => rounds.map(({ cpuMilliseconds, papers }) => cpuMilliseconds / papers);

/** Median of the ratios taken within each round: what the machine did meanwhile fell on both. */
export function ratioOf(mine, theirs) {
  return median(mine.map((one, round) => (theirs[round] ?? Number.NaN) / one));
}
