// Differences between two versions: none where they are equal, each field where they are not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../templates/case/differences';

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)));

describe('differences', () => {
  it('are none between equal data, and some between unequal data', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(differences(one, structuredClone(one))).toEqual([]);
        expect(differences(one, other).length > 0).toBe(JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other)));
      }),
    );
  });

  it('read backwards are the same with both sides exchanged', () => {
    const records = fc.record({ a: json, b: json });
    fc.assert(
      fc.property(records, records, (one, other) => {
        const forth = differences(one, other).map(({ path, before, after }) => [path, before, after]);
        const back = differences(other, one).map(({ path, before, after }) => [path, after, before]);
        expect(new Set(forth.map(text))).toEqual(new Set(back.map(text)));
      }),
    );
  });

  it('name the field, with what it was and is', () => {
    const before = { party: { name: { zh: '甲', en: 'A' } }, officers: ['zhang', 'li'], gone: 1 };
    const after = { party: { name: { zh: '乙', en: 'A' } }, officers: ['zhang'], fresh: { on: true } };
    expect(differences(before, after)).toEqual([
      { path: 'party.name.zh', before: '甲', after: '乙' },
      { path: 'officers[1]', before: 'li', after: undefined },
      { path: 'fresh.on', before: undefined, after: true },
      { path: 'gone', before: 1, after: undefined },
    ]);
  });

  it('match evidence by its id, so that an entry taken out changes no other', () => {
    const entry = (id: string, title: string): object => ({ id, title });
    const before = { evidence: [entry('a', '甲'), entry('b', '乙'), entry('c', '丙')] };
    const after = { evidence: [entry('b', '乙'), entry('c', '丁')] };
    expect(differences(before, after)).toEqual([
      { path: 'evidence[1].title', before: '丙', after: '丁' },
      { path: 'evidence[0].id', before: 'a', after: undefined },
      { path: 'evidence[0].title', before: '甲', after: undefined },
    ]);
  });

  it('tell an empty list or object that came or went', () => {
    expect(differences({ a: [] }, {})).toEqual([{ path: 'a', before: [], after: undefined }]);
    expect(differences({}, { a: {} })).toEqual([{ path: 'a', before: undefined, after: {} }]);
    expect(differences({ a: 1 }, { a: {} })).toEqual([{ path: 'a', before: 1, after: {} }]);
  });
});

const text = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
