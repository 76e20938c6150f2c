// Addresses in English order with their generic terms translated: 平湖市新华路1号 No. 1 Xinhua Road, Pinghu City.
// Only an address that is understood to its end is turned round; any other is romanised word by word.
import { romaniseWord, romaniseWords } from './syllables';

const name = (group: string, least = 2): string => `(?<${group}>\\p{Script=Han}{${least},10}?)`;
const number = (group: string): string => `(?<${group}>[A-Za-z]?[0-9]{1,6}(?:[-—之][0-9]{1,4})?[A-Za-z]?)`;
const maybe = (pattern: string): string => `(?:${pattern})?`;

/** From the largest to the smallest, as a Chinese address has them. */
const address = new RegExp(
  `^${[
    maybe(`${name('province')}省`),
    maybe(`${name('city')}市`),
    maybe(`${name('secondCity')}市`),
    maybe(`${name('district', 1)}(?<districtTerm>新区|区|县)`),
    maybe(`${name('town', 1)}(?<townTerm>街道|镇|乡)`),
    maybe(`${name('village')}(?<villageTerm>社区|村)`),
    maybe(`${number('group')}组`),
    maybe(`${name('road')}(?<roadTerm>大道|公路|路|街|巷)`),
    maybe(`${number('lane')}弄`),
    maybe(`${number('house')}号`),
    maybe(`${number('building')}(?:幢|栋|号楼)`),
    maybe(`${number('unit')}单元`),
    maybe(`${number('floor')}(?:楼|层)`),
    maybe(`${number('room')}室`),
  ].join('')}$`,
  'u',
);

const terms: Readonly<Record<string, string>> = {
  省: 'Province',
  市: 'City',
  新区: 'New Area',
  区: 'District',
  县: 'County',
  街道: 'Subdistrict',
  镇: 'Town',
  乡: 'Township',
  社区: 'Community',
  村: 'Village',
  大道: 'Avenue',
  公路: 'Highway',
  路: 'Road',
  街: 'Street',
  巷: 'Alley',
};

/** Cities directly under the State are named without their term. */
const municipalities = new Set(['北京', '上海', '天津', '重庆']);

const sides: Readonly<Record<string, string>> = { 东: 'East', 西: 'West', 南: 'South', 北: 'North', 中: 'Middle' };

/** A proposal; "" for "". */
export function romaniseAddress(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const parts = address.exec(plain)?.groups;
  if (plain === '' || parts === undefined) return romaniseWords(text.trim());
  const said = (part: string | undefined, term: string | undefined): string | null =>
    part === undefined || term === undefined ? null : withTerm(part, term);
  const numbered = (label: string, part: string | undefined): string | null =>
    part === undefined ? null : `${label} ${part.replace(/[—之]/g, '-')}`;
  const house = numbered('No.', parts.house);
  const road = parts.road === undefined ? null : roadName(parts.road, parts.roadTerm ?? '');
  const lane = numbered('Lane', parts.lane);
  const doorstep = lane === null && house !== null && road !== null ? [`${house} ${road}`] : [house, lane, road];
  return [
    numbered('Room', parts.room),
    numbered('Floor', parts.floor),
    numbered('Unit', parts.unit),
    numbered('Building', parts.building),
    ...doorstep,
    numbered('Group', parts.group),
    said(parts.village, parts.villageTerm),
    said(parts.town, parts.townTerm),
    said(parts.district, parts.districtTerm),
    cityName(parts.secondCity),
    cityName(parts.city),
    said(parts.province, '省'),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** A name of one character keeps its term in the name: 泾县 Jingxian County. */
function withTerm(part: string, term: string): string {
  return `${romaniseWord([...part].length === 1 ? part + term : part)} ${terms[term] ?? romaniseWord(term)}`;
}

function cityName(part: string | undefined): string | null {
  if (part === undefined) return null;
  return municipalities.has(part) ? romaniseWord(part) : withTerm(part, '市');
}

/** 城南西路 Chengnan West Road: the side is translated where a name of two characters is left. */
function roadName(part: string, term: string): string {
  const characters = [...part];
  const side = characters.length > 2 ? sides[characters.at(-1) ?? ''] : undefined;
  if (side === undefined) return withTerm(part, term);
  return `${romaniseWord(characters.slice(0, -1).join(''))} ${side} ${terms[term] ?? romaniseWord(term)}`;
}
