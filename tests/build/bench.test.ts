// The benchmark's own arithmetic and inputs: a wrong median or a template that loses a fact would make its figures lies.
import { describe, expect, it } from 'vitest';
import { isMet } from '../../build/bench/bars.mjs';
import { flatten, wordsOf } from '../../build/bench/flatten.mjs';
import { dataOf, dialects, templateOf } from '../../build/bench/placeholders.mjs';
import { median, quantile, ratioOf } from '../../build/bench/statistics.mjs';
import { creditCodeOf } from '../../build/bench/workloads/invented-names.mjs';
import { validateCreditCode } from '../../templates/checks/check-digits/credit-code';

const words = (zh: string, en: string, field?: string) => ({
  zh: [{ text: zh, ...(field && { field }) }],
  en: [{ text: en, ...(field && { field }) }],
});

const paper = {
  language: 'zh-en',
  blocks: [
    { kind: 'paragraph', level: 'body', text: words('甲店', 'Shop A', 'party.name') },
    {
      kind: 'data-table',
      columns: [{ head: words('序号', 'No.'), share: 1, align: 'left' }],
      rows: [1, 2].map((number) => ({
        kind: 'row',
        cells: [words(`${number}`, `${number}`), words(`证${number}`, `E${number}`)],
      })),
    },
  ],
};

describe('the benchmark', () => {
  it('takes medians and quantiles of few values', () => {
    expect([median([3, 1, 2]), median([1, 2, 3, 4]), quantile([5, 1], 1)]).toEqual([2, 2.5, 5]);
  });

  it('compares round by round, not median with median', () => {
    expect(ratioOf([1, 10, 2], [2, 20, 4])).toBe(2);
  });

  it('meets a bar from the right side', () => {
    expect(isMet({ asked: 2, reached: 2.1 })).toBe(true);
    expect(isMet({ asked: 250, reached: 260, isMost: true })).toBe(false);
  });

  it('names each fact of a template and gives its words as data', () => {
    const template = templateOf(paper, dialects.braces);
    expect(template.blocks[0].text).toEqual({ zh: [{ text: '{f0}' }], en: [{ text: '{f1}' }] });
    const row = template.blocks[1].rows[0].cells;
    expect(row[0].zh[0].text + row[1].en[0].text).toBe('{#t0}{c0zh}{c1en}{/t0}');
    expect(dataOf(paper)).toMatchObject({ f0: '甲店', f1: 'Shop A', t0: [{ c0zh: '1' }, { c1en: 'E2' }] });
  });

  it('closes a loop in the language that is printed', () => {
    const template = templateOf({ ...paper, language: 'zh' }, dialects.braces);
    expect(template.blocks[1].rows[0].cells[1].zh[0].text).toBe('{c1zh}{/t0}');
  });

  it('counts every text of a flat paper', () => {
    const said = [{ language: 'zh', runs: [{ text: '甲' }] }];
    const table = {
      kind: 'data-table',
      columns: [{ head: said, share: 1, align: 'left' }],
      rows: [{ kind: 'row', cells: [said] }],
    };
    const flat = flatten([{ block: { kind: 'title', text: said } }, { block: table }]);
    expect(wordsOf(flat)).toEqual(['甲', '甲', '甲']);
  });

  it('invents credit codes that the checks let pass', () => {
    const codes = Array.from({ length: 50 }, (_, number) => creditCodeOf(number));
    expect(codes.flatMap((code) => validateCreditCode(code).faults)).toEqual([]);
  });
});
