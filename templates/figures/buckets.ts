// Time cut into months, or where that would be too many into quarters or years: 2026-10, 2026-Q4, 2026.
import type { Bilingual } from '../language/bilingual';

export type Grain = 'month' | 'quarter' | 'year';

/** As many as a chart can name under its axis. */
const mostBuckets = 18;
/** A slip of the pen such as the year 0206 must not bring forth thousands of empty years. */
const mostYears = 60;

/** @param day null for a case without one, whose bucket is "" */
export function bucketOf(day: string | null, grain: Grain): string {
  if (day === null) return '';
  const year = day.slice(0, 4);
  if (grain === 'year') return year;
  return grain === 'month' ? day.slice(0, 7) : `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export function grainOfBucket(bucket: string): Grain {
  if (bucket.includes('Q')) return 'quarter';
  return bucket.length === 4 ? 'year' : 'month';
}

/** The finest grain that keeps the buckets from the first to the last day few. */
export function grainFor(first: string, last: string): Grain {
  const months = monthNumber(last) - monthNumber(first) + 1;
  if (months <= mostBuckets) return 'month';
  return months <= mostBuckets * 3 ? 'quarter' : 'year';
}

/** Every bucket from the first day to the last, empty ones too; only those of `used` where there would be too many. */
export function bucketsBetween(
  first: string,
  last: string,
  grain: Grain,
  used: ReadonlySet<string>,
): readonly string[] {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  if (years > mostYears) return [...used].filter((bucket) => bucket !== '').sort();
  const months = Array.from({ length: monthNumber(last) - monthNumber(first) + 1 }, (_, index) =>
    dayOfMonth(monthNumber(first) + index),
  );
  return [...new Set(months.map((day) => bucketOf(day, grain)))];
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayOfMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

const monthsEn = 'January February March April May June July August September October November December'.split(' ');

export function bucketWords(bucket: string): Bilingual {
  const [year = '', part = ''] = bucket.split('-');
  if (part === '') return { zh: `${year}年`, en: year };
  if (part.startsWith('Q')) return { zh: `${year}年第${part.slice(1)}季度`, en: `${part} ${year}` };
  return { zh: `${year}年${Number(part)}月`, en: `${monthsEn[Number(part) - 1]} ${year}` };
}

/** For an axis: the year is said where it begins. @param before the bucket on its left, "" where there is none */
export function shortBucketWords(bucket: string, before: string): Bilingual {
  const [year = '', part = ''] = bucket.split('-');
  if (part === '') return { zh: year, en: year };
  const said = before.slice(0, 4) === year ? '' : ` ${year}`;
  if (part.startsWith('Q')) return { zh: `${part}${said}`, en: `${part}${said}` };
  return { zh: `${Number(part)}月${said}`, en: `${monthsEn[Number(part) - 1]?.slice(0, 3)}${said}` };
}
