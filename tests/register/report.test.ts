// What the report of a register finds: gaps, numbers borne twice, days out of order; and numbers read back from texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertCsv } from '../../templates/register/inert-csv';
import type { Register, RegisterEntry } from '../../templates/register/register-file';
import { gapsOf, reportOf } from '../../templates/register/report';
import { reportFindings } from '../../templates/register/report-findings';
import { numberOf, sequenceOf } from '../../templates/register/series';
import { emptyRegister, nextSequence, startAt } from '../../templates/register/take-numbers';

const series = { authority: 'pinghu', pattern: '平综执责改字〔{year}〕第{sequence}号', year: '2026' };
const act = { at: '2026-11-23T09:00:00+08:00', by: '内勤' };
const caseA = '01JDAAAAAAAAAAAAAAAAAAAAA1';
const caseB = '01JDAAAAAAAAAAAAAAAAAAAAA2';

function entry(sequence: number, more: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    sequence,
    number: numberOf(series, sequence, 4),
    state: 'issued',
    origin: 'here',
    kind: 'order-to-correct',
    about: { zh: '某店', en: '' },
    subject: { of: 'case', id: caseA },
    date: '2026-11-23',
    record: caseB,
    hash: 'a'.repeat(64),
    takenAt: act.at,
    by: act.by,
    ...more,
  };
}

function register(...entries: RegisterEntry[]): Register {
  return { ...emptyRegister(series), entries };
}

const number = (sequence: number): string => numberOf(series, sequence, 4);

describe('the report', () => {
  it('finds nothing in a register that is in order', () => {
    const report = reportOf(register(entry(1), entry(2), entry(3, { state: 'void' })), []);
    expect([report.gaps, report.duplicates, report.outOfOrder, report.reserved]).toEqual([[], [], [], []]);
    expect([report.issued, report.voids.length]).toEqual([2, 1]);
  });

  it('finds gaps from the start of the series on, and none where it begins late', () => {
    expect(gapsOf(register(entry(3), entry(4), entry(9)))).toEqual([
      { from: 1, until: 2 },
      { from: 5, until: 8 },
    ]);
    const late = startAt(register(), 128, act, '此前手工编号');
    expect(late && gapsOf({ ...late, entries: [entry(128)] })).toEqual([]);
    expect(late && nextSequence(late)).toBe(128);
  });

  it('says a missing number as the others of its series are written', () => {
    const letters = { ...series, pattern: '平综执函〔{year}〕{sequence}号' };
    const bare = (sequence: number) => entry(sequence, { number: numberOf(letters, sequence, 0) });
    const said = (found: Register) => reportFindings(reportOf(found, [])).map(({ sentence }) => sentence.zh);
    expect(said(register(entry(1), entry(8)))[0]).toMatch(
      /^平综执责改字〔2026〕第0002号 至 平综执责改字〔2026〕第0007号 /,
    );
    expect(said({ ...register(bare(1), bare(13)), series: letters })[0]).toMatch(
      /^平综执函〔2026〕2号 至 平综执函〔2026〕12号 /,
    );
  });

  it('finds a number in a case it was not given to, however it is padded there', () => {
    const foreign = [
      { number: '平综执责改字〔2026〕第2号', authority: 'pinghu', case: caseB },
      { number: number(1), authority: 'pinghu', case: caseA },
      { number: number(1), authority: 'jinshan', case: caseB },
    ];
    const { duplicates } = reportOf(register(entry(1), entry(2)), foreign);
    expect(duplicates).toMatchObject([{ number: number(2), cases: [caseB] }]);
  });

  it('takes a number entered by hand for that of one case, not of two', () => {
    const outside = entry(1, { origin: 'outside', subject: null, record: null });
    const in_ = (...cases: string[]) => cases.map((id) => ({ number: number(1), authority: 'pinghu', case: id }));
    expect(reportOf(register(outside), in_(caseA)).duplicates).toEqual([]);
    expect(reportOf(register(outside), in_(caseA, caseB)).duplicates).toHaveLength(1);
    expect(reportOf(register(), in_(caseA, caseB)).duplicates).toHaveLength(1);
  });

  it('finds a paper dated before one with a lower number; void ones have no day that counts', () => {
    const early = entry(3, { date: '2026-11-20' });
    const { outOfOrder } = reportOf(register(entry(1), entry(2, { date: '2026-12-01', state: 'void' }), early), []);
    expect(outOfOrder).toEqual([{ entry: early, earlier: entry(1) }]);
  });
});

describe('a number', () => {
  it('is read back from its text, and from no other', () => {
    const width = fc.nat(6);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), width, (sequence, digits) => {
        expect(sequenceOf(series, numberOf(series, sequence, digits))).toBe(sequence);
      }),
    );
    for (const text of [
      '',
      '平综执责改字〔2025〕第0001号',
      `${number(1)}x`,
      `x${number(1)}`,
      '平综执责改字〔2026〕第号',
    ])
      expect(sequenceOf(series, text)).toBeNull();
  });

  it('keeps signs that mean something elsewhere', () => {
    const odd = { ...series, pattern: "$&{year}$1-{sequence}.$'" };
    expect(numberOf(odd, 7, 3)).toBe("$&2026$1-007.$'");
    expect(sequenceOf(odd, "$&2026$1-007.$'")).toBe(7);
  });
});

describe('the table for spreadsheets', () => {
  it('has no cell that a spreadsheet would run, and keeps every character', () => {
    const evil = ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '"quoted", and', '两行\n一格', '2026-11-23'];
    const csv = inertCsv([evil]);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const cells = csv
      .slice(1)
      .trimEnd()
      .slice(1, -1)
      .split('","')
      .map((cell) => cell.replaceAll('""', '"'));
    expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@x", "'\t=1", "' =1", '"quoted", and', '两行\n一格', '2026-11-23']);
  });
});
