// How long what was worked out of a case's periods holds by itself: to the instant at which one of them turns.
import { expect, it } from 'vitest';
import { done } from '../../electron/contract/outcome';
import { DeadlinesAtHand } from '../../electron/handlers/deadlines/deadlines-at-hand';
import { draftFacts } from '../../templates/case/draft-facts';
import { deadlineGivens, deadlinesOf, unchangedUntil } from '../../templates/deadlines/deadlines';
import { draftOf, issued, officeWith } from './a-case';

const office = officeWith({});
const givens = deadlineGivens(office);
const factsWith = (...papers: ReturnType<typeof issued>[]) =>
  draftFacts(
    draftOf({
      correction: { immediately: false, deadline: '2026-11-25T17:00:00+08:00' },
      papers: [issued('order-to-correct', '2026-11-23'), ...papers],
      course: { filedOn: '2026-11-20', publication: 'yes' },
    }),
  );
const facts = factsWith(issued('no-penalty-decision', '2026-11-27'));
const statesAt = (nowMs: number): string =>
  deadlinesOf(facts, givens, nowMs)
    .map(({ inForce, state, late }) => `${inForce.rule.id} ${state} ${late}`)
    .join('\n');

it('nothing changes before the instant at which something may', () => {
  let nowMs = Date.parse('2026-11-20T08:00:00+08:00');
  const end = Date.parse('2027-12-31T00:00:00+08:00');
  let turns = 0;
  while (nowMs < end) {
    const until = unchangedUntil(deadlinesOf(facts, givens, nowMs), nowMs);
    const before = statesAt(nowMs);
    const last = Math.min(until, end) - 1;
    for (const part of [0.25, 0.5, 0.75]) expect(statesAt(Math.floor(nowMs + (last - nowMs) * part))).toBe(before);
    expect(statesAt(last)).toBe(before);
    if (until >= end) break;
    turns += 1;
    nowMs = until;
  }
  expect(turns).toBeGreaterThan(5);
});

it('what is at hand turns with the hour, is not worked out again before, and follows a clock that is set back', async () => {
  let nowMs = Date.parse('2026-11-25T16:58:00+08:00');
  const entry = { id: '01JDAAAAAAAAAAAAAAAAAAAAA1', trashedAt: null, facts: factsWith() };
  const atHand = new DeadlinesAtHand({
    store: {
      exchange: { entries: async () => done({ entries: [], damaged: [] }) },
      drafts: { list: async () => ({ ok: true, value: [entry as never] }) },
    },
    office: { need: async () => ({ ok: true, value: office as never }) },
    now: () => new Date(nowMs),
  });
  const look = async () => {
    const all = await atHand.all();
    if (!all.ok) throw new Error(all.fault.code);
    const [of] = all.value.cases;
    return { of, state: of?.all.find(({ inForce }) => inForce.rule.topic === 'correction')?.state };
  };
  const first = await look();
  expect(first.state).toBe('soon');
  nowMs += 60_000;
  expect((await look()).of).toBe(first.of);
  nowMs += 60_000;
  expect((await look()).state).toBe('overdue');
  nowMs -= 60_000;
  expect((await look()).state).toBe('soon');
});
