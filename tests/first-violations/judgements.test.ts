// What a person judged of two parties holds in later look-ups, and is said there; the code alone needs no judging.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../templates/first-violations/entry';
import {
  distinctEntries,
  type Judgement,
  judgedPairs,
  judgementOf,
  type PartyOfEntry,
} from '../../templates/first-violations/judgement';
import { likeEntries } from '../../templates/first-violations/like-entries';
import { maskedForExport, maskedName } from '../../templates/first-violations/mask';
import { partyOf, searchRegister } from '../../templates/first-violations/search';
import { sampleOne } from '../checks/sample-case';
import { entryOf } from './an-entry';

const rule = { lookBackMonths: 12, scope: 'anywhere' } as const;
const own = partyOf(sampleOne());
const namesake: PartyOfEntry = { ...own, code: '92310116MA0TEXT123', address: { zh: '别处', en: '' } };

function judgement(verdict: Judgement['verdict'], at: string, other: PartyOfEntry = namesake): Judgement {
  return { id: '01JDJVDGE0000000000000000A', parties: [other, own], verdict, by: '周岚', at, note: '核对营业执照' };
}

const hits = (entries: readonly Entry[], judgements: readonly Judgement[]) => {
  const found = searchRegister(sampleOne(), entries, rule, judgedPairs(judgements));
  const why = (list: 'matches' | 'candidates' | 'setAside') => found?.[list].map((hit) => hit.why);
  return { matches: why('matches'), candidates: why('candidates'), setAside: why('setAside') };
};

describe('a namesake with another code', () => {
  const entry = entryOf({ party: namesake });

  it('is a candidate while nobody judged it', () => {
    expect(hits([entry], [])).toEqual({ matches: [], candidates: ['same-name'], setAside: [] });
  });

  it('judged to be the same party is a match, and says by whom', () => {
    const one = judgement('same', '2026-11-01T09:00:00+08:00');
    expect(hits([entry], [one])).toEqual({ matches: ['judged-same'], candidates: [], setAside: [] });
    const found = searchRegister(sampleOne(), [entry], rule, judgedPairs([one]));
    expect(found?.matches[0]?.judgement).toMatchObject({ by: '周岚', note: '核对营业执照' });
  });

  it('judged to be another is set aside, and is still shown with who judged it', () => {
    const one = judgement('other', '2026-11-01T09:00:00+08:00');
    expect(hits([entry], [one])).toEqual({ matches: [], candidates: [], setAside: ['judged-other'] });
  });

  it('is what it was judged last, whatever the zone of the clock', () => {
    const earlier = judgement('same', '2026-11-01T09:00:00+08:00');
    const later = judgement('other', '2026-11-01T02:00:00Z');
    expect(hits([entry], [later, earlier]).setAside).toEqual(['judged-other']);
  });

  it('with another matter is shown once it is the same party', () => {
    const other = entryOf({ party: namesake, matter: 'street-vending' });
    expect(hits([other], []).candidates).toEqual([]);
    expect(hits([other], [judgement('same', '2026-11-01T09:00:00+08:00')]).candidates).toEqual(['other-matter']);
  });
});

describe('a judgement', () => {
  it('is of parties, not of entries: a new entry of the same code has it too, however the code is written', () => {
    const judged = judgedPairs([judgement('same', '2026-11-01T09:00:00+08:00')]);
    const spaced = { ...namesake, code: '9231 0116 ma0text123', name: { zh: '改了名称', en: '' } };
    expect(judgementOf(judged, own, spaced)?.verdict).toBe('same');
    expect(judgementOf(judged, { ...own, code: '' }, spaced)).toBeUndefined();
  });

  it('never joins two that a masked code only seems to make one', () => {
    const masked: PartyOfEntry = {
      ...own,
      kind: 'individual',
      code: '330482**********02',
      address: { zh: '', en: '' },
    };
    const judged = judgedPairs([judgement('same', '2026-11-01T09:00:00+08:00', masked)]);
    expect(judgementOf(judged, own, { ...masked, name: { zh: '另一人', en: '' } })).toBeUndefined();
    expect(judgementOf(judged, own, masked)?.verdict).toBe('same');
  });
});

describe('entries that may be of one party', () => {
  it('are listed beside an entry: the same code first, then by what they share', () => {
    const [first, second, third, fourth] = [
      entryOf({ id: 'A', party: own }),
      entryOf({ id: 'B', party: { ...own, name: { zh: '新名称', en: '' } } }),
      entryOf({ id: 'C', party: namesake }),
      entryOf({ id: 'D', party: { ...own, code: '', name: { zh: '完全不同的店', en: '' } } }),
    ];
    const unlike = entryOf({
      id: 'E',
      party: { ...own, code: '', name: { zh: '甲', en: '' }, address: { zh: '乙', en: '' } },
    });
    const like = likeEntries(first, [first, fourth, third, second, unlike], new Map());
    expect(like.map(({ entry, why }) => [entry.id.at(-1), why])).toEqual([
      ['B', 'same-party'],
      ['C', 'same-name'],
      ['D', 'same-address'],
    ]);
  });
});

describe('an entry sent again', () => {
  const origin = (receivedAt: string): Entry['origin'] => ({
    bundle: '01JDBVNDE0000000000000000A',
    name: { zh: '邻局', en: '' },
    fingerprint: '',
    receivedAt,
    acceptedBy: '周岚',
  });

  it('is one entry: the newest of theirs, ours before theirs', () => {
    const [old, newer] = [origin('2026-01-01T00:00:00Z'), origin('2026-02-01T00:00:00Z')];
    const of = (id: string, from: Entry['origin']) => entryOf({ id, origin: from });
    const kept = distinctEntries([of('A', newer), of('A', old), of('B', null), of('B', newer)]);
    expect(kept.map((entry) => entry.origin)).toEqual([newer, null]);
  });
});

describe('what is written out', () => {
  it('names no person: the first character of each part, the ends of the number, no address', () => {
    expect([
      maskedName('陈某某'),
      maskedName('阿卜杜·热合曼'),
      maskedName('John Smith'),
      maskedName('𠮷田'),
      maskedName(''),
    ]).toEqual(['陈**', '阿**·热**', 'J*** S****', '𠮷*', '']);
    const person = {
      ...own,
      kind: 'individual' as const,
      name: { zh: '陈某某', en: 'Chen Moumou' },
      code: '330482199001010002',
    };
    expect(maskedForExport(entryOf({ party: person })).party).toEqual({
      kind: 'individual',
      name: { zh: '陈**', en: 'C*** M*****' },
      code: '330482**********02',
      address: { zh: '', en: '' },
    });
    expect(maskedForExport(entryOf({ party: own })).party).toEqual(own);
  });
});
