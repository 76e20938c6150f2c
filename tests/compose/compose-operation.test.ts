// A report says nothing that its records do not say: every figure on paper is found again by counting.
import { describe, expect, it } from 'vitest';
import type { Case } from '../../templates/case/case';
import { composeOperation } from '../../templates/compose/compose-operation';
import { type Operation, operationSchema } from '../../templates/operation/operation';
import type { Block, Words } from '../../templates/paper/blocks';
import { office, sampleCase } from './sample';

const both = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });
const idOf = (index: number): string => `01JD00000000000000000000${String(index).padStart(2, '0')}`;

const cases: Case[] = Array.from({ length: 7 }, (_, index) => ({
  ...sampleCase,
  id: idOf(index),
  grounds: { ...sampleCase.grounds, leg: index < 3 ? 'first' : index < 4 ? 'minor' : null },
}));

const operation: Operation = operationSchema.parse({
  format: 'pilin-operation',
  version: 1,
  id: idOf(99),
  title: both('示例联合执法行动', 'the Sample Joint Operation'),
  authorities: ['pinghu'],
  dates: { from: '2026-11-09', until: '2026-11-10' },
  places: [{ division: '330482', name: both('新埭镇', 'Xindai Town') }],
  participants: [{ authority: 'pinghu', officers: 12, vehicles: 3 }],
  inspected: [
    { authority: 'pinghu', kind: both('沿街商铺', 'street shops'), count: 40 },
    { authority: 'pinghu', kind: both('工地', 'construction sites'), count: 2 },
  ],
  cases: cases.map((one) => one.id),
  publicity: { persons: 55 },
  findings: both('总体有序。', 'Generally in order.'),
  problems: both('两地标准不一。', 'Standards differ.'),
  nextSteps: both('第一步。\n第二步。', 'First step.\nSecond step.'),
  photographs: [],
});

function report(given: readonly Case[] = cases): readonly Block<Words>[] {
  const request = { kind: 'operation-report', date: '2026-11-11', language: 'zh-en', layout: 'stacked' } as const;
  return composeOperation({ ...request, draft: true, operation, cases: given, office }).paper.blocks;
}

const join = (words: Words): string => words.zh.map((run) => run.text).join('');

function tableOf(blocks: readonly Block<Words>[], clause: string): { kind: string; cells: string[] }[] {
  const block = blocks.find((one) => one.clause === clause);
  if (block?.kind !== 'data-table') throw new Error(`no table ${clause}`);
  return block.rows.map((row) => ({ kind: row.kind, cells: row.cells.map(join) }));
}

function paragraphsOf(blocks: readonly Block<Words>[], clause: string): string[] {
  return blocks.flatMap((one) => (one.kind === 'paragraph' && one.clause === clause ? [join(one.text)] : []));
}

describe('an operation report', () => {
  it('counts officers, vehicles, visits and cases from the records', () => {
    const [outline] = paragraphsOf(report(), 'outline');
    expect(outline).toContain('参加单位1个，出动执法人员12人次、车辆3台次，检查42家次，开展宣传教育55人次');
    const [figures] = paragraphsOf(report(), 'figures');
    expect(figures).toContain(
      '共发现问题7起，其中责令立即改正0起、责令限期改正7起；已复查7起，经复查已改正7起，复查改正率100%',
    );
    const [first] = paragraphsOf(report(), 'first-violation');
    expect(first).toContain('初次违法不予行政处罚3起、轻微违法不予行政处罚1起');
    expect(first).toContain('其余3起');
  });

  it('ends every table with totals that are the sums of its rows', () => {
    for (const clause of ['inspected-table', 'authority-table', 'first-violation-table']) {
      const rows = tableOf(report(), clause);
      const total = rows.at(-1);
      expect(total?.kind).toBe('total');
      total?.cells.forEach((cell, column) => {
        if (!/^\d+$/.test(cell)) return;
        const sum = rows.filter((row) => row.kind === 'row').reduce((all, row) => all + Number(row.cells[column]), 0);
        expect(Number(cell), `${clause}, column ${column}`).toBe(sum);
      });
    }
  });

  it('lists each of its cases once, with a subtotal for each authority', () => {
    const rows = tableOf(report(), 'case-table');
    expect(rows.filter((row) => row.kind === 'row').map((row) => row.cells[0])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect(rows.find((row) => row.kind === 'subtotal')?.cells).toEqual(
      expect.arrayContaining(['平湖综合执法局小计', '7起']),
    );
  });

  it('leaves out cases of other operations and counts none twice', () => {
    const stranger = { ...sampleCase, id: idOf(50) };
    expect(report([...cases, ...cases, stranger])).toEqual(report(cases));
  });

  it('makes a paragraph of each line the team lead wrote', () => {
    expect(paragraphsOf(report(), 'next-steps')).toEqual(['第一步。', '第二步。']);
  });

  it('draws the chart from the same counts as the tables', () => {
    const chart = report().find((one) => one.kind === 'chart');
    if (chart?.kind !== 'chart') throw new Error('no chart');
    expect(chart.series[0]?.values).toEqual([7]);
    expect(chart.categories.map(join)).toEqual(['超出门窗经营']);
  });

  it('of no cases has no chart and no list, and says none', () => {
    const blocks = report([]);
    expect(blocks.some((one) => one.kind === 'chart' || one.clause === 'case-table')).toBe(false);
    expect(paragraphsOf(blocks, 'figures')[0]).toContain('共发现问题0起');
    expect(paragraphsOf(blocks, 'figures')[0]).toContain('尚未复查');
  });
});
