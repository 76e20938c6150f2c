// The status of a case in the list, as it goes from form to closed.
import { describe, expect, it } from 'vitest';
import { draftFacts } from '../../templates/case/draft-facts';
import { type DraftStatus, draftStatus, endOf } from '../../templates/case/draft-status';
import { aDraft, ids, printed, wholeCase } from '../store/a-draft';

type Form = ReturnType<typeof wholeCase>;

/** The deadline of the whole case is 2026-11-27: until the end of that day. */
const statusOf = (
  now: string,
  papers: readonly string[],
  change: (form: Form) => Form = (form) => form,
): DraftStatus => {
  const draft = { ...aDraft(ids.one, change(wholeCase(ids.one))), log: papers.map((kind) => printed(kind)) };
  return draftStatus(draftFacts(draft), Date.parse(now));
};
const grounds =
  (more: object) =>
  (form: Form): Form => ({ ...form, grounds: { ...(form.grounds as object), ...more } });
const reinspected =
  (result: string) =>
  (form: Form): Form => ({
    ...form,
    correction: {
      ...(form.correction as object),
      reinspection: { at: '2026-11-26T09:00:00+08:00', result, finding: '' },
    },
  });
const order = ['order-to-correct'];

describe('a case is', () => {
  it('draft while the form is not complete, also with a single officer', () => {
    expect(statusOf('2026-11-23T00:00:00Z', [], (form) => ({ ...form, officers: ['zhang', 'zhang'] }))).toBe('draft');
    expect(statusOf('2026-11-23T00:00:00Z', [], ({ party: _, ...form }) => form)).toBe('draft');
  });

  it('ready when complete, however late', () => {
    expect(statusOf('2026-12-23T00:00:00Z', [])).toBe('ready');
  });

  it.each([
    ['ordered', '2026-11-24T23:59:59+08:00'],
    ['due', '2026-11-25T00:00:00+08:00'],
    ['due', '2026-11-27T23:59:59+08:00'],
    ['overdue', '2026-11-28T00:00:01+08:00'],
  ])('%s at %s once the order is made', (status, now) => {
    expect(statusOf(now, order)).toBe(status);
  });

  it('ordered without a day where the correction is to be made at once', () => {
    const atOnce = (form: Form): Form => ({ ...form, correction: { ...(form.correction as object), deadline: null } });
    expect(statusOf('2027-01-01T00:00:00Z', order, atOnce)).toBe('ordered');
  });

  it('still overdue where re-inspection found it corrected in part', () => {
    expect(statusOf('2026-12-01T00:00:00Z', order, reinspected('partly'))).toBe('overdue');
  });

  it('closed when found corrected and nothing is to be decided, ready where a decision is', () => {
    expect(statusOf('2026-12-01T00:00:00Z', order, reinspected('corrected'))).toBe('closed');
    expect(statusOf('2026-12-01T00:00:00Z', order, grounds({ corrected: 'yes' }))).toBe('closed');
    const decided = (form: Form): Form => grounds({ leg: 'first' })(reinspected('corrected')(form));
    expect(statusOf('2026-12-01T00:00:00Z', order, decided)).toBe('ready');
  });

  it('closed once the decision is made', () => {
    expect(statusOf('2026-12-01T00:00:00Z', [...order, 'no-penalty-decision'])).toBe('closed');
  });
});

it('a date as deadline ends at midnight in China, a moment at itself', () => {
  expect(endOf('2026-11-27')).toBe(Date.parse('2026-11-28T00:00:00+08:00'));
  expect(endOf('2026-11-27T10:00:00Z')).toBe(Date.parse('2026-11-27T10:00:00Z'));
});
