// Which language the desk speaks, and how components get its words.
import { createContext, useContext } from 'react';
import type { Bilingual, LanguageCode } from '../../templates/language/bilingual';
import { en } from './en';
import { zh } from './zh';

export type Word = keyof typeof zh;

export const DeskLanguage = createContext<LanguageCode>('zh');

export type Speaker = {
  readonly language: LanguageCode;
  /** A word of the desk, with `{name}` filled from `values`. */
  readonly word: (word: Word, values?: Readonly<Record<string, string | number>>) => string;
  /** A text of a case or a finding in the desk's language, or in the other where that side is empty. */
  readonly text: (words: Bilingual) => string;
};

export function useWords(): Speaker {
  return wordsIn(useContext(DeskLanguage));
}

export function wordsIn(language: LanguageCode): Speaker {
  const dictionary: Record<Word, string> = language === 'zh' ? zh : en;
  return {
    language,
    word: (word, values = {}) => dictionary[word].replace(/\{(\w+)\}/g, (_whole, name) => String(values[name] ?? '')),
    text: (words) => words[language] || words.zh || words.en,
  };
}
