// The board: which deadlines are wanted, in which order, and under which headings they stand.
import { endOf } from '../../../templates/case/draft-status';
import { type Deadline, startOfDay } from '../../../templates/deadlines/deadlines';
import { addDays, weekdayOf } from '../../../templates/language/calendar';
import { deadlineBuckets, type deadlineChannels } from '../../contract/deadline-channels';
import type { InputOf, OutputOf } from '../../contract/table';
import { dayInChina } from '../clock';
import type { CaseDeadlines } from './deadlines-at-hand';

export type Bucket = (typeof deadlineBuckets)[number];
export type Filters = Omit<InputOf<typeof deadlineChannels, 'deadline:export'>, 'only'>;

export type Line = {
  readonly of: CaseDeadlines;
  readonly deadline: Deadline;
  readonly key: string;
  readonly bucket: Bucket;
};

type Placed = Line & { readonly place: number; readonly at: number };

/** What is overdue longest comes first, what has no day last; of what was dealt with the latest comes first. */
export function boardLines(cases: readonly CaseDeadlines[], filters: Filters, nowMs: number): readonly Line[] {
  const bucketAt = buckets(nowMs);
  const lines = cases.flatMap((of): readonly Placed[] => {
    const { facts } = of.entry;
    if (filters.authority !== null && facts.authority !== filters.authority) return [];
    if (filters.officer !== null && !facts.officers.includes(filters.officer)) return [];
    return of.all.flatMap((deadline, index) => {
      if (!isWanted(deadline, filters)) return [];
      const bucket = bucketAt(deadline);
      const at = deadline.due === null ? Number.MAX_SAFE_INTEGER : endOf(deadline.due);
      const key = of.keys[index] as string;
      return [{ of, deadline, key, bucket, place: deadlineBuckets.indexOf(bucket), at: bucket === 'met' ? -at : at }];
    });
  });
  return lines.sort((a, b) => a.place - b.place || a.at - b.at || compare(a.key, b.key));
}

/** Runs of lines under one heading. */
export function headings(lines: readonly Line[]): OutputOf<typeof deadlineChannels, 'deadline:list'>['buckets'] {
  const counts = new Map<Bucket, number>();
  for (const { bucket } of lines) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  return [...counts].map(([bucket, count]) => ({ bucket, count }));
}

function isWanted({ state, inForce }: Deadline, { groups, met }: Filters): boolean {
  if (state === 'none' || (state === 'met' && !met)) return false;
  return groups.length === 0 || groups.includes(inForce.rule.group);
}

/** Weeks begin on Monday. */
function buckets(nowMs: number): (deadline: Deadline) => Bucket {
  const today = dayInChina(nowMs);
  const monday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
  const ends: readonly (readonly [number, Bucket])[] = [
    [startOfDay(addDays(today, 1)), 'today'],
    [startOfDay(addDays(today, 2)), 'tomorrow'],
    [startOfDay(monday), 'this-week'],
    [startOfDay(addDays(monday, 7)), 'next-week'],
  ];
  return ({ state, due }) => {
    if (state === 'met') return 'met';
    if (due === null) return 'no-day';
    if (state === 'overdue') return 'overdue';
    const at = endOf(due);
    return ends.find(([end]) => at <= end)?.[1] ?? 'later';
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
