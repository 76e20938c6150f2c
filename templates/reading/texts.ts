// What a text in a file may hold. Anything a printer cannot set, or that changes the order in which people read,
// is refused here with its place; line ends and tabs are the only things changed without asking.
import type { Finding } from '../checks/finding';

/** UTF-16 units; the longest narrative seen is a tenth of it. */
export const longestText = 20_000;

/**
 * Whatever settling changes or `textFault` may find, and every half of a pair. A text without any, as nearly all are,
 * is looked through once by the engine and not character by character.
 */
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** Whether a text can be taken as it stands, without settling it or asking for its faults. */
export function isPlain(text: string): boolean {
  return text.length <= longestText && !suspect.test(text);
}

/** CR LF, CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR all end a line. */
const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g;

/** The text with "\n" at line ends and a space for each tab (paper has no tab stops); otherwise as typed. */
export function settleText(text: string): string {
  return text.replace(lineEnds, '\n').replaceAll('\t', ' ');
}

/** What makes a settled text unfit to be printed, or null. @param path of the field, for the finding */
export function textFault(text: string, path: string): Finding | null {
  if (text.length > longestText) return tooLong(text.length, path);
  let position = 0;
  for (const character of text) {
    position += 1;
    const kind = unfitKind(character.codePointAt(0) as number);
    if (kind !== null) return unfit(kind, character, position, path);
  }
  return null;
}

type UnfitKind = keyof typeof kinds;

const kinds = {
  control: { code: 'text-control-character', zh: '控制字符', en: 'a control character' },
  surrogate: {
    code: 'text-unpaired-surrogate',
    zh: '不成对的代理码，即半个字符',
    en: 'an unpaired surrogate (half a character)',
  },
  noncharacter: { code: 'text-noncharacter', zh: 'Unicode 非字符', en: 'a Unicode noncharacter' },
  direction: {
    code: 'text-direction-control',
    zh: '改变文字方向的控制符',
    en: 'a control that changes the direction of text',
  },
} as const;

function unfitKind(codePoint: number): UnfitKind | null {
  if ((codePoint < 0x20 && codePoint !== 0x0a) || (codePoint >= 0x7f && codePoint <= 0x9f)) return 'control';
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return 'surrogate';
  if ((codePoint >= 0xfdd0 && codePoint <= 0xfdef) || (codePoint & 0xfffe) === 0xfffe) return 'noncharacter';
  if ((codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069)) return 'direction';
  return null;
}

function unfit(kind: UnfitKind, character: string, position: number, path: string): Finding {
  const { code, zh, en } = kinds[kind];
  const hex = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return {
    code,
    severity: 'block',
    path,
    sentence: {
      zh: `${path} 的第 ${position} 个字符是 U+${hex}（${zh}），无法印在文书上。请删除该字符后重新输入。`,
      en: `Character ${position} of ${path} is U+${hex}, ${en}, which cannot be printed. Delete it and type the text again.`,
    },
  };
}

function tooLong(length: number, path: string): Finding {
  return {
    code: 'text-too-long',
    severity: 'block',
    path,
    sentence: {
      zh: `${path} 有 ${length} 个字符，最多 ${longestText} 个。请缩短，或改作证据附件。`,
      en: `${path} has ${length} characters; at most ${longestText} are allowed. Shorten it, or attach it as evidence.`,
    },
  };
}
