// Reports must add up: every total is the sum of its rows, and every figure knows its cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../templates/case/case';
import type { Operation } from '../../templates/operation/operation';
import { type Figures, statisticsOf } from '../../templates/operation/statistics';

type Sketch = { authority: string; matter: string; at: boolean; leg: Case['grounds']['leg']; result: string | null };

/** Statistics read only these fields of a case. */
function caseOf(sketch: Sketch, index: number): Case {
  const reinspection = sketch.result === null ? {} : { reinspection: { result: sketch.result } };
  return {
    id: `case-${index}`,
    authority: sketch.authority,
    matter: sketch.matter,
    correction: { immediately: sketch.at, ...reinspection },
    grounds: { leg: sketch.leg },
  } as unknown as Case;
}

const sketch = fc.record<Sketch>({
  authority: fc.constantFrom('pinghu', 'jinshan', 'suzhou'),
  matter: fc.constantFrom('street-vending', 'dog-waste', 'signboard-setting'),
  at: fc.boolean(),
  leg: fc.constantFrom('minor', 'first', 'no-fault', null),
  result: fc.constantFrom('corrected', 'partly', 'not-corrected', null),
});

const count = fc.nat(500);
const operationOf = fc.record({
  authorities: fc.constant(['pinghu', 'jinshan']),
  participants: fc.array(
    fc.record({ authority: fc.constantFrom('pinghu', 'jinshan'), officers: count, vehicles: count }),
  ),
  inspected: fc.array(fc.record({ authority: fc.constantFrom('pinghu', 'jinshan'), count })),
});

describe('statistics of an operation', () => {
  it('add up, authority by authority, in every column', () => {
    fc.assert(
      fc.property(operationOf, fc.array(sketch, { maxLength: 60 }), (operation, sketches) => {
        const { authorities, total } = statisticsOf(operation as unknown as Operation, sketches.map(caseOf));
        for (const name of Object.keys(total) as (keyof Figures)[]) {
          const sum = authorities.reduce((all, row) => all + row.figures[name].value, 0);
          expect(sum, name).toBe(total[name].value);
        }
      }),
    );
  });

  it('split the cases without remainder: by time limit, and by outcome under Article 33', () => {
    fc.assert(
      fc.property(operationOf, fc.array(sketch), (operation, sketches) => {
        const { total, matters } = statisticsOf(operation as unknown as Operation, sketches.map(caseOf));
        const value = (name: keyof Figures): number => total[name].value;
        expect(value('orderedAtOnce') + value('orderedByDate')).toBe(value('cases'));
        const outcomes = value('noPenaltyFirst') + value('noPenaltyMinor') + value('noPenaltyNoFault') + value('open');
        expect(outcomes).toBe(value('cases'));
        expect(matters.reduce((all, row) => all + row.figure.value, 0)).toBe(value('cases'));
      }),
    );
  });

  it('lead from each figure back to exactly the cases it counts', () => {
    const cases = [
      caseOf({ authority: 'pinghu', matter: 'a', at: true, leg: 'first', result: 'corrected' }, 1),
      caseOf({ authority: 'jinshan', matter: 'a', at: false, leg: null, result: null }, 2),
    ];
    const operation = { authorities: ['jinshan', 'pinghu'], participants: [], inspected: [] } as unknown as Operation;
    const { authorities, total } = statisticsOf(operation, cases);
    expect(total.noPenaltyFirst).toEqual({ value: 1, cases: ['case-1'] });
    expect(total.officers).toEqual({ value: 0, cases: null });
    expect(authorities.map((row) => [row.authority, row.figures.cases.cases])).toEqual([
      ['jinshan', ['case-2']],
      ['pinghu', ['case-1']],
    ]);
  });

  it('show an authority that only a case names, so that nothing is missing from the rows', () => {
    const operation = { authorities: ['pinghu'], participants: [], inspected: [] } as unknown as Operation;
    const stray = caseOf({ authority: 'nantong', matter: 'a', at: true, leg: null, result: null }, 1);
    const { authorities } = statisticsOf(operation, [stray]);
    expect(authorities.map((row) => row.authority)).toEqual(['pinghu', 'nantong']);
  });
});
