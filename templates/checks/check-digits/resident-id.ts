// 居民身份证号, GB 11643-1999: 6 figures of the division, birth date, order number (odd: male), check character.
import { dateSchema } from '../../language/plain-values';
import { type CodeFault, characterSentence, checkSentence, lengthSentence, type ValidatedCode } from './code-fault';
import { foldCode } from './fold';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const name = { zh: '居民身份证号', en: 'resident identity number' };

/** First two figures of GB/T 2260; 81–83 stand on residence permits of Hong Kong, Macao and Taiwan residents. */
const provinces =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83';

export type ResidentIdFault =
  | 'resident-id-length'
  | 'resident-id-character'
  | 'resident-id-region'
  | 'resident-id-birth'
  | 'resident-id-check';

export type ResidentId = ValidatedCode<ResidentIdFault> & {
  /** YYYY-MM-DD, where the number holds a real date. */
  readonly birthDate?: string;
  readonly sex?: 'male' | 'female';
};

/** @param today YYYY-MM-DD: no birth date may be later */
export function validateResidentId(text: string, today?: string): ResidentId {
  const normalised = foldCode(text);
  const characters = wrongCharacters(normalised);
  if (characters.length > 0) return { normalised, faults: characters };
  if (normalised.length !== 18) {
    const sentence = lengthSentence(name, 18, normalised.length);
    return { normalised, faults: [{ code: 'resident-id-length', severity: 'block', sentence }] };
  }
  const birthDate = birthDateOf(normalised);
  const faults = [...wrongRegion(normalised), ...wrongBirth(birthDate, today), ...wrongCheck(normalised)];
  const sex = Number(normalised.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return dateSchema.safeParse(birthDate).success ? { normalised, faults, birthDate, sex } : { normalised, faults, sex };
}

/** Character 18 from the first 17 figures. */
export function residentIdCheck(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return checkCharacters.charAt(sum % 11);
}

function birthDateOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

/** Figures, and X in the eighteenth place only. */
function wrongCharacters(number: string): CodeFault<ResidentIdFault>[] {
  return [...number].flatMap((character, index) => {
    if (/\d/.test(character) || (character === 'X' && index === 17)) return [];
    const position = index + 1;
    const sentence = characterSentence(name, position, character, { O: '0', I: '1', L: '1' }[character]);
    return [{ code: 'resident-id-character' as const, severity: 'block' as const, position, sentence }];
  });
}

function wrongRegion(number: string): CodeFault<ResidentIdFault>[] {
  const province = number.slice(0, 2);
  if (provinces.split(' ').includes(province)) return [];
  const sentence = {
    zh: `居民身份证号开头“${province}”不是已知的省级代码，请对照证件原件核对前六位。`,
    en: `The resident identity number begins with “${province}”, which is no known province; compare its first six figures with the original document.`,
  };
  return [{ code: 'resident-id-region', severity: 'warn', position: 1, sentence }];
}

function wrongBirth(birthDate: string, today?: string): CodeFault<ResidentIdFault>[] {
  const fault = (zh: string, en: string): CodeFault<ResidentIdFault>[] => [
    { code: 'resident-id-birth', severity: 'block', position: 7, sentence: { zh, en } },
  ];
  if (!dateSchema.safeParse(birthDate).success) {
    return fault(
      `居民身份证号第7至14位“${birthDate}”不是真实存在的日期，请对照证件原件核对。`,
      `Figures 7 to 14 of the resident identity number, “${birthDate}”, are no real date; compare them with the original document.`,
    );
  }
  if (today !== undefined && birthDate > today) {
    return fault(
      `居民身份证号中的出生日期“${birthDate}”晚于文书日期，请对照证件原件核对。`,
      `The birth date in the resident identity number, “${birthDate}”, lies after the date of the paper; compare it with the original document.`,
    );
  }
  return [];
}

function wrongCheck(number: string): CodeFault<ResidentIdFault>[] {
  const expected = residentIdCheck(number.slice(0, 17));
  const found = number.charAt(17);
  if (found === expected) return [];
  const sentence = checkSentence(name, 18, found, expected);
  return [{ code: 'resident-id-check', severity: 'block', position: 18, sentence }];
}
