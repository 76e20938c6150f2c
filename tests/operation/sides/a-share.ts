// Sides of one joint operation, invented: what each says of it, in any number of wordings.
import fc from 'fast-check';
import { officeSchema } from '../../../templates/office/office';
import { sideOf } from '../../../templates/operation/sides/own-share';
import type { HeldShare } from '../../../templates/operation/sides/share';
import { exampleOffice } from '../../desk/example-data';

export const office = officeSchema.parse(exampleOffice);
export const sides = ['pinghu', 'jinshan', 'suzhou'] as const;
export type SideId = (typeof sides)[number];

const noWords = { zh: '', en: '' };
const anyWords = fc.constantFrom(noWords, { zh: '情况甲。', en: 'A.' }, { zh: '情况乙。', en: 'B.' });
const anySide = fc.constantFrom(...sides);
const count = fc.nat({ max: 9 });
const rows = <R extends { authority: SideId }>(row: fc.Arbitrary<R>) =>
  fc.uniqueArray(row, { maxLength: 3, selector: ({ authority }) => authority });

export const caseIds = [
  '01M5CASE00000000000000000A',
  '01M5CASE00000000000000000B',
  '01M5CASE00000000000000000C',
] as const;

export function caseData(id: string, authority: string, matter = 'street-vending') {
  return { id, authority, matter, correction: { immediately: matter === 'street-vending' } };
}

/** What a side says at a moment: the same at any place, so that only its facts tell words of one moment apart. */
export const anyShare: fc.Arbitrary<HeldShare> = fc
  .record({
    side: anySide,
    at: fc.nat({ max: 5 }),
    authorities: fc.constantFrom(['pinghu', 'jinshan'], ['pinghu', 'jinshan', 'suzhou'], ['jinshan']),
    participants: rows(fc.record({ authority: anySide, officers: count, vehicles: count })),
    inspected: rows(fc.record({ authority: anySide, kind: fc.constant({ zh: '店铺', en: 'shops' }), count })),
    persons: count,
    findings: anyWords,
    problems: anyWords,
    cases: fc.subarray([...caseIds]),
  })
  .map(({ side, at, authorities, participants, inspected, persons, findings, problems, cases }) => ({
    authority: sideOf(side, office),
    at: `2026-11-0${at + 1}T10:00:00+08:00`,
    facts: {
      ...{ title: { zh: '联合行动', en: 'Operation' }, authorities: [...authorities] },
      ...{ dates: { from: '2026-10-20', until: '2026-10-21' }, places: [], matters: [], targets: [] },
      ...{ participants, inspected, publicity: { persons }, findings, problems, nextSteps: noWords },
    },
    photographs: [],
    cases: cases.map((id) => ({ id, case: caseData(id, side) as never })),
    from: { bundle: '01M5BDQBJ0SZ2F4NYDDY46FRXN', fingerprint: '', at: '2026-11-01T00:00:00+08:00', by: '' },
  }));
