// What the checks of wording, language and characters need: the same for cases and operations.
import type { Bilingual } from '../language/bilingual';
import type { Language, Paper } from '../paper/paper';
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
export function spokenTexts(subject: TextSubject): readonly Text[] {
  return subject.texts.filter((text) => text.text !== '' && isSpoken(text.language, subject.language));
}

/** The runs of the paper that are not gaps, as texts with the path they came from. */
export function runTexts(subject: TextSubject): readonly Text[] {
  if (subject.paper === undefined) return [];
  return paperTexts(subject.paper).flatMap(({ clause, language, runs }) =>
    runs.filter((run) => !run.gap).map((run) => ({ path: pathOfRun(run, clause), language, text: run.text })),
  );
}
