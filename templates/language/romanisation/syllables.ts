// Chinese characters to Hanyu Pinyin syllables, and syllables to words as GB/T 16159-2012 writes them.
import { pinyin } from 'pinyin-pro';

/** One character with its syllable, or a stretch that is not Chinese (or unknown to the dictionary) as it stands. */
export type Syllable = { readonly text: string; readonly chinese: boolean };

/** @param as person: the text begins with a surname, which may sound differently (单 Shan, 解 Xie) */
export function syllablesOf(text: string, as: 'person' | 'plain'): readonly Syllable[] {
  const surname = as === 'person' ? 'head' : 'off';
  return pinyin(text, { toneType: 'none', type: 'all', surname, nonZh: 'consecutive' }).map(
    ({ isZh, pinyin: sound, origin }) => ({ text: isZh ? sound : origin, chinese: isZh }),
  );
}

/** Syllables as one word with a capital; an apostrophe stands before a, e, o within it (Xi’an, written Xi'an). */
export function joinSyllables(syllables: readonly Syllable[]): string {
  return capital(
    syllables
      .map(({ text, chinese }, index) => (index > 0 && chinese && /^[aeoāēō]/.test(text) ? `'${text}` : text))
      .join(''),
  );
}

/** A place name or other word of Chinese characters. */
export function romaniseWord(word: string): string {
  return joinSyllables(syllablesOf(word, 'plain'));
}

/** Any text: its words by the segmenter of the JavaScript engine, each with a capital, other marks kept. */
export function romaniseWords(text: string): string {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return segments
    .map(({ segment, isWordLike }) => (isWordLike ? ` ${romaniseWord(segment)} ` : plainMark(segment)))
    .join('')
    .replace(/ +/g, ' ')
    .replace(/ ([,.;:)”’])/g, '$1')
    .replace(/([(“‘]) /g, '$1')
    .trim();
}

const marks: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '。': '. ',
  '；': '; ',
  '：': ': ',
  '（': ' (',
  '）': ') ',
  '·': ' ',
  '　': ' ',
  '《': ' “',
  '》': '” ',
};

function plainMark(mark: string): string {
  return marks[mark] ?? mark;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
