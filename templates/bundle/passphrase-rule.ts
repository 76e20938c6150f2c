// How strong a passphrase must be before a bundle is locked with it: a short one would be guessed.
import type { Bilingual } from '../language/bilingual';

export const shortestPassphrase = 10;

/** A passphrase of fewer different signs than this, such as 1111111111, is the first that is tried. */
const fewestDifferent = 5;

/** Why a passphrase won't do, null where it will. Spaces around it don't count: they are lost when it is typed again. */
export function passphraseFault(typed: string): 'short' | 'plain' | null {
  const text = typed.normalize('NFKC').trim();
  const signs = [...text];
  if (signs.length < shortestPassphrase) return 'short';
  return new Set(signs).size < fewestDifferent ? 'plain' : null;
}

export const passphraseSentences: Readonly<Record<'short' | 'plain', Bilingual>> = {
  short: {
    zh: `口令太短，至少 ${shortestPassphrase} 个字符。`,
    en: `The passphrase is too short: at least ${shortestPassphrase} characters.`,
  },
  plain: {
    zh: `口令太简单，不同的字符不少于 ${fewestDifferent} 个。`,
    en: `The passphrase is too simple: at least ${fewestDifferent} different characters.`,
  },
};
