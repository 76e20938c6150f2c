// Hand-made papers of each page kind, put together from the sample blocks.
import type { Block, Words } from '../../../templates/paper/blocks';
import type { Paper } from '../../../templates/paper/paper';
import { standardPage } from '../../../templates/paper/settings';
import {
  chart,
  dataTable,
  facts,
  heading,
  list,
  paragraph,
  partyTable,
  photographs,
  questions,
  receipt,
  signature,
  words,
} from './sample-blocks';

export function paperOf(blocks: readonly Block<Words>[], change: Partial<Paper> = {}): Paper {
  return {
    kind: 'sample',
    name: { zh: '样张', en: 'Sample' },
    template: { edition: '2026-11-23', origin: 'shipped' },
    page: 'form',
    language: 'zh-en',
    layout: 'stacked',
    draft: false,
    subject: { id: '01JABCDEFGHJKMNPQRSTVWXYZ0', title: '责令限期改正通知书', author: '平湖市综合行政执法局' },
    date: '2026-11-23',
    settings: standardPage,
    blocks,
    copies: [{ zh: '存根', en: 'File copy' }],
    ...change,
  };
}

const note = paragraph(
  words(
    '本文书以中文文本为准，英文译文仅供参考。',
    'The Chinese text prevails; the English translation is for reference only.',
  ),
  'prevails',
  'note',
);

export const notice = (change: Partial<Paper> = {}): Paper =>
  paperOf(
    [
      { kind: 'masthead', clause: 'organ', style: 'form', organs: [words('平湖市综合行政执法局', 'Pinghu Bureau')] },
      { kind: 'title', clause: 'title', text: words('责令限期改正通知书', 'Notice of Order to Make Corrections') },
      { kind: 'number', clause: 'number', text: words('平综执责改字〔2026〕第012号', 'No. PZZ [2026] 012') },
      partyTable,
      {
        kind: 'addressee',
        clause: 'addressee',
        text: words('嘉兴某某建设有限公司：', 'To: Jiaxing Moumou Construction Co., Ltd.'),
      },
      facts,
      list,
      paragraph(
        words(
          '如不服本通知，可以在收到之日起六十日内申请行政复议。',
          'You may apply for reconsideration within 60 days.',
        ),
        'remedy',
      ),
      signature,
      receipt,
      note,
    ],
    change,
  );

export const report = (change: Partial<Paper> = {}): Paper =>
  paperOf(
    [
      {
        kind: 'masthead',
        clause: 'organ',
        style: 'red-head',
        organs: [words('平湖市综合行政执法局', 'Pinghu Bureau'), words('金山区城市管理行政执法局', 'Jinshan Bureau')],
        suffix: words('文件'),
      },
      { kind: 'number', clause: 'number', text: words('平综执〔2026〕12号', 'No. PZZ [2026] 12') },
      {
        kind: 'title',
        clause: 'title',
        text: words('关于长三角联合执法行动情况的报告', 'Report on the Joint Operation'),
      },
      { kind: 'addressee', clause: 'addressee', text: words('市人民政府：', 'To the Municipal Government:') },
      heading('heading-1', '一、基本情况', 'I. Outline'),
      heading('heading-2', '（一）检查', '(1) Inspection'),
      heading('heading-3', '1.方法', '1. Method'),
      heading('heading-4', '（1）范围', '(1) Scope'),
      facts,
      dataTable(40),
      chart,
      questions,
      { kind: 'end-mark', clause: 'end', text: words('（以下空白）', '(Nothing follows)') },
      {
        kind: 'list',
        clause: 'points',
        ordered: false,
        items: [words('要点一', 'Point one'), words('要点二', 'Point two')],
      },
      {
        kind: 'attachment-note',
        clause: 'attachments',
        items: [words('现场照片', 'Photographs taken on site'), words('问题清单', 'List of problems')],
      },
      {
        kind: 'signature',
        clause: 'signature',
        lines: [],
        organs: [
          { name: words('平湖市综合行政执法局', 'Pinghu Bureau'), sealDiameterMm: 42 },
          { name: words('金山区城市管理行政执法局', 'Jinshan Bureau'), sealDiameterMm: 42 },
        ],
        date: words('2026年11月23日', '23 November 2026'),
      },
      { kind: 'annex', clause: 'annex', label: words('附件1', 'Annex 1'), title: words('现场照片', 'Photographs') },
      photographs,
      { kind: 'page-break', clause: 'break' },
      paragraph(words('末页文字。', 'Last page.'), 'last'),
      {
        kind: 'imprint',
        clause: 'imprint',
        copyTo: words('市政府办公室，市司法局。', 'The General Office; the Bureau of Justice.'),
        printedBy: words('平湖市综合行政执法局', 'Pinghu Bureau'),
        printedOn: words('2026年11月23日印发', 'Printed on 23 November 2026'),
      },
    ],
    { page: 'general', ...change },
  );

export const letter = (change: Partial<Paper> = {}): Paper =>
  paperOf(
    [
      { kind: 'masthead', clause: 'organ', style: 'letter', organs: [words('平湖市综合行政执法局', 'Pinghu Bureau')] },
      { kind: 'number', clause: 'number', text: words('平综执函〔2026〕3号', 'No. PZZ [2026] 3') },
      { kind: 'title', clause: 'title', text: words('关于商请协助调查的函', 'Letter Requesting Assistance') },
      { kind: 'addressee', clause: 'addressee', text: words('金山区城市管理行政执法局：', 'To Jinshan Bureau:') },
      ...Array.from({ length: 12 }, (_, index) =>
        paragraph(
          words('为查明案件事实，现商请贵局协助调查，并请于十五日内函复。'.repeat(3), 'Kindly assist. '.repeat(20)),
          `text-${index}`,
        ),
      ),
      signature,
    ],
    { page: 'letter', ...change },
  );

export const bulletin = (change: Partial<Paper> = {}): Paper =>
  paperOf(
    [
      {
        kind: 'masthead',
        clause: 'organ',
        style: 'bulletin',
        organs: [words('平湖市综合行政执法局', 'Pinghu Bureau')],
        suffix: words('联合执法简报', 'Joint Enforcement Bulletin'),
      },
      { kind: 'number', clause: 'number', text: words('第3期', 'No. 3') },
      { kind: 'title', clause: 'title', text: words('本月联合执法情况', 'Joint Enforcement This Month') },
      facts,
    ],
    { page: 'bulletin', ...change },
  );
