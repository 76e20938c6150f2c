// Finds a division by any part of its name, its code, its pinyin or the initials of it; names it in both languages.
import type { Bilingual } from '../language/bilingual';
import { type Division, divisions } from './division-list';

const kinds: Readonly<Record<string, string>> = { 区: 'District', 县: 'County', 市: 'City' };
const provincesEn: Readonly<Record<string, string>> = { 上海: 'Shanghai', 浙江: 'Zhejiang', 江苏: 'Jiangsu' };
const citiesEn: Readonly<Record<string, string>> = { 嘉兴: 'Jiaxing', 苏州: 'Suzhou', 南通: 'Nantong' };

/** 浙江嘉兴平湖市 / Pinghu City, Jiaxing, Zhejiang: for choosing by, not for papers. */
export function divisionName({ province, city, name, syllables }: Division): Bilingual {
  const kind = kinds[name.slice(-1)] ?? '';
  const own = syllables.slice(0, -1).join('');
  const en = `${own.charAt(0).toUpperCase()}${own.slice(1)} ${kind}`;
  const around = [citiesEn[city], provincesEn[province]].filter(Boolean).join(', ');
  return { zh: `${province}${city}${name}`, en: `${en}, ${around}` };
}

/** Everything a division is found by, in lower case. */
export function divisionSearch(division: Division): string {
  const { code, syllables } = division;
  const { zh, en } = divisionName(division);
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [zh, division.name, en, code, syllables.join(''), syllables.join(' '), initials].join(' ').toLowerCase();
}

/** Divisions that match, in the order of the list; all for "". */
export function searchDivisions(typed: string): readonly Division[] {
  const wanted = typed.trim().toLowerCase();
  return divisions.filter((division) => divisionSearch(division).includes(wanted));
}
