// The desk's dictionaries say the same things in both languages, with the same places to be filled.
import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../../renderer/words/dictionaries';

type Words = Readonly<Record<string, string>>;

const zh: Readonly<Record<string, Words>> = dictionaries.zh;
const en: Readonly<Record<string, Words>> = dictionaries.en;
const places = (text = ''): string => (text.match(/\{\{[^}]*\}\}/g) ?? []).sort().join();
const singular = (key: string): string => key.replace(/_other$/, '_one');

const withoutPlaces = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '');
/** Letters and signs alone, whatever their width. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
/** English may name Chinese signs, as an example does, but it has words of its own. */
const isChinese = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !/\p{Script=Latin}/u.test(withoutPlaces(text));

it('both languages have the same subjects', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

describe.each(Object.keys(zh))('the words of %s', (subject) => {
  const [chinese, english] = [zh[subject] ?? {}, en[subject] ?? {}];

  it('are the same in both languages; English has a singular beside each plural', () => {
    const wanted = Object.keys(chinese).flatMap((key) => [...new Set([key, singular(key)])]);
    expect(Object.keys(english).sort()).toEqual(wanted.sort());
  });

  it('leave the same places to be filled', () => {
    const wrong = Object.keys(english).filter(
      (key) => places(english[key]) !== places(chinese[key] ?? chinese[key.replace(/_one$/, '_other')]),
    );
    expect(wrong).toEqual([]);
  });

  it('are Chinese in Chinese and English in English, but for names that are the same in both', () => {
    const differ = Object.keys(chinese).filter((key) => bare(chinese[key] ?? '') !== bare(english[key] ?? ''));
    const letters = (text = ''): boolean => /\p{L}/u.test(withoutPlaces(text));
    expect(differ.filter((key) => letters(chinese[key]) && !/\p{Script=Han}/u.test(chinese[key] ?? ''))).toEqual([]);
    expect(differ.filter((key) => isChinese(english[key] ?? ''))).toEqual([]);
  });

  it('are never empty', () => {
    const all = [...Object.entries(chinese), ...Object.entries(english)];
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
