// The desk's dictionaries say the same things in both languages, with the same places to be filled.
import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../../renderer/words/dictionaries';

type Words = Readonly<Record<string, string>>;

const zh: Readonly<Record<string, Words>> = dictionaries.zh;
const en: Readonly<Record<string, Words>> = dictionaries.en;
const places = (text = ''): string => (text.match(/\{\{[^}]*\}\}/g) ?? []).sort().join();
const singular = (key: string): string => key.replace(/_other$/, '_one');

/** Names and signs that are the same in both languages. */
const sameInBoth = /^[\P{L}\p{Script=Latin}]*$/u;

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

  it('are Chinese in Chinese and not in English, and none is empty', () => {
    const words = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '');
    expect(
      Object.keys(chinese).filter((key) => words(chinese[key] ?? '').trim() === '' && places(chinese[key]) === ''),
    ).toEqual([]);
    expect(Object.keys(english).filter((key) => /\p{Script=Han}/u.test(english[key] ?? ''))).toEqual([]);
    const foreign = Object.keys(chinese).filter((key) => sameInBoth.test(words(chinese[key] ?? '')));
    expect(foreign.filter((key) => chinese[key] !== english[key])).toEqual([]);
  });
});
