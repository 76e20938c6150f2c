// Characters that must not reach a paper: controls, broken pairs, noncharacters, invisible marks that reorder text.
import type { Bilingual } from '../language/bilingual';
import { codeOf } from './glyphs';
import { type Found, found, type Rule } from './rule';
import { allTexts, type TextSubject } from './text-subject';

const lineBreaks = ['\n', '\r', '\t'];

export const unprintable: Rule<TextSubject> = {
  code: 'unprintable-character',
  severity: 'block',
  find: (subject) =>
    allTexts(subject).flatMap(({ path, text }) =>
      suspect.test(text)
        ? [...new Set(text)].filter(isUnprintable).map((character) => unfit(path, subject.nameOf(path), character))
        : [],
    ),
};

/** A text without any of these, as nearly all are, needs no look at each character. */
const suspect = /(?![\n\r\t])[\p{Cc}\p{Cs}\p{Co}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]/u;

function unfit(path: string, name: Bilingual, character: string): Found {
  const code = codeOf(character);
  return found(
    path,
    `“${name.zh}”中有不可见或者损坏的字符（${code}），多为粘贴所致，请删除后重新输入。`,
    `The ${name.en} holds an invisible or broken character (${code}), most likely pasted in; delete it and type the text again.`,
  );
}

function isUnprintable(character: string): boolean {
  if (lineBreaks.includes(character)) return false;
  const code = character.codePointAt(0) ?? 0;
  // Control, unpaired surrogate, private use; invisible marks, some of which reorder text; line separators.
  if (/[\p{Cc}\p{Cs}\p{Co}\p{Cf}\p{Zl}\p{Zp}]/u.test(character)) return true;
  // The noncharacters of Unicode, and U+FFFD, the sign of a failed decoding.
  return (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe || code === 0xfffd;
}
