// Texts whole, as a reader meets them: the fields of the case, and the paper's texts with their runs joined.
import { oncePer } from './once-per';
import { paperTexts, pathOfRun, runAt, textOfRuns } from './paper-texts';
import { spokenTexts, type TextSubject } from './text-subject';

export type WholeText = { readonly text: string; readonly pathAt: (index: number) => string };

export const wholeTexts = oncePer((subject: TextSubject): readonly WholeText[] => {
  const fields = spokenTexts(subject).map(({ path, text }): WholeText => ({ text, pathAt: () => path }));
  const printed = (subject.paper ? paperTexts(subject.paper) : []).map(
    ({ clause, runs }): WholeText => ({
      text: textOfRuns(runs),
      pathAt: (index) => pathOfRun(runAt(runs, index), clause),
    }),
  );
  return [...fields, ...printed];
});

/** The sentences of a text with where each begins. */
export function sentencesOf(text: string): readonly { readonly sentence: string; readonly start: number }[] {
  return [...text.matchAll(/[^。！？\n]+/g)].map((match) => ({ sentence: match[0], start: match.index }));
}
