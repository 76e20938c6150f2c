// Hand-made blocks of every kind for the tests of DOCX and of the comparison of words.
import type { Block, Words } from '../../../templates/paper/blocks';

export const words = (zh: string, en = ''): Words => ({
  zh: zh === '' ? [] : [{ text: zh }],
  en: en === '' ? [] : [{ text: en }],
});

export const same = (text: string): Words => words(text, text);

export const paragraph = (text: Words, clause = 'text', level: 'body' | 'plain' | 'note' = 'body'): Block<Words> => ({
  kind: 'paragraph',
  clause,
  level,
  text,
});

export const heading = (
  level: 'heading-1' | 'heading-2' | 'heading-3' | 'heading-4',
  zh: string,
  en: string,
): Block<Words> => ({
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
    [
      {
        label: words('当事人', 'Party'),
        value: words('嘉兴某某建设有限公司', 'Jiaxing Moumou Construction Co., Ltd.'),
      },
    ],
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
    {
      label: words('当事人（签名或者盖章）', 'The Party (signature or seal)'),
      value: words('李四', 'Li Si'),
      blankMm: 55,
    },
  ],
  organs: [
    {
      name: words('平湖市综合行政执法局', 'Pinghu Comprehensive Administrative Enforcement Bureau'),
      sealDiameterMm: 42,
    },
  ],
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
    {
      file: 'a.png',
      caption: words('现场一', 'Site one'),
      place: words('某某路口', 'Crossing'),
      takenAt: same('2026-11-20 09:30'),
    },
    {
      file: 'b.png',
      caption: words('现场二', 'Site two'),
      place: words('某某河边', 'River'),
      takenAt: same('2026-11-20 09:40'),
    },
    {
      file: 'a.png',
      caption: words('现场三', 'Site three'),
      place: words('某某桥', 'Bridge'),
      takenAt: same('2026-11-20 09:50'),
    },
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
