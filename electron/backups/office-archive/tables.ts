// The tables of a whole-office archive, one row for each case, paper, number and first violation.
import type { Draft } from '../../../templates/case/draft';
import { draftFacts } from '../../../templates/case/draft-facts';
import type { Entry } from '../../../templates/first-violations/entry';
import type { IssuedRecord } from '../../../templates/issued/record';
import type { Bilingual } from '../../../templates/language/bilingual';
import { inertCsv } from '../../../templates/register/inert-csv';
import type { Register } from '../../../templates/register/register-file';

type Row = readonly string[];

const both = ({ zh, en }: Bilingual): string => (en === '' ? zh : `${zh} / ${en}`);

export type FiledCase = { readonly draft: Draft; readonly file: string };

export function casesTable(cases: readonly FiledCase[]): string {
  const head = [
    '编号 id',
    '文件 file',
    '当事人 party',
    '事项 matter',
    '地点 place',
    '行为日期 date of the act',
    '文号 numbers',
    '最后保存 last saved',
  ];
  const rows = cases.map(({ draft, file }): Row => {
    const { party, matter, place, actOn, issued } = draftFacts(draft);
    const numbers = issued.map(({ number }) => number).join('; ');
    return [draft.id, file, both(party), matter, both(place), actOn ?? '', numbers, draft.updatedAt];
  });
  return inertCsv([head, ...rows]);
}

export type FiledPaper = { readonly record: IssuedRecord; readonly folder: string; readonly sound: boolean };

export function issuedTable(papers: readonly FiledPaper[]): string {
  const head = [
    '文号 number',
    '文书 paper',
    '当事人或行动 party or operation',
    '日期 date',
    '签发 issued',
    '经办人 by',
    '案件或行动 case or operation',
    '文件夹 folder',
    '校验 hashes',
  ];
  const rows = papers.map(({ record, folder, sound }): Row => {
    const { number, name, about, date, issuedAt, by, subject } = record;
    const state = sound ? '一致 agree' : '不一致 differ';
    return [number, both(name), both(about), date, issuedAt, by, subject.id, folder, state];
  });
  return inertCsv([head, ...rows]);
}

export function numbersTable(registers: readonly Register[]): string {
  const head = [
    '机关 authority',
    '年度 year',
    '序号 sequence',
    '文号 number',
    '状态 state',
    '来源 origin',
    '文书 kind',
    '当事人或行动 party or operation',
    '日期 date',
    '取号 taken',
    '经办人 by',
    '作废原因 why void',
    '备注 note',
  ];
  const rows = registers.flatMap(({ series, entries }) =>
    entries.map(({ sequence, number, state, origin, kind, about, date, takenAt, by, voided, note }): Row => {
      const why =
        voided === undefined
          ? ''
          : voided.reason.en
            ? `${voided.reason.zh} / ${voided.reason.en}`
            : (voided.reason.zh ?? '');
      return [
        series.authority,
        series.year,
        String(sequence),
        number,
        state,
        origin,
        kind,
        both(about),
        date,
        takenAt,
        by,
        why,
        note ?? '',
      ];
    }),
  );
  return inertCsv([head, ...rows]);
}

export function firstViolationsTable(entries: readonly Entry[]): string {
  const head = [
    '当事人 party',
    '证件号 code',
    '事项 matter',
    '区划 division',
    '机关 authority',
    '发现日期 found',
    '改正日期 corrected',
    '条款 leg',
    '文书 papers',
    '来自 from',
    '案件 case',
  ];
  const rows = entries.map(
    ({ party, matter, division, authorityName, foundOn, correctedOn, leg, papers, origin, ...one }): Row => {
      const numbers = papers.map(({ number }) => number).join('; ');
      const from = origin === null ? '' : both(origin.name);
      return [
        both(party.name),
        party.code,
        matter,
        division,
        both(authorityName),
        foundOn,
        correctedOn ?? '',
        leg ?? '',
        numbers,
        from,
        one.case,
      ];
    },
  );
  return inertCsv([head, ...rows]);
}
