// Characters no font of the paper can draw: a rare character in a name must never come out as an empty box.
import type { Bilingual } from '../language/bilingual';
import { type Found, found, nothing, type Rule } from './rule';
import { runTexts, spokenTexts, type TextSubject } from './text-subject';

/** White space is set, not drawn. */
const undrawn = /\s/u;

export const glyphMissing: Rule<TextSubject> = {
  code: 'glyph-missing',
  severity: 'block',
  find: (subject) => {
    const { hasGlyph, paper, nameOf } = subject;
    if (hasGlyph === undefined) return nothing;
    const texts = paper ? runTexts(subject) : spokenTexts(subject);
    return texts.flatMap(({ path, text }) =>
      [...new Set(text)]
        .filter((character) => !undrawn.test(character) && !hasGlyph(character.codePointAt(0) ?? 0))
        .map((character) => noGlyph(path, nameOf(path), character)),
    );
  },
};

function noGlyph(path: string, name: Bilingual, character: string): Found {
  const code = codeOf(character);
  return found(
    path,
    `“${name.zh}”中的“${character}”（${code}）在所用字体中没有字形，请在设置中选用含此字的字体，或者核对用字。`,
    `The character “${character}” (${code}) in the ${name.en} is in none of the fonts in use; choose a font that has it in the settings, or verify the character.`,
  );
}

/** U+9F98 */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
