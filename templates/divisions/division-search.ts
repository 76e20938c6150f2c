// Finds a division by any part of its name, its code, its pinyin or the initials of it; names it in both languages.
import type { Bilingual } from '../language/bilingual';
import { type Division, divisions } from './division-list';

const kinds: Readonly<Record<string, string>> = { 区: 'District', 县: 'County', 市: 'City' };
const provincesEn: Readonly<Record<string, string>> = { 上海: 'Shanghai', 浙江: 'Zhejiang', 江苏: 'Jiangsu' };
const citiesEn: Readonly<Record<string, string>> = { 嘉兴: 'Jiaxing', 苏州: 'Suzhou', 南通: 'Nantong' };

/** 浙江嘉兴平湖市 / Pinghu City, Jiaxing, Zhejiang: for choosing by, not for papers. */
export function divisionName(division: Division): Bilingual {
  const { province, city, name } = division;
  return { zh: `${province}${city}${name}`, en: englishName(division) };
}

/** 浙江省嘉兴市平湖市 / Pinghu City, Jiaxing, Zhejiang: as papers name it. */
export function officialName(division: Division): Bilingual {
  const { province, city, name } = division;
  const around = `${province}${province === '上海' ? '市' : '省'}${city === '' ? '' : `${city}市`}`;
  return { zh: `${around}${name}`, en: englishName(division) };
}

function englishName({ province, city, name, syllables }: Division): string {
  const own = syllables.slice(0, -1).map(apart).join('');
  const en = `${own.charAt(0).toUpperCase()}${own.slice(1)} ${kinds[name.slice(-1)] ?? ''}`;
  return [en, citiesEn[city], provincesEn[province]].filter(Boolean).join(', ');
}

/** Hai'an: within a word a syllable that begins with a, o or e is set apart (GB/T 16159, 隔音符号). */
function apart(syllable: string, place: number): string {
  return place > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable;
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
