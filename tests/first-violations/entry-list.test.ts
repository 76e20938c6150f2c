// The register as a list: found by name, code, place, matter, number and period, in the order that is wished for.
import { describe, expect, it } from 'vitest';
import { type EntryWish, wishedEntries } from '../../templates/first-violations/entry-list';
import { likeEntries } from '../../templates/first-violations/like-entries';
import type { Bilingual } from '../../templates/language/bilingual';
import { entryOf } from './an-entry';

const all: EntryWish = {
  text: '',
  origin: 'all',
  matter: null,
  authority: null,
  division: null,
  from: null,
  until: null,
  order: 'foundOn',
  descending: true,
};
const names = new Map<string, Bilingual>([
  ['street-vending', { zh: '占道设摊', en: 'Street vending' }],
  ['cooking-fume', { zh: '油烟', en: 'Cooking fume' }],
]);
const origin = {
  bundle: '01JDBVNDE0000000000000000A',
  name: { zh: '金山局', en: '' },
  fingerprint: '',
  receivedAt: '2026-11-01T09:00:00+08:00',
  acceptedBy: '周岚',
};
const own = entryOf({ id: 'A', matter: 'street-vending', foundOn: '2026-06-01' });
const theirs = entryOf({
  id: 'B',
  matter: 'cooking-fume',
  foundOn: '2026-08-01',
  division: '310116',
  authority: 'jinshan',
  origin,
  party: { ...own.party, name: { zh: '𠮷㙦面馆', en: '' }, code: '92310116MA0TEXT123' },
});

const found = (wish: Partial<EntryWish>) =>
  wishedEntries([own, theirs], { ...all, ...wish }, names).map(({ id }) => id.at(-1));

describe('an entry', () => {
  it.each<[string, Partial<EntryWish>, readonly string[]]>([
    ['a rare name', { text: '𠮷㙦' }, ['B']],
    ['a code in small letters with spaces around', { text: '  92310116ma0text ' }, ['B']],
    ['the name of its matter in either language', { text: 'vending' }, ['A']],
    ['two words that both occur', { text: '油烟 面馆' }, ['B']],
    ['the office that sent it', { text: '金山局' }, ['B']],
    ['nothing but marks: all', { text: '。，' }, ['B', 'A']],
    ['words that do not occur', { text: '没有' }, []],
    ['its origin', { origin: 'own' }, ['A']],
    ['its matter', { matter: 'cooking-fume' }, ['B']],
    ['its place', { division: '31' }, ['B']],
    ['its authority', { authority: 'jinshan' }, ['B']],
    ['its period, both days included', { from: '2026-06-01', until: '2026-07-31' }, ['A']],
  ])('is found by %s', (_what, wish, ids) => {
    expect(found(wish)).toEqual(ids);
  });

  it('stands in the order that is wished for', () => {
    expect(found({ descending: false })).toEqual(['A', 'B']);
    expect(found({ order: 'matter', descending: false })).toEqual(['A', 'B']);
    expect(found({ order: 'party', descending: true })).toEqual(['B', 'A']);
  });
});

it('twenty thousand entries are found while one types, and those like one at once', () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    entryOf({
      id: String(at).padStart(6, '0'),
      foundOn: `2026-${String((at % 12) + 1).padStart(2, '0')}-15`,
      party: {
        ...own.party,
        name: { zh: `平湖市新埭镇第${at}号小吃店`, en: '' },
        code: `9233${at}`,
        address: { zh: `泖新路${at}号`, en: '' },
      },
    }),
  );
  wishedEntries(many, { ...all, text: '小吃' }, names);
  const from = performance.now();
  expect(wishedEntries(many, { ...all, text: '1999 小吃' }, names).length).toBeGreaterThan(5);
  const searched = performance.now() - from;
  const then = performance.now();
  expect(likeEntries(many[0] ?? own, many, new Map()).length).toBeGreaterThan(0);
  const likened = performance.now() - then;
  console.log(`20,000 entries: search ${searched.toFixed(0)} ms, alike ${likened.toFixed(0)} ms`);
  expect(searched).toBeLessThan(500);
  expect(likened).toBeLessThan(3000);
});
