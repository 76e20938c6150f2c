// Characters no font of the paper can draw: a rare character in a name must never come out as an empty box.
import type { Bilingual } from '../language/bilingual';
import { oncePer } from './once-per';
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
    const isDrawn = drawn(hasGlyph);
    return texts.flatMap(({ path, text }) =>
      isWholly(text, isDrawn)
        ? nothing
        : [...new Set(text)]
            .filter((character) => !isDrawn(character.codePointAt(0) ?? 0))
            .map((character) => noGlyph(path, nameOf(path), character)),
    );
  },
};

/** Papers say the same few thousand characters over and over: each is asked for once of the same fonts. */
const drawn = oncePer((hasGlyph: (codePoint: number) => boolean) => {
  const known = new Map<number, boolean>();
  return (codePoint: number): boolean => {
    let is = known.get(codePoint);
    if (is === undefined) {
      is = undrawn.test(String.fromCodePoint(codePoint)) || hasGlyph(codePoint);
      known.set(codePoint, is);
    }
    return is;
  };
});

function isWholly(text: string, isDrawn: (codePoint: number) => boolean): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (!isDrawn(codePoint)) return false;
    if (codePoint > 0xffff) at += 1;
  }
  return true;
}

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
