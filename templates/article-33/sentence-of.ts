// One sentence of a provision as the law library holds it: Article 33(1) is two sentences with different conditions.
import type { Bilingual } from '../language/bilingual';

/**
 * @param index from 0
 * @returns the whole text where it does not fall into that many sentences, "" in English where none is held
 */
export function sentenceOf(text: Bilingual, index: number, count: number): Bilingual {
  return {
    zh: pick(text.zh.split(/(?<=。)/), text.zh, index, count),
    en: pick(text.en.split(/(?<=\.)\s+/), text.en, index, count),
  };
}

function pick(sentences: readonly string[], whole: string, index: number, count: number): string {
  const all = sentences.filter((sentence) => sentence.trim() !== '');
  return all.length === count ? (all[index] ?? whole) : whole;
}
