// Puts two texts one after the other, language by language; a language that only one of them has is kept.
import type { LanguageCode } from '../../../templates/language/bilingual';
import type { Said, Speech } from '../../../templates/paper/arrange';

/** @param between follows the first text in each language that it has */
export function joinSaid(first: Said, second: Said, between: Record<LanguageCode, string>): Said {
  return (['zh', 'en'] as const).flatMap((language): Speech[] => {
    const [left, right] = [first, second].map(
      (said) => said.find((speech) => speech.language === language)?.runs ?? [],
    );
    if (left === undefined || right === undefined || left.length + right.length === 0) return [];
    const middle = left.length === 0 || between[language] === '' ? [] : [{ text: between[language] }];
    return [{ language, runs: [...left, ...middle, ...right] }];
  });
}
