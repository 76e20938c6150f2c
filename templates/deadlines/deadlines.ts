// The periods of a case on a day: which run, until when, what is overdue. Pure, and quick enough for ten thousand cases.
import { endOf } from '../case/draft-status';
import { addDays, dateOf } from '../language/calendar';
import type { Office } from '../office/office';
import { type Count, type Counted, counter } from './count-period';
import type { DeadlineFacts } from './course-facts';
import type { Ended } from './endings';
import { type Occasion, occasionsOf } from './occasions';
import { type Placed, placed, type Topic, topicsOf } from './place-rules';
import type { DeadlineRule } from './rule';
import { type RuleInForce, rulesOf } from './rules';

/** none: the rule has no occasion in this case. met: done, in time or late; or a period that ends by passing is over. */
export const deadlineStates = ['overdue', 'soon', 'running', 'met', 'none'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

export type Deadline = Pick<Occasion, 'begun' | 'absent' | 'paper' | 'field'> & {
  /** As the office has changed it. */
  readonly inForce: RuleInForce;
  /** Days of the course added to the rule's own. */
  readonly added: number;
  /** The end: a date, which means its end, or a moment. Null where none is known. */
  readonly due: string | null;
  /** How the end was counted; null where it is stated in the paper. */
  readonly counted: Counted | null;
  readonly ended: Ended | null;
  /** Whether it was done after its end. */
  readonly late: boolean;
  readonly state: DeadlineState;
};

/** What all cases of an office share, looked up once. */
export type DeadlineGivens = {
  readonly rules: readonly RuleInForce[];
  readonly topics: readonly Topic[];
  readonly count: Count;
  /** Division code of an authority, "" where it is not known. */
  readonly divisionOf: (authority: string) => string;
};

export function deadlineGivens(office: Pick<Office, 'rules' | 'authorities'>): DeadlineGivens {
  const divisions = new Map(office.authorities.map(({ id, division }) => [id, division]));
  const days = { holidays: office.rules.holidays, workingDays: office.rules.workingDays };
  const rules = rulesOf(office);
  const count = counter(days);
  return { rules, topics: topicsOf(rules), count, divisionOf: (authority) => divisions.get(authority) ?? '' };
}

/**
 * @param nowMs milliseconds since 1970
 * @returns every period that runs or ran, and for rules without an occasion why there is none; in the order of the rules
 */
export function deadlinesOf(facts: DeadlineFacts, givens: DeadlineGivens, nowMs: number): readonly Deadline[] {
  return givens.topics.flatMap((topic) => {
    const all = placed(topic, facts, givens.divisionOf).flatMap((one) => ofRule(one, facts, givens.count, nowMs));
    const running = all.filter(({ state }) => state !== 'none');
    return running.length > 0 ? running : all.slice(0, 1);
  });
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Until when `deadlinesOf` the same facts says the same, if it was asked at `nowMs`: the next end of a period, or the
 * next day from which one is due soon. Infinity where nothing will change by itself.
 */
export function unchangedUntil(deadlines: readonly Deadline[], nowMs: number): number {
  let until = Number.POSITIVE_INFINITY;
  for (const { due, inForce } of deadlines) {
    if (due === null) continue;
    const end = endOf(due);
    for (const at of [end - inForce.rule.soonDays * dayMs, end]) if (at > nowMs && at < until) until = at;
  }
  return until;
}

function ofRule({ inForce, papers }: Placed, facts: DeadlineFacts, count: Count, nowMs: number): readonly Deadline[] {
  return occasionsOf(inForce.rule, facts)
    .filter(({ paper }) => papers === null || paper === null || papers.has(paper))
    .map((occasion) => judged(inForce, occasion, facts, count, nowMs));
}

function judged(
  inForce: RuleInForce,
  occasion: Occasion,
  { inCourse }: DeadlineFacts,
  count: Count,
  nowMs: number,
): Deadline {
  const { rule } = inForce;
  const { begun, absent, paper, field, stated } = occasion;
  const added = rule.adds.reduce((sum, name) => sum + (inCourse.course[name] ?? 0), 0);
  const counted = stated === null && begun !== null ? counting(rule, begun, added, count) : null;
  const due = stated ?? counted?.due ?? null;
  const ended = occasion.ended ?? (rule.ends === 'passing' && isOver(due, nowMs) ? { on: due } : null);
  const state = begun === null ? 'none' : ended !== null ? 'met' : stateAt(due, rule, nowMs);
  return { inForce, begun, absent, paper, field, added, due, counted, ended, late: isLate(ended, due), state };
}

function counting({ days, counting }: DeadlineRule, begun: string, added: number, count: Count): Counted | null {
  return days === null ? null : count(begun, days + added, counting);
}

/** A period that ends by passing asks nothing of the office, so that it is never due soon. */
function stateAt(due: string | null, { soonDays, ends }: DeadlineRule, nowMs: number): DeadlineState {
  if (due === null || ends === 'passing') return 'running';
  const leftMs = endOf(due) - nowMs;
  if (leftMs <= 0) return 'overdue';
  return leftMs <= soonDays * dayMs ? 'soon' : 'running';
}

function isOver(due: string | null, nowMs: number): boolean {
  return due !== null && endOf(due) <= nowMs;
}

/** A day on which it was done is late only after the day of its end. */
function isLate(ended: Ended | null, due: string | null): boolean {
  if (ended?.on == null || due === null || ended.on === due) return false;
  if (ended.on.length > 10 && due.length > 10) return Date.parse(ended.on) > Date.parse(due);
  return dateOf(ended.on) > dateOf(due);
}

/** Milliseconds since 1970 of the beginning of a day in China's one zone. */
export function startOfDay(date: string): number {
  return endOf(addDays(date, -1));
}
