// The words that a notice of correction would change: of each clause that reads otherwise the sentences concerned.
import type { Bilingual, LanguageCode } from '../language/bilingual';
import type { ClauseChange } from './compare-papers';
import type { Change } from './word-diff';

export type CorrectionWords = { readonly wrong: Bilingual; readonly right: Bilingual };

export function correctionWords(clauses: readonly ClauseChange[]): CorrectionWords {
  const join = (side: keyof Sides, code: LanguageCode): string =>
    clauses
      .map((clause) => sentences(clause[code])[side])
      .filter((text) => text !== '')
      .join('\n');
  return {
    wrong: { zh: join('before', 'zh'), en: join('before', 'en') },
    right: { zh: join('after', 'zh'), en: join('after', 'en') },
  };
}

type Sides = { readonly before: string; readonly after: string };

/** After the mark that ends a sentence, with what closes it; a line ends one too. */
const end = /(?<=[。；！？\n][”’）]?)(?![”’）])|(?<=[.;!?]["’”)]?\s)/;

const endsSentence = (text: string): boolean => `${text}.`.split(end).at(-1) === '.';

/** The sentences in which something changed, as they read before and after. */
function sentences(changes: readonly Change[]): Sides {
  const found: Sides[] = [];
  let open = { before: '', after: '', changed: false };
  const close = (): void => {
    if (open.changed) found.push({ before: open.before.trim(), after: open.after.trim() });
    open = { before: '', after: '', changed: false };
  };
  for (const { is, text } of changes) {
    // What came or went after a whole sentence leaves that sentence as it was.
    if (is !== 'same' && !open.changed && endsSentence(open.before)) close();
    if (is === 'removed') open = { ...open, before: open.before + text, changed: true };
    if (is === 'added') open = { ...open, after: open.after + text, changed: true };
    if (is !== 'same') continue;
    text.split(end).forEach((piece, index) => {
      if (index > 0) close();
      open = { ...open, before: open.before + piece, after: open.after + piece };
    });
  }
  close();
  const all = (side: keyof Sides): string =>
    found
      .map((one) => one[side])
      .join('\n')
      .trim();
  return { before: all('before'), after: all('after') };
}
