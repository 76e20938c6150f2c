// The columns of a list of parties: what each is called in lists typed by others, in Chinese and English.
import type { Bilingual } from '../language/bilingual';
import { foldHead } from '../matter-list/columns';

type Column = { readonly key: string; readonly head: Bilingual; readonly others: readonly string[] };

const column = <K extends string>(key: K, zh: string, en: string, ...others: readonly string[]) => ({
  key,
  head: { zh, en },
  others,
});

export const partyColumns = [
  column(
    'name',
    '当事人名称或姓名',
    'Name of the party',
    '当事人',
    '当事人名称',
    '当事人姓名',
    '名称',
    '姓名',
    '单位名称',
    '企业名称',
    '店铺名称',
    '店名',
    '商户名称',
    '商户',
    '字号名称',
    'name',
    'party',
    'party name',
    'company',
    'company name',
    'shop',
    'shop name',
  ),
  column('nameEn', '名称（英文）', 'Name (English)', '英文名称', '英文名', '当事人英文名称', 'english name', 'name en'),
  column('kind', '当事人类型', 'Kind of party', '类型', '类别', '性质', '主体类型', 'kind', 'type', 'party type'),
  column(
    'creditCode',
    '统一社会信用代码',
    'Unified Social Credit Code',
    '信用代码',
    '社会信用代码',
    '统一信用代码',
    '营业执照号',
    'uscc',
    'credit code',
    'social credit code',
  ),
  column(
    'representative',
    '法定代表人或负责人',
    'Representative',
    '法定代表人',
    '法人代表',
    '法人',
    '负责人',
    '经营者',
    '业主',
    'legal representative',
    'owner',
    'operator',
  ),
  column(
    'representativeEn',
    '法定代表人（英文）',
    'Representative (English)',
    '负责人英文',
    '经营者英文',
    '负责人（英文）',
    '经营者（英文）',
    'owner (english)',
  ),
  column('position', '职务', 'Position', '身份', 'title', 'role'),
  column('positionEn', '职务（英文）', 'Position (English)'),
  column(
    'residentId',
    '居民身份证号',
    'Resident identity number',
    '身份证号',
    '身份证号码',
    '身份证',
    '公民身份号码',
    'id card',
    'resident id',
    'id number (resident)',
  ),
  column('identityKind', '证件类型', 'Kind of document', '证件种类', '证件名称', 'document type', 'id type'),
  column(
    'identityNumber',
    '证件号码',
    'Number of the document',
    '证件号',
    '护照号',
    'document number',
    'passport number',
    'id no',
  ),
  column('nationality', '国籍', 'Nationality', '国籍或地区', 'country'),
  column('nationalityEn', '国籍（英文）', 'Nationality (English)'),
  column(
    'address',
    '住所或住址',
    'Address of the party',
    '住所',
    '住址',
    '地址',
    '经营地址',
    '经营场所',
    '联系地址',
    'address',
  ),
  column(
    'addressEn',
    '住址（英文）',
    'Address of the party (English)',
    '英文地址',
    '地址（英文）',
    '住所（英文）',
    'address (english)',
    'address en',
  ),
  column('phone', '联系电话', 'Telephone', '电话', '手机', '手机号', '手机号码', '联系方式', 'phone', 'mobile', 'tel'),
  column(
    'division',
    '违法行为发生地区划',
    'Division of the act',
    '区划',
    '行政区划',
    '行政区划代码',
    '区划代码',
    '所属区县',
    'division',
    'division code',
  ),
  column(
    'place',
    '违法地点',
    'Place of the act',
    '案发地点',
    '违法行为地点',
    '行为地点',
    '发生地点',
    '地点',
    'place',
    'location',
  ),
  column('placeEn', '违法地点（英文）', 'Place of the act (English)', '地点（英文）', 'place (english)'),
  column('finding', '检查情况', 'What the inspection found', '检查发现', '现场情况', '发现问题', 'finding', 'findings'),
  column(
    'findingEn',
    '检查情况（英文）',
    'What the inspection found (English)',
    '现场情况（英文）',
    'finding (english)',
  ),
] as const satisfies readonly Column[];

export type PartyColumn = (typeof partyColumns)[number]['key'];
export const partyColumnKeys = partyColumns.map(({ key }) => key) as [PartyColumn, ...PartyColumn[]];

/** Which column of the sheet, counted from 0, holds what; what is not there is in no column. */
export type Mapping = Readonly<Partial<Record<PartyColumn, number>>>;

export function columnLabel(key: PartyColumn): Bilingual {
  return partyColumns.find((one) => one.key === key)?.head ?? { zh: key, en: key };
}

/** The first column whose head is one of the known names; a head that is none is left for a person to map. */
export function proposedMapping(heads: readonly string[]): Mapping {
  const mapping: Partial<Record<PartyColumn, number>> = {};
  for (const [at, head] of heads.entries()) {
    const key = keyOf(head);
    if (key !== null && mapping[key] === undefined) mapping[key] = at;
  }
  return mapping;
}

/** By which a set of heads is known again, however wide its letters and whatever marks stand in it. */
export function headsKey(heads: readonly string[]): string {
  return heads.map(foldHead).join('|').slice(0, 2000);
}

function keyOf(head: string): PartyColumn | null {
  const folded = foldHead(head);
  if (folded === '') return null;
  const found = partyColumns.find(({ head: { zh, en }, others }) =>
    [zh, en, `${zh}${en}`, ...others].some((name) => foldHead(name) === folded),
  );
  return found?.key ?? null;
}

const rowsLookedAt = 30;

/** The first row near the top in which the name of the party has a known head and another column too; else the first with texts. */
export function findHeadRow(rows: readonly (readonly string[])[]): number {
  const near = rows.slice(0, rowsLookedAt);
  const known = near.findIndex((row) => {
    const mapping = proposedMapping(row);
    return mapping.name !== undefined && Object.keys(mapping).length > 1;
  });
  return known >= 0
    ? known
    : Math.max(
        0,
        near.findIndex((row) => row.some((cell) => cell.trim() !== '')),
      );
}
