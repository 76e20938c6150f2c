// The desk's two dictionaries say the same things with the same figures in them.
import { describe, expect, it } from 'vitest';
import { en } from '../../renderer/words/en';
import { zh } from '../../renderer/words/zh';

const words = Object.keys(zh) as (keyof typeof zh)[];
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the desk’s words', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(en)).toEqual(words);
  });

  it('leave the same places to be filled', () => {
    expect(words.filter((word) => places(zh[word]).join() !== places(en[word]).join())).toEqual([]);
  });

  it('are Chinese in the Chinese dictionary and not in the English one', () => {
    expect(words.filter((word) => !/\p{Script=Han}/u.test(zh[word]))).toEqual([]);
    expect(words.filter((word) => /\p{Script=Han}/u.test(en[word]))).toEqual([]);
  });
});
