// Hand-made papers for the tests of DOCX and of the comparison of words: every kind of block, hard texts, long tables.
import type { Block, Words } from '../../../templates/paper/blocks';
import type { Paper } from '../../../templates/paper/paper';
import { standardPage } from '../../../templates/paper/settings';

export const words = (zh: string, en = ''): Words => ({
  zh: zh === '' ? [] : [{ text: zh }],
  en: en === '' ? [] : [{ text: en }],
});

export const same = (text: string): Words => words(text, text);

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

export const paragraph = (text: Words, clause = 'text', level: 'body' | 'plain' | 'note' = 'body'): Block<Words> => ({
  kind: 'paragraph',
  clause,
  level,
  text,
});

const heading = (level: 'heading-1' | 'heading-2' | 'heading-3' | 'heading-4', zh: string, en: string): Block<Words> => ({
  kind: 'paragraph',
  clause: level,
  level,
  text: words(zh, en),
  keepWithNext: true,
});

export const facts: Block<Words> = {
  kind: 'paragraph',
  clause: 'facts',
  level: 'body',
  text: {
    zh: [
      { text: '经查，你单位于' },
      { text: '2026年11月20日', field: 'act.when' },
      { text: '在' },
      { text: '【违法行为地点】', field: 'act.address', gap: true },
      { text: '“擅自倾倒”建筑垃圾……违反了《中华人民共和国固体废物污染环境防治法》第六十三条第三款的规定。' },
    ],
    en: [
      { text: 'It was found that on ' },
      { text: '20 November 2026', field: 'act.when' },
      { text: ' your entity dumped construction waste (“without permission”), in breach of Article 63(3) of the Law.' },
    ],
  },
};

export const partyTable: Block<Words> = {
  kind: 'field-table',
  clause: 'party',
  rows: [
    [{ label: words('当事人', 'Party'), value: words('嘉兴某某建设有限公司', 'Jiaxing Moumou Construction Co., Ltd.') }],
    [
      { label: words('统一社会信用代码', 'Unified Social Credit Code'), value: same('91330400MA2XXXXX0X') },
      { label: words('联系电话', 'Telephone'), value: same('0573-85000000') },
    ],
    [
      { label: words('性别', 'Sex'), value: words('男', 'Male') },
      { label: words('国籍', 'Nationality'), value: words('中国', 'China') },
      { label: words('职务', 'Position'), value: words('经理', 'Manager') },
    ],
  ],
};

export const signature: Block<Words> = {
  kind: 'signature',
  clause: 'signature',
  lines: [
    {
      label: words(
        '执法人员：张三（执法证号：33040012345）签名',
        'Enforcement officer Zhang San (enforcement certificate No. 33040012345), signature',
      ),
      blankMm: 40,
    },
    { label: words('当事人（签名或者盖章）', 'The Party (signature or seal)'), value: words('李四', 'Li Si'), blankMm: 55 },
  ],
  organs: [{ name: words('平湖市综合行政执法局', 'Pinghu Comprehensive Administrative Enforcement Bureau'), sealDiameterMm: 42 }],
  date: words('2026年11月23日', '23 November 2026'),
};

export const receipt: Block<Words> = {
  kind: 'receipt',
  clause: 'receipt',
  title: words('送达回证', 'Receipt'),
  lines: [
    { label: words('本文书已收到。当事人（签名或者盖章）', 'This document has been received. The Party'), blankMm: 50 },
    { label: words('收到时间（年、月、日、时、分）', 'Time of receipt'), blankMm: 50 },
  ],
};

export function dataTable(rows: number, clause = 'cases'): Block<Words> {
  return {
    kind: 'data-table',
    clause,
    caption: words('表1 问题清单', 'Table 1 List of problems'),
    columns: [
      { head: words('序号', 'No.'), align: 'centre', share: 7 },
      { head: words('检查对象', 'Party'), align: 'left', share: 40 },
      { head: words('发现问题', 'Problem'), align: 'left', share: 33 },
      { head: words('起数', 'Cases'), align: 'right', share: 20 },
    ],
    rows: [
      ...Array.from({ length: rows }, (_, index) => ({
        kind: 'row' as const,
        cells: [
          same(String(index + 1)),
          words(`某某建设公司第${index + 1}分公司`, `Moumou Construction, branch ${index + 1}`),
          words('沿街晾挂、擅自倾倒', 'Dumping without permission'),
          same(String(index * 7)),
        ],
      })),
      { kind: 'subtotal', cells: [words(''), words('小计', 'Subtotal'), words(''), same('12')] },
      { kind: 'total', cells: [words(''), words('合计', 'Total'), words(''), same('24')] },
    ],
  };
}

export const chart: Block<Words> = {
  kind: 'chart',
  clause: 'chart',
  shape: 'bar',
  caption: words('图1 发现问题的事项分布', 'Figure 1 Problems found by matter'),
  unit: words('起', 'cases'),
  categories: [words('擅自倾倒', 'Dumping'), words('占道经营', 'Street trading'), words('夜间施工', 'Night work')],
  series: [{ name: words('起数', 'Cases'), values: [12, 7, 3] }],
};

export const photographs: Block<Words> = {
  kind: 'photographs',
  clause: 'photographs',
  items: [
    { file: 'a.png', caption: words('现场一', 'Site one'), place: words('某某路口', 'Crossing'), takenAt: same('2026-11-20 09:30') },
    { file: 'b.png', caption: words('现场二', 'Site two'), place: words('某某河边', 'River'), takenAt: same('2026-11-20 09:40') },
    { file: 'a.png', caption: words('现场三', 'Site three'), place: words('某某桥', 'Bridge'), takenAt: same('2026-11-20 09:50') },
  ],
};

export const list: Block<Words> = {
  kind: 'list',
  clause: 'commitment',
  ordered: true,
  items: [
    words('于2026年12月1日前改正到位；', 'to complete the correction by 1 December 2026;'),
    words('今后遵守有关法律、法规、规章的规定。', 'to abide by the relevant laws, regulations and rules in future.'),
  ],
};

export const questions: Block<Words> = {
  kind: 'question-answer',
  clause: 'record',
  entries: [
    { question: words('你的姓名？', 'What is your name?'), answer: words('我叫𠮷野。', 'My name is Yoshino.') },
    { question: words('你是否知道？', 'Did you know?'), answer: words('不知道。', 'No.') },
  ],
};

const note = paragraph(
  words('本文书以中文文本为准，英文译文仅供参考。', 'The Chinese text prevails; the English translation is for reference only.'),
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
      { kind: 'addressee', clause: 'addressee', text: words('嘉兴某某建设有限公司：', 'To: Jiaxing Moumou Construction Co., Ltd.') },
      facts,
      list,
      paragraph(words('如不服本通知，可以在收到之日起六十日内申请行政复议。', 'You may apply for reconsideration within 60 days.'), 'remedy'),
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
      { kind: 'title', clause: 'title', text: words('关于长三角联合执法行动情况的报告', 'Report on the Joint Operation') },
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
      { kind: 'list', clause: 'points', ordered: false, items: [words('要点一', 'Point one'), words('要点二', 'Point two')] },
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
        paragraph(words('为查明案件事实，现商请贵局协助调查，并请于十五日内函复。'.repeat(3), 'Kindly assist. '.repeat(20)), `text-${index}`),
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
