// Whether a count stands above its own past. A rule a person can check with a pencil, no model.

export type Trend = {
  readonly now: number;
  readonly before: readonly number[];
  readonly mean: number;
  readonly limit: number;
};

/**
 * Counts per period, the newest first; days are counted back from `today`, which belongs to the newest.
 * @param days YYYY-MM-DD; those outside of the periods, or after today, do not count
 */
export function countPeriods(
  days: readonly string[],
  today: string,
  periodDays: number,
  periods: number,
): readonly number[] {
  const counts = Array.from({ length: periods + 1 }, () => 0);
  for (const day of days) {
    const age = daysBetween(day, today);
    const at = Math.floor(age / periodDays);
    if (age >= 0 && at <= periods) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Above its trend: more than the mean of the periods before plus twice its square root (what chance alone rarely exceeds). */
export function trendOf([now = 0, ...before]: readonly number[]): Trend {
  const mean = before.length === 0 ? 0 : before.reduce((a, b) => a + b, 0) / before.length;
  return { now, before, mean, limit: mean + 2 * Math.sqrt(mean) };
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
