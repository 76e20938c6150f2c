// Texts that several sides wrote: kept side by side until a person says what is printed.
import { type Bilingual, noWords } from '../../language/bilingual';
import type { TextChoice } from './share';

export type TextOfSide = { readonly authority: string; readonly side: Bilingual; readonly words: Bilingual };

/** Names what the sides wrote; kept with a choice, which stands only as long as they write no other. */
export function seenOf(texts: readonly TextOfSide[]): string {
  return JSON.stringify(texts.map(({ authority, words: { zh, en } }) => [authority, zh, en]));
}

/** The choice, if there is one and it still stands. */
export function choiceNow(texts: readonly TextOfSide[], choice: TextChoice | undefined): TextChoice | null {
  return choice !== undefined && choice.seen === seenOf(texts) ? choice : null;
}

/** What is printed: as chosen, else all of them, each under the name of its side. */
export function textWords(texts: readonly TextOfSide[], choice: TextChoice | undefined): Bilingual {
  const [first, ...more] = texts;
  if (first === undefined) return noWords;
  if (more.length === 0) return first.words;
  const chosen = choiceNow(texts, choice);
  if (chosen?.take === 'own' && chosen.words !== undefined) return chosen.words;
  const one = texts.find(({ authority }) => chosen?.take === 'one' && authority === chosen.authority);
  return one?.words ?? sideBySide(texts);
}

export function sideBySide(texts: readonly TextOfSide[]): Bilingual {
  return {
    zh: texts.map(({ side, words }) => `${side.zh}：${words.zh || words.en}`).join(''),
    en: texts.some(({ words }) => words.en === '')
      ? ''
      : texts.map(({ side, words }) => `${side.en || side.zh}: ${words.en}`).join(' '),
  };
}
