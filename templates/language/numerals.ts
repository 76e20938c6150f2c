// Chinese numerals as statutes and papers number things: 第三十三条, （二）.
import nzh from 'nzh/cn';

const largest = 9999;

/**
 * 1 … 9999 in Chinese numerals: 10 十, 33 三十三, 101 一百零一, 118 一百一十八.
 * @throws where the number is not whole or out of that range
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > largest) throw new RangeError(`no numeral for ${value}`);
  return nzh.encodeS(value, { tenMin: true });
}

/** 二十一 -> 21. @returns undefined for anything that `chineseNumeral` would not have written */
export function readChineseNumeral(text: string): number | undefined {
  if (!/^[一二三四五六七八九十百千零]+$/.test(text)) return undefined;
  const value = Number(nzh.decodeS(text));
  return Number.isInteger(value) && value >= 1 && value <= largest && chineseNumeral(value) === text
    ? value
    : undefined;
}
