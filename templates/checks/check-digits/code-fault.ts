// What is wrong with a code, in the same words for every code with a check digit.
import type { Bilingual } from '../../language/bilingual';

export type CodeFault<Code extends string> = {
  readonly code: Code;
  readonly severity: 'block' | 'warn';
  /** Position of the character at fault, from 1; absent where the whole code is at fault. */
  readonly position?: number;
  readonly sentence: Bilingual;
};

export type ValidatedCode<Code extends string> = {
  /** The code folded: half-width, no spaces, upper case. */
  readonly normalised: string;
  readonly faults: readonly CodeFault<Code>[];
};

export function lengthSentence(name: Bilingual, wanted: number, found: number): Bilingual {
  return {
    zh: `${name.zh}应为${wanted}位，现为${found}位，请对照证照原件补正。`,
    en: `The ${name.en} must have ${wanted} characters but has ${found}; correct it from the original document.`,
  };
}

/** @param instead the character that was probably meant, where there is one */
export function characterSentence(name: Bilingual, position: number, found: string, instead?: string): Bilingual {
  const zh = instead ? `疑为“${instead}”之误，` : '';
  const en = instead ? `“${instead}” was probably meant; ` : '';
  return {
    zh: `${name.zh}第${position}位“${found}”不是该代码可用的字符，${zh}请对照证照原件改正。`,
    en: `Character ${position} of the ${name.en}, “${found}”, cannot occur in such a code; ${en}correct it from the original document.`,
  };
}

export function checkSentence(name: Bilingual, position: number, found: string, expected: string): Bilingual {
  return {
    zh: `${name.zh}第${position}位校验码为“${found}”，按前面各位计算应为“${expected}”，请对照证照原件逐位核对。`,
    en: `Check character ${position} of the ${name.en} is “${found}” but the characters before it give “${expected}”; compare every character with the original document.`,
  };
}
