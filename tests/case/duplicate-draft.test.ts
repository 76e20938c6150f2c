// A copy of a draft: the facts that make a similar case, nothing that records what was done in the first.
import { expect, it } from 'vitest';
import { duplicateDraft } from '../../templates/case/duplicate-draft';
import { aDraft, ids, printed, wholeCase } from '../store/a-draft';

const at = '2026-11-23T02:00:00.000Z';

it('keeps matter, party, place, officers and texts under its own id', () => {
  const draft = aDraft(ids.one, wholeCase(ids.one));
  const copy = duplicateDraft(draft, ids.two, at);
  const { matter, party, act, officers, inspection, source } = draft.case;
  expect(copy.case).toMatchObject({ id: ids.two, matter, party, act, officers, inspection, source });
  expect(copy).toMatchObject({ id: ids.two, createdAt: at, updatedAt: at });
});

it('leaves out papers, prints, evidence, re-inspection, the day of education and the decision', () => {
  const draft = aDraft(ids.one, {
    papers: [{ number: '1' }],
    evidence: [{ id: 'e1' }],
    correction: { requirement: '清理', reinspection: { result: 'corrected' } },
    education: { givenAt: at, points: '爱护' },
    grounds: { first: 'yes', harm: 'none', corrected: 'yes', fault: 'yes', leg: 'first', decidedBy: 'zhang' },
  });
  const copy = duplicateDraft({ ...draft, log: [printed('order-to-correct')] }, ids.two, at);
  expect(copy.log).toEqual([]);
  expect(copy.case).toEqual({
    id: ids.two,
    papers: [],
    evidence: [],
    correction: { requirement: '清理' },
    education: { points: '爱护' },
    grounds: { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null },
  });
});

it('adds nothing to a form that holds nothing yet, and leaves the first draft as it is', () => {
  const draft = aDraft(ids.one, { grounds: null });
  const before = structuredClone(draft);
  expect(duplicateDraft(draft, ids.two, at).case).toEqual({ id: ids.two, grounds: null });
  expect(draft).toEqual(before);
});
