// Each split as a chart and a table with the same numbers: blocks of a paper.
import { type Bilingual, noWords } from '../language/bilingual';
import type { Block, Chart, Column, TableRow, Words } from '../paper/blocks';
import type { Language } from '../paper/paper';
import { chartsThatFit } from './charts-that-fit';
import type { Split } from './figure-wish';
import { rateWords, sayRate, splitWords } from './figure-words';
import { type FigureRow, type Figures, outcomeHeads } from './figures';
import { sayPercent } from './share';

export const plainWords = ({ zh, en }: Bilingual): Words => ({ zh: [{ text: zh }], en: [{ text: en }] });
const figure = (value: number | string): Words => plainWords({ zh: String(value), en: String(value) });
const said = (zh: string, en: string): Words => plainWords({ zh, en });

/** 按执法机关 / By authority */
export function byWords(split: keyof typeof splitWords): Bilingual {
  const { zh, en } = splitWords[split];
  return { zh: `按${zh}`, en: `By ${en.charAt(0).toLowerCase()}${en.slice(1)}` };
}

export const casesUnit: Bilingual = { zh: '起', en: 'cases' };
export const countHead: Bilingual = { zh: '案件（起）', en: 'Cases' };
export const shareHead: Bilingual = { zh: '占比', en: 'Share' };
const total: Bilingual = { zh: '合计', en: 'Total' };

const column = (head: Words, align: Column<Words>['align'], share: number): Column<Words> => ({ head, align, share });
const cell = (words: Bilingual): Words => plainWords(words);

/** @param language of the paper, by which the height of a chart is known. @param widthMm of its text */
export function splitBlocks(
  figures: Figures,
  split: Split,
  { language, widthMm }: { readonly language: Language; readonly widthMm: number },
): readonly Block<Words>[] {
  const rows = figures.splits[split];
  const caption = cell(byWords(split));
  const charts = chartsThatFit(splitChart(rows, split, caption), language === 'zh-en' ? 'both' : language, widthMm);
  return [...charts, splitTable(rows, split, figures.total)];
}

function splitChart(rows: readonly FigureRow[], split: Split, caption: Words): Chart<Words> {
  return {
    kind: 'chart',
    clause: `chart-${split}`,
    shape: split === 'month' ? 'trend' : 'bar',
    caption,
    // The legend says it.
    unit: cell(noWords),
    categories: rows.map(({ short }) => cell(short)),
    series: [{ name: cell(countHead), values: rows.map(({ count }) => count) }],
  };
}

function splitTable(rows: readonly FigureRow[], split: Split, whole: number): Block<Words> {
  const line = ({ label, count }: FigureRow): TableRow<Words> => ({
    kind: 'row',
    cells: [cell(label), figure(count), figure(sayPercent(count, whole))],
  });
  return {
    kind: 'data-table',
    clause: `table-${split}`,
    columns: [
      column(cell(splitWords[split]), 'left', 60),
      column(cell(countHead), 'right', 22),
      column(cell(shareHead), 'right', 18),
    ],
    rows: [...rows.map(line), { kind: 'total', cells: [cell(total), figure(whole), figure(sayPercent(whole, whole))] }],
  };
}

/** The lines over time; nothing where it is that of all cases, which the split by time shows. */
export function trendBlocks({ by, splits, trend }: Figures): readonly Block<Words>[] {
  if (by === 'all') return [];
  const caption = said(`各${splitWords[by].zh}的走势`, `Trend by ${byWords(by).en.slice(3)}`);
  return [
    {
      kind: 'chart',
      clause: 'chart-trend',
      shape: 'trend',
      caption,
      unit: cell(casesUnit),
      categories: splits.month.map(({ short }) => cell(short)),
      series: trend.map(({ label, values }) => ({ name: cell(label), values })),
    },
    {
      kind: 'data-table',
      clause: 'table-trend',
      columns: [
        column(cell(splitWords.month), 'left', 28),
        ...trend.map(({ label }) => column(cell(label), 'right', 72 / Math.max(trend.length, 1))),
      ],
      rows: splits.month.map(({ label }, at) => ({
        kind: 'row',
        cells: [cell(label), ...trend.map(({ values }) => figure(values[at] ?? 0))],
      })),
    },
  ];
}

export function outcomeBlocks({ outcomes }: Figures): readonly Block<Words>[] {
  const caption = said('各执法机关改正情况', 'Correction by authority');
  return [
    {
      kind: 'data-table',
      clause: 'table-rate',
      caption,
      columns: [
        column(cell(splitWords.authority), 'left', 28),
        ...outcomeHeads.map((head) => column(cell(head), 'right', 12)),
        column(cell(rateWords), 'right', 14),
      ],
      rows: outcomes.map(({ authority, label, counts, rate }) => ({
        kind: authority === null ? 'total' : 'row',
        cells: [cell(label), ...counts.map(figure), figure(sayRate(rate))],
      })),
    },
  ];
}
