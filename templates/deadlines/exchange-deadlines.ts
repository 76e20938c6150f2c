// The days by which bundles ask for an answer: of what was sent, the neighbour's; of what was received, this office's own.

import type { LedgerEntry } from '../bundle/ledger';
import { isOpenReply } from '../bundle/ledger';
import { endOf } from '../case/draft-status';
import { dateOf } from '../language/calendar';
import type { Deadline, DeadlineState } from './deadlines';
import type { DeadlineRule } from './rule';
import type { RuleInForce } from './rules';

const asked: Omit<DeadlineRule, 'id' | 'topic' | 'name'> = {
  ...{ group: 'reply', jurisdiction: '', comparison: false, begins: 'bundle-asked', notFor: [], days: null },
  ...{ counting: 'calendar', adds: [], ends: 'replied', soonDays: 3 },
  source: {
    citations: [],
    words: {
      zh: '没有法定期限，以移送包写明的答复日期为准；协助调查的法定期限见案件所列。',
      en: 'No statutory period: what counts is the day stated in the bundle. A period of law for assistance is listed at the case.',
    },
    kind: 'office',
  },
};

const rules: { readonly [D in LedgerEntry['direction']]: RuleInForce } = {
  sent: {
    rule: {
      ...{ ...asked, id: 'exchange-sent', topic: 'exchange-sent' },
      name: { zh: '等待对方答复移送包', en: 'Answer of a neighbour to a bundle' },
    },
    change: null,
  },
  received: {
    rule: {
      ...{ ...asked, id: 'exchange-received', topic: 'exchange-received' },
      name: { zh: '答复收到的移送包', en: 'Answer to a bundle received' },
    },
    change: null,
  },
};

const dayMs = 24 * 60 * 60 * 1000;

/** Null where no answer is asked for by a day, or the bundle was declined. @param nowMs milliseconds since 1970 */
export function exchangeDeadline(entry: LedgerEntry, nowMs: number): Deadline | null {
  const { replyBy, direction, state, letter, answered, receipt } = entry;
  if (replyBy === undefined || state === 'declined' || state === 'accepting') return null;
  const inForce = rules[direction];
  const begun = dateOf(entry.at);
  const endedAt = answered?.at ?? receipt?.at ?? null;
  const ended = isOpenReply(entry) || endedAt === null ? null : { on: dateOf(endedAt) };
  const paper = letter && { kind: letter.kind, number: letter.number, on: begun, issued: true, served: null };
  return {
    ...{ inForce, begun, absent: null, paper: paper ?? null, field: '', added: 0, due: replyBy, counted: null, ended },
    late: ended !== null && ended.on > replyBy,
    state: ended === null ? stateAt(replyBy, inForce.rule.soonDays, nowMs) : 'met',
  };
}

function stateAt(due: string, soonDays: number, nowMs: number): DeadlineState {
  const leftMs = endOf(due) - nowMs;
  if (leftMs <= 0) return 'overdue';
  return leftMs <= soonDays * dayMs ? 'soon' : 'running';
}
