// What leaves the program says what the screen says: the paper and the workbook, with none, one and many cases.
import { describe, expect, it } from 'vitest';
import { splits, wholeWish } from '../../templates/figures/figure-wish';
import { figuresOf } from '../../templates/figures/figures';
import { figuresPaper } from '../../templates/figures/figures-paper';
import { figuresSheets } from '../../templates/figures/figures-sheets';
import { standardPage } from '../../templates/paper/settings';
import { aCase, noNames } from './a-figure-case';

const cases = Array.from({ length: 30 }, (_, at) =>
  aCase(String(at), { matter: `m${at % 24}`, outcome: at % 3 === 0 ? 'in-time' : at % 3 === 1 ? 'late' : 'unknown' }),
);
const many = figuresOf(cases, wholeWish, 'authority', noNames);
const sheet = { language: 'zh-en', date: '2026-12-01', settings: standardPage, author: '', filters: [] } as const;

describe('the paper', () => {
  it('holds a chart and a table of each split, with a total that is the whole', () => {
    const { blocks } = figuresPaper(many, sheet);
    for (const split of splits) {
      const charts = blocks.filter((block) => block.kind === 'chart' && block.clause.startsWith(`chart-${split}`));
      const table = blocks.find((block) => block.kind === 'data-table' && block.clause === `table-${split}`);
      if (table?.kind !== 'data-table') throw new Error(split);
      const values = charts.flatMap((chart) => (chart.kind === 'chart' ? (chart.series[0]?.values ?? []) : []));
      expect(table.rows.map(({ cells }) => Number(cells[1]?.zh[0]?.text))).toEqual([...values, 30]);
    }
  });

  it('sets a chart that is higher than a page as several with one scale', () => {
    const long = Array.from({ length: 24 }, (_, at) =>
      aCase(String(at), { matter: `${at}${'很长的事项名称'.repeat(20)}` }),
    );
    const { blocks } = figuresPaper(
      figuresOf([...long, aCase('x', { matter: 'x' })], wholeWish, 'all', noNames),
      sheet,
    );
    const charts = blocks.filter((block) => block.kind === 'chart' && block.clause.startsWith('chart-matter'));
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts) expect(chart.kind === 'chart' && chart.reach).toBe(1);
  });

  it('says that there is nothing rather than drawing empty charts', () => {
    const { blocks } = figuresPaper(figuresOf([], wholeWish, 'matter', noNames), sheet);
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false);
    expect(JSON.stringify(blocks)).toContain('案件：0起');
  });
});

describe('the workbook', () => {
  it('has sheets of names that a spreadsheet takes, and numbers as numbers', () => {
    const sheets = figuresSheets(many, '2026-12-01', []);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    for (const { name } of sheets) expect(name).toMatch(/^[^\\/?*:[\]]{1,31}$/);
    const matters = sheets.find(({ name }) => name.includes('Matter'));
    expect(matters?.rows.at(-1)).toEqual(['合计', 'Total', 30, 100]);
    expect(sheets.at(-1)?.rows.at(-1)).toEqual(['合计', 'Total', 10, 10, 0, 0, 10, 30, 50]);
  });
});
