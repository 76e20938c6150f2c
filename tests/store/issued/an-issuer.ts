// Issues small papers from a store as the machine does, without typesetting them: numbers, freezing, settling.
import { numberAndFreeze } from '../../../electron/handlers/issued/number-and-freeze';
import type { NewRecord } from '../../../electron/store/archive-port';
import type { Store } from '../../../electron/store/store-port';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { Register } from '../../../templates/register/register-file';
import { numberOf, type Series, type WrittenSeries } from '../../../templates/register/series';
import { nextSequence } from '../../../templates/register/take-numbers';
import { given } from '../opened';

export const act = { at: '2026-11-23T09:00:00+08:00', by: '内勤' };
export const caseId = '01JDAAAAAAAAAAAAAAAAAAAAA1';

/** An enforcement form, padded and shared by two kinds of paper; a letter without padding; another authority. */
const written = [
  {
    authority: 'pinghu',
    pattern: '平综执改字〔{year}〕第{sequence}号',
    width: 4,
    kinds: ['order-to-correct', 'commitment'],
  },
  { authority: 'pinghu', pattern: '平综执函〔{year}〕{sequence}号', width: 0, kinds: ['transfer-letter'] },
  { authority: 'jinshan', pattern: '沪金城管改字〔{year}〕第{sequence}号', width: 5, kinds: ['order-to-correct'] },
] as const;

/** What somebody wants to issue: which of the series above, which of its kinds, and the day it bears. */
export type Wanted = { readonly series: number; readonly kind: number; readonly date: string };

export function seriesOf({ series, date }: Pick<Wanted, 'series' | 'date'>): WrittenSeries {
  const { authority, pattern, width } = written[series % written.length] as (typeof written)[number];
  return { authority, pattern, width, year: date.slice(0, 4) };
}

/** @param parts of the record beside its case. The number is on the "paper", so that a mix-up would show */
export function aRecord(id: string, wanted: Wanted, sequence: number, number: string): NewRecord {
  const { authority, pattern, year } = seriesOf(wanted);
  const { kinds } = written[wanted.series % written.length] as (typeof written)[number];
  const paper = Buffer.from(`paper ${number}`);
  return {
    sheet: {
      id,
      kind: kinds[wanted.kind % kinds.length] as string,
      name: { zh: '责令改正通知书', en: 'Order' },
      language: 'zh',
      layout: 'stacked',
      date: wanted.date,
      number,
      series: { pattern, year, sequence },
      authority,
      subject: { of: 'case', id: caseId },
      about: { zh: '平湖市某面馆', en: '' },
      issuedAt: act.at,
      by: act.by,
      program: '0.1.0',
      template: { edition: '2026-11-23', origin: 'shipped' },
      law: [{ law: 'penalty-law', edition: '2021', title: { zh: '行政处罚法', en: 'Penalty Law' } }],
      rewording: {},
      replaces: null,
      corrects: null,
      warnings: [],
    },
    parts: [
      { role: 'pdf', name: 'paper.pdf', pages: 1, bytes: paper },
      { role: 'docx', name: 'paper.docx', bytes: Buffer.from(`word ${number}`) },
      {
        role: 'copy',
        name: 'copy-1.pdf',
        label: { zh: '存根', en: 'File copy' },
        bytes: Buffer.from(`copy ${number}`),
      },
      { role: 'paper', name: 'paper.json', bytes: Buffer.from(`{"number":${JSON.stringify(number)}}`) },
      { role: 'case', name: 'case.json', bytes: Buffer.from('{}') },
    ],
  };
}

/** Tries again while others take the number it was shown. */
export async function issueOne(store: Store, wanted: Wanted): Promise<IssuedRow> {
  const series = seriesOf(wanted);
  for (;;) {
    const sequence = nextSequence(given(await store.register.read(series)));
    const number = numberOf(series, sequence, series.width);
    const record = aRecord(store.newId(), wanted, sequence, number);
    const numbered = await numberAndFreeze(store, { series, number }, record, act);
    if (!numbered.ok && numbered.fault.code === 'number-moved') continue;
    const { row, lacking } = given(numbered);
    if (lacking !== null) throw new Error(lacking.en);
    return row;
  }
}

export async function registers(store: Store): Promise<readonly Register[]> {
  const kept: readonly Series[] = given(await store.register.kept());
  return Promise.all(kept.map(async (series) => given(await store.register.read(series))));
}

/**
 * What is wrong with the numbers as they stand: nothing may be, whatever crashed before.
 * @param verifies whether every file is compared with its hash, too
 */
export async function faultsOfNumbers(
  store: Store,
  acknowledged: readonly IssuedRow[],
  verifies: boolean,
): Promise<readonly string[]> {
  const rows = given(await store.archive.rows());
  const faults: string[] = [];
  const all = await registers(store);
  const onPaper = new Map<string, string>();
  for (const { id, number } of rows) {
    if (onPaper.has(number)) faults.push(`${number} stands on two papers`);
    onPaper.set(number, id);
  }
  for (const { entries, mended } of all) {
    entries.forEach((entry, index) => {
      const { sequence, number, state, voided, record } = entry;
      if (sequence !== index + 1) faults.push(`${number} follows a hole or stands twice`);
      if (state === 'reserved') faults.push(`${number} is left reserved`);
      if (state === 'void' && (voided?.reason.en ?? '') === '') faults.push(`${number} is void without a reason`);
      if (state === 'void' && onPaper.get(number) === record) faults.push(`${number} is void and on a paper`);
      if (state === 'issued' && onPaper.get(number) !== record) faults.push(`${number} is issued and on no paper`);
    });
    faults.push(...mended.map(({ what }) => what.en));
  }
  const entries = new Map(all.flatMap((register) => register.entries.map((entry) => [entry.number, entry] as const)));
  for (const row of [...rows, ...acknowledged]) {
    const entry = entries.get(row.number);
    if (entry?.record !== row.id || entry.state !== 'issued')
      faults.push(`${row.number} is on a paper, not in the register`);
    if (verifies)
      faults.push(...given(await store.archive.verify(row.id, entry?.hash ?? null)).map(({ sentence }) => sentence.en));
  }
  return faults;
}
