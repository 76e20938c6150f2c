// Going back to an older version: its form comes back, records of papers stay.
import { expect, it } from 'vitest';
import { mergeLogs, putBackDraft } from '../../templates/case/put-back-draft';
import { aDraft, ids, printed, withParty } from '../store/a-draft';

it('the older form stands, with all prints in order and the papers issued since', () => {
  const early = printed('order-to-correct', '2026-11-20T01:00:00Z');
  const late = printed('no-penalty-decision', '2026-11-24T01:00:00Z');
  const older = { ...withParty(aDraft(ids.one), '甲'), log: [early] };
  const present = { ...withParty(aDraft(ids.one, { papers: [{ number: '1' }] }), '乙'), log: [early, late] };
  const back = putBackDraft(older, present);
  expect(back.case).toEqual({ ...older.case, papers: [{ number: '1' }] });
  expect(back.log).toEqual([early, late]);
});

it('logs are joined without doubles, by time', () => {
  const one = printed('order-to-correct', '2026-11-20T01:00:00Z');
  const other = { ...one, language: 'en' as const };
  const first = printed('commitment', '2026-11-19T01:00:00Z');
  expect(mergeLogs([one, other], [first, one])).toEqual([first, one, other]);
});
