// What periods run from, read from whatever a form holds so far: days of papers, of their service, of the course.
import { type Course, wholeCourse } from '../case/course';
import type { LogEntry } from '../case/draft';
import type { DraftFacts } from '../case/draft-facts';
import { type Service, serviceSchema } from '../case/served';
import { dateOf, isTime } from '../language/calendar';
import { listAt, textAt } from '../reading/loose';
import { isPlainObject } from '../reading/plain-copy';

/** A paper as periods see it: those issued that stand, each; of a kind never issued the first that left the program. */
export type PaperInCourse = {
  readonly kind: string;
  readonly number: string;
  /** The day it bears; of a paper that was not issued, the day it was printed or exported. */
  readonly on: string;
  readonly issued: boolean;
  readonly served: Service | null;
};

export type CourseFacts = {
  readonly inspectedOn: string | null;
  readonly atOnce: boolean;
  /** When the re-inspection took place, and whether it found the correction made. */
  readonly reinspectedAt: string | null;
  readonly papers: readonly PaperInCourse[];
  readonly course: Course;
  /** Letters that say until when they are to be answered, by kind, and the authority asked where it is one of ours. */
  readonly letters: { readonly [kind: string]: { readonly replyBy: string | null; readonly to: string } };
};

/** What of a draft the rules look at. */
export type DeadlineFacts = Pick<
  DraftFacts,
  'authority' | 'division' | 'deadline' | 'corrected' | 'decided' | 'inCourse'
>;

/** The kinds that open and close a case. */
export const orderKind = 'order-to-correct';
export const decisionKind = 'no-penalty-decision';

export function courseFacts(data: unknown, log: readonly LogEntry[]): CourseFacts {
  return {
    inspectedOn: dayAt(data, 'inspection', 'from'),
    atOnce: isPlainObject(data) && isPlainObject(data.correction) && data.correction.immediately === true,
    reinspectedAt: timeAt(data, 'correction', 'reinspection', 'at'),
    papers: papersInCourse(data, log),
    course: wholeCourse(isPlainObject(data) ? data.course : undefined),
    letters: lettersOf(data),
  };
}

function papersInCourse(data: unknown, log: readonly LogEntry[]): readonly PaperInCourse[] {
  const issued = listAt(data, 'papers').flatMap((paper): readonly PaperInCourse[] => {
    const kind = textAt(paper, 'kind');
    const on = dayAt(paper, 'date') ?? dayAt(paper, 'issuedAt');
    if (kind === '' || on === null || textAt(paper, 'standing') !== '') return [];
    const served = isPlainObject(paper) ? serviceSchema.safeParse(paper.served).data : undefined;
    return [{ kind, number: textAt(paper, 'number'), on, issued: true, served: served ?? null }];
  });
  const first = new Map<string, PaperInCourse>();
  for (const { kind, at, what, record } of log) {
    const on = dateOf(at);
    if (what === 'issued' || record !== undefined) continue;
    if (issued.some((paper) => paper.kind === kind) || on >= (first.get(kind)?.on ?? '9999')) continue;
    first.set(kind, { kind, number: '', on, issued: false, served: null });
  }
  return [...issued, ...first.values()];
}

/** Letters ask for these by the same names: `replyBy` a day, `addressee` an organ. */
function lettersOf(data: unknown): CourseFacts['letters'] {
  const particulars = isPlainObject(data) && isPlainObject(data.particulars) ? data.particulars : {};
  const letters = Object.entries(particulars).flatMap(([kind, answers]) => {
    const replyBy = dayAt(answers, 'replyBy');
    const to = textAt(answers, 'addressee');
    return replyBy === null && to === '' ? [] : [[kind, { replyBy, to }] as const];
  });
  return Object.fromEntries(letters);
}

function timeAt(value: unknown, ...path: readonly string[]): string | null {
  const text = textAt(value, ...path);
  return isTime(text) ? text : null;
}

function dayAt(value: unknown, ...path: readonly string[]): string | null {
  const time = timeAt(value, ...path);
  return time === null ? null : dateOf(time);
}
