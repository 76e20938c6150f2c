// The English of a text is stale once the Chinese it was written for is another one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmEnglish, type EnglishOf, englishState, followEnglish } from '../../../renderer/case-form/english-of';
import { setAt } from '../../../renderer/case-form/paths';

const blank = { party: { name: { zh: '', en: '' } }, evidence: [] as unknown[] };
type Data = typeof blank;

function type(
  steps: readonly (readonly [side: 'zh' | 'en', text: string])[],
  data: Data = blank,
  known: EnglishOf = {},
) {
  return steps.reduce(
    (now, [side, text]) => {
      const path = `party.name.${side}`;
      const next = setAt(now.data, path, text);
      return { data: next, englishOf: followEnglish(now.englishOf, now.data, next, path) };
    },
    { data, englishOf: known },
  );
}

const stateOf = ({ data, englishOf }: ReturnType<typeof type>) =>
  englishState(data.party.name, englishOf['party.name.en']);

describe('the English of a text', () => {
  it('is missing while there is only Chinese, and no matter while there is none', () => {
    expect(stateOf(type([['zh', '好味道小吃店']]))).toBe('missing');
    expect(stateOf(type([['en', 'Good Taste']]))).toBe('none');
  });

  it('is stale once the Chinese changes, and in step again when it changes back', () => {
    const typed = type([
      ['zh', '甲店'],
      ['en', 'Shop A'],
      ['zh', '乙店'],
    ]);
    expect(stateOf(typed)).toBe('stale');
    expect(stateOf(type([['zh', '甲店']], typed.data, typed.englishOf))).toBe('kept');
  });

  it('is stale, too, where nothing was remembered because the case came from a file', () => {
    expect(stateOf(type([['zh', '乙店']], { ...blank, party: { name: { zh: '甲店', en: 'Shop A' } } }))).toBe('stale');
  });

  it('is in step after it is written anew, or said to fit', () => {
    const typed = type([
      ['zh', '甲店'],
      ['en', 'Shop A'],
      ['zh', '乙店'],
    ]);
    expect(stateOf(type([['en', 'Shop B']], typed.data, typed.englishOf))).toBe('kept');
    expect(stateOf({ ...typed, englishOf: confirmEnglish(typed.englishOf, typed.data, 'party.name') })).toBe('kept');
  });

  it('is never stale where it was the last thing typed', () => {
    const step = fc.tuple(fc.constantFrom('zh' as const, 'en' as const), fc.constantFrom('甲', '乙', 'A', 'B'));
    fc.assert(
      fc.property(fc.array(step), fc.constantFrom('C', 'D'), (steps, last) => {
        expect(stateOf(type([...steps, ['zh', '丙'], ['en', last]]))).toBe('kept');
      }),
    );
  });

  it('goes with its piece of evidence when the list is reordered', () => {
    const one = { id: 'E01', title: { zh: '照片', en: 'Photographs' } };
    const two = { id: 'E02', title: { zh: '笔录', en: 'Record' } };
    const before = { evidence: [one, two] };
    const after = { evidence: [two, one] };
    const moved = followEnglish({ 'evidence[0].title.en': '旧照片' }, before, after, 'evidence');
    expect(moved['evidence[1].title.en']).toBe('旧照片');
    expect(moved).not.toHaveProperty(['evidence[0].title.en']);
  });

  it('goes with its entry of what a paper asks for, and stays where another is only typed in', () => {
    const [one, two] = [
      { zh: '甲', en: 'A' },
      { zh: '乙', en: 'B' },
    ];
    const path = 'particulars.assistance-letter.questions';
    const data = (...questions: object[]) => ({ particulars: { 'assistance-letter': { questions } } });
    const known = { [`${path}[1].en`]: '旧乙' };
    const removed = followEnglish(known, data(one, two), data(two), path);
    expect(removed).toEqual({ [`${path}[0].en`]: '旧乙' });
    const added = followEnglish(known, data(one, two), data(one, two, { zh: '', en: '' }), path);
    expect(added).toEqual(known);
    const typed = followEnglish({}, data(one, two), data(one, { zh: '丙', en: 'B' }), `${path}[1].zh`);
    expect(typed).toEqual({ [`${path}[1].en`]: '乙' });
  });
});
