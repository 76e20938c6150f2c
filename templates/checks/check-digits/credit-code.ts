// 统一社会信用代码, GB 32100-2015: 18 characters of an alphabet of 31, the last a check character.
// Characters 9–17 are the organisation code of GB 11714 with a check character of their own.
import { type CodeFault, characterSentence, checkSentence, lengthSentence, type ValidatedCode } from './code-fault';
import { foldCode } from './fold';

/** No I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2];
/** What a misread letter most likely stands for. */
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5', V: 'U' };
const name = { zh: '统一社会信用代码', en: 'Unified Social Credit Code' };

export type CreditCodeFault =
  | 'credit-code-length'
  | 'credit-code-character'
  | 'credit-code-check'
  | 'credit-code-inner';

/** @returns no faults for a code whose check characters agree; the code itself is folded, never guessed */
export function validateCreditCode(text: string): ValidatedCode<CreditCodeFault> {
  const normalised = foldCode(text);
  const characters = wrongCharacters(normalised);
  if (characters.length > 0) return { normalised, faults: characters };
  if (normalised.length !== 18) {
    const sentence = lengthSentence(name, 18, normalised.length);
    return { normalised, faults: [{ code: 'credit-code-length', severity: 'block', sentence }] };
  }
  return { normalised, faults: [...wrongCheck(normalised), ...wrongInnerCheck(normalised)] };
}

/** Character 18 as GB 32100 computes it from the first 17 characters of the alphabet. */
export function creditCodeCheck(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(first17.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Character 9 of an organisation code as GB 11714 computes it from its first 8. */
export function organisationCodeCheck(first8: string): string {
  const value = (character: string): number => Number.parseInt(character, 36);
  const sum = innerWeights.reduce((total, weight, index) => total + weight * value(first8.charAt(index)), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

function wrongCharacters(code: string): CodeFault<CreditCodeFault>[] {
  return [...code].flatMap((character, index) => {
    if (alphabet.includes(character)) return [];
    const position = index + 1;
    const sentence = characterSentence(name, position, character, misread[character]);
    return [{ code: 'credit-code-character' as const, severity: 'block' as const, position, sentence }];
  });
}

function wrongCheck(code: string): CodeFault<CreditCodeFault>[] {
  const expected = creditCodeCheck(code.slice(0, 17));
  const found = code.charAt(17);
  if (found === expected) return [];
  const sentence = checkSentence(name, 18, found, expected);
  return [{ code: 'credit-code-check', severity: 'block', position: 18, sentence }];
}

/** A warning only: that this inner rule holds for every code issued is general knowledge, not read in a source. */
function wrongInnerCheck(code: string): CodeFault<CreditCodeFault>[] {
  const expected = organisationCodeCheck(code.slice(8, 16));
  const found = code.charAt(16);
  if (found === expected) return [];
  const sentence = {
    zh: `统一社会信用代码第9至17位（主体标识码）的校验位为“${found}”，按 GB 11714 计算应为“${expected}”，请对照营业执照逐位核对。`,
    en: `Within characters 9 to 17 of the Unified Social Credit Code (the organisation code) the check character is “${found}” but GB 11714 gives “${expected}”; compare every character with the business licence.`,
  };
  return [{ code: 'credit-code-inner', severity: 'warn', position: 17, sentence }];
}
