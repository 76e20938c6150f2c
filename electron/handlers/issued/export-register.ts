// Writes the register as a table for a spreadsheet, every cell inert.
import { basename, dirname } from 'node:path';
import { findKind } from '../../../templates/catalogue';
import type { LanguageCode } from '../../../templates/language/bilingual';
import type { Office } from '../../../templates/office/office';
import { inertCsv } from '../../../templates/register/inert-csv';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { registerChannels } from '../../contract/register-channels';
import type { InputOf, OutputOf } from '../../contract/table';
import { fileFaultSentence } from '../../store/file-faults';
import { isSafeFileName } from '../../store/file-name';
import { writeFileAtomically } from '../../store/write-file-atomically';
import type { Desk } from '../desk';
import { type EntryOfSeries, entriesOf } from './list-entries';

type Wish = InputOf<typeof registerChannels, 'register:export'>;
type Exported = OutputOf<typeof registerChannels, 'register:export'>;

const title = { zh: '导出台账', en: 'Export the register' };

export async function exportRegister(desk: Desk, { authority, year, language }: Wish): Promise<Outcome<Exported>> {
  const office = await desk.office.get();
  if (!office.ok) return office;
  const found = await entriesOf(desk, { authority, year, pattern: null });
  if (!found.ok) return found;
  const path = await desk.dialogs.saveFile(title, `register${year === null ? '' : `-${year}`}.csv`);
  if (path === null) return done({ cancelled: true, entries: 0 });
  const name = basename(path);
  if (!isSafeFileName(name)) return unsafeName;
  const rows = found.value.map((one) => rowOf(one, language, office.value));
  try {
    const bytes = new TextEncoder().encode(inertCsv([heads[language], ...rows]));
    await writeFileAtomically(dirname(path), { name, bytes });
    return done({ cancelled: false, entries: rows.length });
  } catch (error) {
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    return { ok: false, fault: { code: 'export-not-written', sentence } };
  }
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

const unsafeName = failed(
  'file-name-unsafe',
  '该文件名在部分系统上无法使用，文件未写入。请改用字母、数字和汉字。',
  'This file name does not work on every system; nothing was written. Use letters, digits and Chinese characters.',
);
