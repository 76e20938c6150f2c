// Whether what a period is for was done, and on which day where that is known.
import { dateOf } from '../language/calendar';
import { type DeadlineFacts, decisionKind, orderKind, type PaperInCourse } from './course-facts';
import type { Ending } from './rule';

/** `on` is null where it was done and nobody entered when. A moment is kept: it may be early or late by hours. */
export type Ended = { readonly on: string | null };

/** Null where it was not done; a period that ends by passing is judged by the clock, not here. */
export function endedBy(ends: Ending, facts: DeadlineFacts, paper: PaperInCourse | null): Ended | null {
  const { course, reinspectedAt, inspectedOn } = facts.inCourse;
  switch (ends) {
    case 'corrected':
      return facts.corrected ? { on: reinspectedAt } : isDecided(facts);
    case 'reinspected':
      return reinspectedAt === null ? isDecided(facts) : { on: reinspectedAt };
    case 'served':
      return servedOn(paper);
    case 'passing':
      return paper?.served?.how === 'announcement' && paper.served.at !== null ? { on: paper.served.at } : null;
    case 'replied': {
      const on = paper === null ? undefined : course.replies?.[paper.kind];
      return on === undefined || (paper !== null && on < paper.on) ? null : { on };
    }
    case 'checked':
      return days(inspectedOn, course.filedOn);
    case 'decided':
      return isDecided(facts) ?? isFinished(facts);
    case 'closed':
      return days(course.closedOn);
    case 'published':
      return days(course.publishedOn);
  }
}

/** A paper that is being announced is on its way as the law has it: that period is another's. */
function servedOn(paper: PaperInCourse | null): Ended | null {
  const served = paper?.served ?? null;
  if (served === null) return null;
  if (served.at !== null) return { on: served.at };
  return served.how === 'announcement' && served.begunOn !== undefined ? { on: served.begunOn } : null;
}

function isDecided({ inCourse }: DeadlineFacts): Ended | null {
  const decision = inCourse.papers.find(({ kind }) => kind === decisionKind);
  return decision === undefined ? null : { on: decision.on };
}

/** Closed on paper, or corrected where no decision is to follow: the list calls such a case closed. */
function isFinished({ inCourse, corrected, decided }: DeadlineFacts): Ended | null {
  if (inCourse.course.closedOn !== undefined) return { on: inCourse.course.closedOn };
  const ordered = inCourse.papers.some(({ kind }) => kind === orderKind);
  if (!corrected || decided || !ordered) return null;
  return { on: inCourse.reinspectedAt === null ? null : dateOf(inCourse.reinspectedAt) };
}

/** The first of the days that are known. */
function days(...all: readonly (string | null | undefined)[]): Ended | null {
  const [on] = all.filter((day) => typeof day === 'string').sort();
  return on === undefined ? null : { on };
}
