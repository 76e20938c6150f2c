// Writes the register as a table for a spreadsheet, every cell inert.
import { findKind } from '../../../templates/catalogue';
import type { LanguageCode } from '../../../templates/language/bilingual';
import type { Office } from '../../../templates/office/office';
import { inertCsv } from '../../../templates/register/inert-csv';
import { done, type Outcome } from '../../contract/outcome';
import type { registerChannels } from '../../contract/register-channels';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import { saveFile } from '../write-out';
import { type EntryOfSeries, entriesOf } from './list-entries';

type Wish = InputOf<typeof registerChannels, 'register:export'>;
type Exported = OutputOf<typeof registerChannels, 'register:export'>;

const title = { zh: '导出台账', en: 'Export the register' };

export async function exportRegister(desk: Desk, { authority, year, language }: Wish): Promise<Outcome<Exported>> {
  const office = await desk.office.get();
  if (!office.ok) return office;
  const found = await entriesOf(desk, { authority, year, pattern: null });
  if (!found.ok) return found;
  const rows = found.value.map((one) => rowOf(one, language, office.value));
  const name = `register${year === null ? '' : `-${year}`}.csv`;
  const bytes = () => new TextEncoder().encode(inertCsv([heads[language], ...rows]));
  const saved = await saveFile(desk, { title, name, bytes });
  return saved.ok ? done({ cancelled: !saved.value, entries: saved.value ? rows.length : 0 }) : saved;
}

const heads: Readonly<Record<LanguageCode, readonly string[]>> = {
  zh: [
    '年度',
    '机关',
    '文号',
    '序号',
    '状态',
    '文书',
    '当事人或行动',
    '文书日期',
    '取号时间',
    '经办人',
    '作废原因',
    '备注',
    '案件或行动编号',
  ],
  en: [
    'Year',
    'Authority',
    'Number',
    'Sequence',
    'State',
    'Paper',
    'Party or operation',
    'Date of the paper',
    'Taken at',
    'By',
    'Why void',
    'Note',
    'Case or operation',
  ],
};

const states = {
  reserved: { zh: '已预留', en: 'reserved' },
  issued: { zh: '已签发', en: 'issued' },
  void: { zh: '作废', en: 'void' },
};
const outside = { zh: '（在外使用）', en: ' (outside)' };

function rowOf({ series, entry }: EntryOfSeries, language: LanguageCode, office: Office | null): readonly string[] {
  const authority = office?.authorities.find(({ id }) => id === series.authority)?.name[language] ?? '';
  const say = (words: { readonly zh: string; readonly en: string } | undefined): string =>
    words === undefined ? '' : words[language] || words.zh;
  return [
    series.year,
    authority || series.authority,
    entry.number,
    String(entry.sequence),
    states[entry.state][language] + (entry.origin === 'outside' ? outside[language] : ''),
    say(findKind(entry.kind)?.name) || entry.kind,
    say(entry.about),
    entry.date,
    entry.takenAt,
    entry.by,
    say(entry.voided?.reason),
    entry.note ?? '',
    entry.subject?.id ?? '',
  ];
}
