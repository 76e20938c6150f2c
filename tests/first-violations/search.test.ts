// The register is asked by the rule; what is only like is shown for a person to judge, and what was searched is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../templates/case/case';
import type { Entry } from '../../templates/first-violations/entry';
import { entryOfCase } from '../../templates/first-violations/entry-of-case';
import { likeness } from '../../templates/first-violations/likeness';
import { maskedEntry, maskedNumber, maybeSameNumber } from '../../templates/first-violations/mask';
import { monthsBefore } from '../../templates/first-violations/months';
import { type SearchRule, searchRegister } from '../../templates/first-violations/search';
import { issued, sampleOne } from '../checks/sample-case';
import { sampleOffice } from '../checks/sample-office';

const rule: SearchRule = { lookBackMonths: 12, scope: 'anywhere' };

function entry(change: (one: Case) => void = () => {}, more: Partial<Entry> = {}): Entry {
  const one = sampleOne();
  one.id = '01JDCASE00000000000000000B';
  one.act.from = '2026-06-01T09:00:00+08:00';
  one.papers = [issued('order-to-correct', '2026-06-01T10:00:00+08:00')];
  change(one);
  const made = entryOfCase(one, sampleOffice(), '01JDENTRY00000000000000000');
  if (made === null) throw new Error('no entry');
  return { ...made, ...more };
}

const search = (entries: readonly Entry[], more: Partial<SearchRule> = {}) =>
  searchRegister(sampleOne(), entries, { ...rule, ...more });

describe('a case', () => {
  it('enters the register when a paper of it was issued and stands', () => {
    const one = sampleOne();
    expect(entryOfCase(one, sampleOffice(), 'x')).toBeNull();
    one.papers = [{ ...issued('order-to-correct', '2026-11-23T10:00:00+08:00'), standing: 'void' }];
    expect(entryOfCase(one, sampleOffice(), 'x')).toBeNull();
    one.papers.push(issued('no-penalty-decision', '2026-11-27T10:00:00+08:00'));
    expect(entryOfCase(one, sampleOffice(), 'x')).toMatchObject({
      foundOn: '2026-11-23',
      correctedOn: '2026-11-26',
      leg: 'first',
    });
  });
});

describe('the register', () => {
  it('finds the same party and matter, and says what was searched', () => {
    expect(search([entry()])).toMatchObject({
      matches: [{ why: 'same-party' }],
      candidates: [],
      searched: { from: '2025-11-23', until: '2026-11-23', entries: 1, received: 0 },
    });
  });

  it('does not count the case itself, what is older than the period, or what came later', () => {
    const own = entry(() => {}, { case: sampleOne().id });
    const old = entry(() => {}, { foundOn: '2025-11-22' });
    const later = entry(() => {}, { foundOn: '2026-11-24' });
    expect(search([own, old, later])).toMatchObject({ matches: [], candidates: [], searched: { entries: 0 } });
    expect(search([entry(() => {}, { foundOn: '2025-11-23' })])?.matches).toHaveLength(1);
  });

  it('keeps to its scope', () => {
    const other = entry(() => {}, { authority: 'jinshan', division: '310116' });
    expect(search([other], { scope: 'authority' })?.matches).toEqual([]);
    expect(search([other], { scope: 'region' })?.matches).toEqual([]);
    expect(search([other])?.matches).toHaveLength(1);
  });

  it.each<[string, Partial<Entry['party']>]>([
    ['same-name', { code: '92310116MA0TEXT123' }],
    ['like-name', { code: '', name: { zh: '平湖市新埭镇老王小吃', en: '' }, address: { zh: '别处', en: '' } }],
    ['same-address', { code: '', name: { zh: '另一家店', en: '' } }],
  ])('shows %s as a candidate and never as a match', (why, party) => {
    const one = entry();
    const found = search([{ ...one, party: { ...one.party, ...party } }]);
    expect(found).toMatchObject({ matches: [], candidates: [{ why }] });
  });

  it('shows another matter of the same party as a candidate', () => {
    expect(search([entry(() => {}, { matter: 'street-vending' })])).toMatchObject({
      matches: [],
      candidates: [{ why: 'other-matter' }],
    });
  });

  it('recognises a masked number of a neighbour as a candidate', () => {
    const one = sampleOne();
    one.party = {
      ...(one.party as object),
      kind: 'individual',
      identity: { kind: 'resident-id', number: '330482199001010002' },
    } as Case['party'];
    const theirs = entry((it) => {
      it.party = structuredClone(one.party);
      it.party.name = { zh: '陈某', en: '' };
    });
    const found = searchRegister(one, [maskedEntry(theirs)], rule);
    expect(found?.candidates.map(({ why }) => why)).toEqual(['masked-party']);
  });

  it('cannot be asked while the day or place of the act is missing', () => {
    const one = sampleOne();
    one.act.from = '';
    expect(searchRegister(one, [], rule)).toBeNull();
  });
});

describe('masking', () => {
  it('keeps no more of a number than is needed to recognise it', () => {
    expect(maskedNumber('330482199001010002')).toBe('330482**********02');
    expect(maskedNumber('E1234567')).toBe('E*******');
    expect(maskedEntry(entry()).party.code).toBe('92330482MA0TEXT04J');
  });

  it('lets a number agree with its own mask and hardly with another', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{17}[0-9X]$/), (number) => {
        expect(maybeSameNumber(number, maskedNumber(number))).toBe(true);
        expect(maybeSameNumber(`9${number.slice(1)}`, maskedNumber(number))).toBe(number.startsWith('9'));
      }),
    );
  });
});

describe('months', () => {
  it('are counted back to the last day of a shorter month', () => {
    expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
    expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15');
    expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28');
    expect(monthsBefore('2026-01-31', 120)).toBe('2016-01-31');
  });
});

describe('likeness', () => {
  it('is one for the same words however written, none for nothing', () => {
    expect(likeness('平湖市　老王小吃店', '平湖市老王小吃店。')).toBe(1);
    expect(likeness('', '老王')).toBe(0);
    expect(likeness('𠮷㙦商店', '𠮷㙦商行')).toBeGreaterThan(0.5);
  });
});
