// The pure parts of the operation's form: who takes part, photographs, and figures in groups.
import { describe, expect, it } from 'vitest';
import operation from '../../../examples/operations/pinghu-jinshan-october-2026.json';
import { decidingFor } from '../../../renderer/operations/cases/deciding';
import { groupFigures, hasCases } from '../../../renderer/operations/figures/figure-groups';
import { withAuthority, withoutAuthority, withoutRows, withRows } from '../../../renderer/operations/participants';
import { photographsOf } from '../../../renderer/operations/photographs';

describe('the authorities of an operation', () => {
  it('come with a row for their people, once', () => {
    const joined = withAuthority(operation, 'suzhou');
    expect(joined.authorities).toEqual(['pinghu', 'jinshan', 'suzhou']);
    expect((joined.participants as unknown[]).at(-1)).toEqual({ authority: 'suzhou', officers: 0, vehicles: 0 });
    expect(withAuthority(joined, 'suzhou')).toEqual(joined);
  });

  it('leave with their row, unless people were counted in it', () => {
    expect(withoutAuthority(withAuthority(operation, 'suzhou'), 'suzhou')).toEqual(operation);
    expect(withoutAuthority(operation, 'jinshan').participants).toEqual(operation.participants);
  });

  it('can be given the rows they lack', () => {
    const bare = { ...operation, participants: [] };
    expect(withoutRows(bare)).toEqual(['pinghu', 'jinshan']);
    expect(withoutRows(withRows(bare, withoutRows(bare)))).toEqual([]);
  });
});

describe('new photographs', () => {
  it('are of the first day; of the place where there is only one; and not there twice', () => {
    const [first] = photographsOf(operation, ['new.jpg', 'pingxing-highway-before.png']);
    expect(first).toMatchObject({ file: 'new.jpg', takenAt: '2026-10-20', place: { zh: '', en: '' } });
    expect(photographsOf(operation, ['pingxing-highway-before.png'])).toEqual([]);
    const single = { ...operation, places: operation.places.slice(0, 1) };
    expect(photographsOf(single, ['new.jpg'])[0]?.place).toEqual(operation.places[0]?.name);
  });
});

describe('figures', () => {
  const label = { zh: '案件', en: 'Cases' };
  const figures = [
    { name: 'cases', label, value: 2, cases: ['a', 'b'] },
    { name: 'officers', label, value: 9, cases: null },
    { name: 'authority.pinghu.cases', label, value: 2, cases: ['a', 'b'] },
    { name: 'authority.jin-shan.cases', label, value: 0, cases: [] },
    { name: 'matter.street-vending', label, value: 2, cases: ['a', 'b'] },
  ];

  it('stand in groups: in all, by authority, by matter', () => {
    const groups = groupFigures(figures);
    expect(groups.total.map(({ name }) => name)).toEqual(['cases', 'officers']);
    expect(groups.authorities.map(({ id }) => id)).toEqual(['pinghu', 'jin-shan']);
    expect(groups.authorities[0]?.figures.get('cases')?.value).toBe(2);
    expect(groups.matters.map(({ name }) => name)).toEqual(['matter.street-vending']);
  });

  it('lead to cases only where there are some', () => {
    expect(figures.map(hasCases)).toEqual([true, false, true, false, true]);
  });
});

describe('the candidates', () => {
  it('depend on days, places, authorities and cases, not on words', () => {
    expect(decidingFor({ ...operation, findings: { zh: '改', en: '' } })).toBe(decidingFor(operation));
    expect(decidingFor({ ...operation, cases: [] })).not.toBe(decidingFor(operation));
  });
});
