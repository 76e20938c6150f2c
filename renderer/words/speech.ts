// Which language the desk speaks. Components take their words by `useTranslation('<subject>')`; texts of cases,
// findings and faults, which come in both languages, by `useSpeech().text`.
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Bilingual, LanguageCode } from '../../templates/language/bilingual';
import { dictionaries } from './dictionaries';

/** Called once, before the desk is drawn. All words are at hand, so nothing is waited for. */
export function beginSpeech(): void {
  void i18next.use(initReactI18next).init({
    resources: dictionaries,
    lng: 'zh',
    fallbackLng: 'zh',
    ns: Object.keys(dictionaries.zh),
    defaultNS: 'frame',
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

export function speak(language: LanguageCode): void {
  if (i18next.language !== language) void i18next.changeLanguage(language);
}

export type Speech = {
  readonly language: LanguageCode;
  /** In the desk's language, or in the other where that side is empty. */
  readonly text: (words: Bilingual) => string;
};

export function useSpeech(): Speech {
  const { i18n } = useTranslation();
  const language: LanguageCode = i18n.language === 'en' ? 'en' : 'zh';
  return { language, text: (words) => textIn(language, words) };
}

/** A text in one language, or in the other where that side is empty. */
export function textIn(language: LanguageCode, words: Bilingual): string {
  return words[language] || words.zh || words.en;
}
