// A part of a whole in per cent, as tables say it.

/** One decimal; 0 where the whole is nothing. */
export function percentOf(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count / total) * 1000) / 10;
}

export function sayPercent(count: number, total: number): string {
  return `${percentOf(count, total).toFixed(1)}%`;
}
