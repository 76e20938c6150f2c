// The index of a case file on paper: each paper with its pages, gaps while the file has not been set.
import { describe, expect, it } from 'vitest';
import type { Case } from '../../templates/case/case';
import { wholeCase } from '../../templates/case/whole-case';
import type { FiledPaper } from '../../templates/case-file/filed-paper';
import { composeCase } from '../../templates/compose/compose-case';
import { type Template, templateSchema } from '../../templates/compose/template-schema';
import type { Block, Words } from '../../templates/paper/blocks';
import { validCase } from '../case/valid-case';
import { office } from './sample';

const index = templateSchema.parse({
  kind: 'order-to-correct',
  edition: 'x',
  name: { zh: '卷内目录', en: 'Index' },
  subject: 'case',
  page: 'form',
  filing: 1,
  sources: ['test'],
  copies: [{ zh: '归档', en: 'file' }],
  blocks: [
    {
      clause: 'rows',
      kind: 'data-table',
      each: 'filed',
      columns: ['number', 'documentNumber', 'maker', 'name', 'date', 'pages', 'note'].map((name) => ({
        head: { zh: name, en: name },
        cell: { zh: `{{ item.${name} }}`, en: `{{ item.${name} }}` },
        share: 1,
      })),
    },
    {
      clause: 'sum',
      kind: 'paragraph',
      text: {
        zh: '共{{ file.papers }}件{{ file.pages }}页，{{ course.filed }}立案',
        en: '{{ file.papers }}, {{ file.pages }}, {{ course.filed }}',
      },
    },
  ],
}) as Template;

const one: Case = wholeCase(validCase(), '01KBPZ0V00PJJ4NA3XBHYT3K1A', 'pinghu');

function composed(filed?: readonly FiledPaper[]) {
  const choice = {
    kind: 'order-to-correct',
    office,
    date: '2026-12-01',
    language: 'zh',
    layout: 'stacked',
    draft: false,
  } as const;
  return composeCase({ ...choice, case: one, template: index, ...(filed && { filed }) }).paper.blocks;
}

const said = (words: Words): string => words.zh.map(({ text }) => text).join('');
const rowsOf = (blocks: readonly Block<Words>[]): readonly string[][] =>
  blocks.flatMap((block) => (block.kind === 'data-table' ? block.rows.map(({ cells }) => cells.map(said)) : []));

describe('the index of a case file', () => {
  it('names each paper with its pages, and strikes columns that hold nothing', () => {
    const maker = { zh: '平湖市综合行政执法局', en: 'Pinghu Bureau' };
    const none = { zh: '', en: '' };
    const order: FiledPaper = {
      kind: 'order-to-correct',
      name: { zh: '责令（限期）改正通知书', en: 'Order' },
      number: '平综执责改字〔2026〕第0001号',
      maker,
      date: '2026-11-16',
      pages: [1, 3],
      note: none,
    };
    const photograph: FiledPaper = {
      kind: '',
      name: { zh: '现场照片', en: 'Photograph' },
      number: '',
      maker,
      date: '',
      pages: null,
      note: { zh: '电子数据', en: 'electronic' },
    };
    const record: FiledPaper = { ...order, kind: '', name: { zh: '笔录', en: 'Record' }, number: '', pages: [4, 4] };
    const blocks = composed([order, record, photograph]);
    expect(rowsOf(blocks)).toEqual([
      ['1', '平综执责改字〔2026〕第0001号', maker.zh, '责令（限期）改正通知书', '2026年11月16日', '1–3', '—'],
      ['2', '—', maker.zh, '笔录', '2026年11月16日', '4', '—'],
      ['3', '—', maker.zh, '现场照片', '—', '—', '电子数据'],
    ]);
    const sum = blocks.find(({ clause }) => clause === 'sum');
    expect(sum?.kind === 'paragraph' && said(sum.text)).toBe('共3件4页，2026年11月17日立案');
  });

  it('made by itself lists the papers that stand, with their pages as gaps', () => {
    const [row] = rowsOf(composed());
    expect(row).toEqual([
      '1',
      '平综执责改字〔2026〕第0001号',
      '平湖市综合行政执法局',
      '责令（限期）改正通知书',
      '2026年11月16日',
      '【页号】',
      '—',
    ]);
  });
});
