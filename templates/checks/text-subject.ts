// What the checks of wording, language and characters need: the same for cases and operations.
import type { Bilingual } from '../language/bilingual';
import type { Language, Paper } from '../paper/paper';
import { oncePer } from './once-per';
import { paperTexts, pathOfRun } from './paper-texts';
import { isSpoken, type Text } from './texts';

export type TextSubject = {
  /** Texts of the case or operation and of the office entries its papers print. */
  readonly texts: readonly Text[];
  readonly language: Language;
  /** The day of the paper, YYYY-MM-DD. */
  readonly date: string;
  readonly paper: Paper | undefined;
  /** The name of a field as the form shows it. */
  readonly nameOf: (path: string) => Bilingual;
  readonly hasGlyph: ((codePoint: number) => boolean) | undefined;
};

/** The texts that the chosen language prints. */
export const spokenTexts = oncePer((subject: TextSubject): readonly Text[] =>
  subject.texts.filter((text) => text.text !== '' && isSpoken(text.language, subject.language)),
);

/** The runs of the paper that are not gaps, as texts with the path they came from. */
export const runTexts = oncePer((subject: TextSubject): readonly Text[] => {
  const texts: Text[] = [];
  for (const { clause, language, runs } of subject.paper ? paperTexts(subject.paper) : []) {
    for (const run of runs) if (!run.gap) texts.push({ path: pathOfRun(run, clause), language, text: run.text });
  }
  return texts;
});

/** The texts of the case and the runs of its paper, one after the other. */
export const allTexts = oncePer((subject: TextSubject): readonly Text[] => [
  ...spokenTexts(subject),
  ...runTexts(subject),
]);
