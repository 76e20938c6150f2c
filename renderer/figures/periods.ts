// Periods to choose from: by name, as days on the calendar of China.
export const periods = ['all', 'this-month', 'last-month', 'this-quarter', 'this-year', 'last-year', 'own'] as const;
export type Period = (typeof periods)[number];

type Days = { readonly from: string | null; readonly until: string | null };

/** @param today YYYY-MM-DD @returns null for a period of one's own */
export function daysOf(period: Period, today: string): Days | null {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  switch (period) {
    case 'all':
      return { from: null, until: null };
    case 'this-month':
      return { from: day(year, month, 1), until: day(year, month + 1, 0) };
    case 'last-month':
      return { from: day(year, month - 1, 1), until: day(year, month, 0) };
    case 'this-quarter': {
      const first = month - ((month - 1) % 3);
      return { from: day(year, first, 1), until: day(year, first + 3, 0) };
    }
    case 'this-year':
      return { from: day(year, 1, 1), until: day(year, 12, 31) };
    case 'last-year':
      return { from: day(year - 1, 1, 1), until: day(year - 1, 12, 31) };
    case 'own':
      return null;
  }
}

/** Months and days outside their range count on: day 0 is the last of the month before. */
function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
