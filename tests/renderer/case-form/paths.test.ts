// Paths of fields: what is written is read again, and nothing else is touched.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAt, isWithin, partsOf, pathAndParents, setAt } from '../../../renderer/case-form/paths';
import { joinPath } from '../../../templates/reading/path';

const name = fc.oneof(
  fc.constantFrom('party', 'name', 'zh', 'act', 'facts', '面积', 'a.b'),
  fc.string({ maxLength: 8 }),
);
const parts = fc
  .array(fc.oneof(name, fc.nat(5)), { minLength: 1, maxLength: 5 })
  .filter((path) => !path.some((part) => part === '__proto__'));

describe('paths of fields', () => {
  it('are split into what they were joined from', () => {
    fc.assert(
      fc.property(parts, (path) => {
        expect(partsOf(joinPath(path))).toEqual(path);
      }),
    );
  });

  it('are refused where they are none', () => {
    expect(() => partsOf('party[')).toThrow(RangeError);
  });

  it('lead to the value that was set', () => {
    fc.assert(
      fc.property(parts, fc.jsonValue(), (path, value) => {
        expect(getAt(setAt({}, joinPath(path), value), joinPath(path))).toEqual(value);
      }),
    );
  });

  it('leave every other part the very object it was', () => {
    const before = {
      party: { name: { zh: '甲', en: '' } },
      act: { facts: { area: 3 } },
      evidence: [{ id: 'a' }, { id: 'b' }],
    };
    const after = setAt(before, 'evidence[1].id', 'c');
    expect(after.party).toBe(before.party);
    expect(after.evidence[0]).toBe(before.evidence[0]);
    expect(before.evidence[1]).toEqual({ id: 'b' });
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it('take a field away, and an entry out of its list, where nothing is set', () => {
    const data = { party: { sex: 'male', phone: '1' }, officers: ['a', 'b', 'c'] };
    expect(setAt(data, 'party.sex', undefined)).toEqual({ party: { phone: '1' }, officers: data.officers });
    expect(setAt(data, 'officers[1]', undefined).officers).toEqual(['a', 'c']);
  });

  it('know what they lie in', () => {
    expect(pathAndParents('evidence[3].title')).toEqual(['evidence[3].title', 'evidence[3]', 'evidence']);
    expect(isWithin('party.name', 'party')).toBe(true);
    expect(isWithin('partyRecord', 'party')).toBe(false);
  });
});
