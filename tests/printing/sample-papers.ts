// Hand-made papers for the tests of printing: fictitious text in the shapes that real papers have.
import type { Block, Run, Words } from '../../templates/paper/blocks';
import type { Paper } from '../../templates/paper/paper';
import { standardPage } from '../../templates/paper/settings';

export function words(zh: string, en = ''): Words {
  return { zh: zh === '' ? [] : [{ text: zh }], en: en === '' ? [] : [{ text: en }] };
}

export function fact(text: string, field: string): Run {
  return { text, field };
}

export function paperOf(blocks: readonly Block<Words>[], over: Partial<Paper> = {}): Paper {
  return {
    kind: 'sample',
    name: { zh: '样张', en: 'Sample' },
    template: { edition: '2026-01', origin: 'shipped' },
    page: 'form',
    language: 'zh',
    layout: 'stacked',
    draft: false,
    subject: { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', title: '样张 A&B', author: '平湖市综合行政执法局' },
    date: '2026-11-23',
    settings: standardPage,
    blocks,
    copies: [],
    ...over,
  };
}

export function paragraph(zh: string, en = '', level: 'body' | 'plain' | 'heading-1' = 'body'): Block<Words> {
  return { kind: 'paragraph', clause: 'text', level, text: words(zh, en) };
}

const factText =
  '经查，你单位于2026年11月20日10时30分在平湖市当湖街道人民路128号门前实施了超出门窗、外墙经营的行为，占用人行道面积约12.50平方米，违反了《浙江省城市市容和环境卫生管理条例》第十七条第一款的规定。上述事实有现场检查（勘验）笔录、现场照片4张、询问笔录等证据为证。';
const factEnglish =
  'Upon investigation, at 10:30 on 20 November 2026 your unit carried on business beyond the doors, windows and outer walls of the premises at No. 128 Renmin Road, Danghu Subdistrict, Pinghu, occupying about 12.50 square metres of the pavement, in violation of Article 17, paragraph 1 of the Regulations of Zhejiang Province on the Administration of City Appearance and Environmental Sanitation.';
const orderText =
  '根据《中华人民共和国行政处罚法》第二十八条第一款“行政机关实施行政处罚时，应当责令当事人改正或者限期改正违法行为”的规定，现责令你单位于2026年11月27日17时前改正上述违法行为，具体要求如下：';
const orderEnglish =
  'In accordance with Article 28, paragraph 1 of the Law of the People’s Republic of China on Administrative Penalty, your unit is hereby ordered to correct the above violation before 17:00 on 27 November 2026, as follows:';
const remedyText =
  '如不服本通知，可以自收到本通知之日起六十日内向平湖市人民政府申请行政复议，也可以在六个月内依法向平湖市人民法院提起行政诉讼。逾期不改正的，本机关将依法处理——包括但不限于作出行政处罚决定……';
const remedyEnglish =
  'If you do not accept this notice, you may apply to the People’s Government of Pinghu Municipality for administrative reconsideration within sixty days, or institute proceedings in the People’s Court of Pinghu Municipality within six months, in accordance with law.';

/** An order to correct of about two pages in two languages. */
export function notice(over: Partial<Paper> = {}): Paper {
  return paperOf(noticeBlocks(), { language: 'zh-en', ...over });
}

export function noticeBlocks(): readonly Block<Words>[] {
  return [
    {
      kind: 'masthead',
      clause: 'masthead',
      style: 'form',
      organs: [words('平湖市综合行政执法局', 'Pinghu Comprehensive Administrative Law Enforcement Bureau')],
    },
    {
      kind: 'title',
      clause: 'title',
      text: words('责令限期改正通知书', 'Notice of Order to Make Corrections within a Time Limit'),
    },
    {
      kind: 'number',
      clause: 'number',
      text: { zh: [fact('平综执责改字〔2026〕第0012号', 'numbers.order')], en: [] },
    },
    {
      kind: 'field-table',
      clause: 'party',
      rows: [
        [
          {
            label: words('当事人', 'Party'),
            value: {
              zh: [fact('平湖市喆镕堃餐饮管理有限公司', 'party.name')],
              en: [fact('Pinghu Zherongkun Catering Management Co., Ltd.', 'party.name')],
            },
          },
        ],
        [
          { label: words('统一社会信用代码', 'Unified Social Credit Code'), value: words('92330482MA0TEXT04J') },
          { label: words('法定代表人', 'Legal representative'), value: words('沈玥𠮷', 'Shen Yueji') },
        ],
        [
          {
            label: words('地址', 'Address'),
            value: words(
              '浙江省平湖市当湖街道人民路128号',
              'No. 128 Renmin Road, Danghu Subdistrict, Pinghu, Zhejiang',
            ),
          },
        ],
      ],
    },
    {
      kind: 'addressee',
      clause: 'addressee',
      text: words('平湖市喆镕堃餐饮管理有限公司：', 'To Pinghu Zherongkun Catering Management Co., Ltd.:'),
    },
    { kind: 'paragraph', clause: 'facts', level: 'body', text: words(factText, factEnglish) },
    { kind: 'paragraph', clause: 'order', level: 'body', text: words(orderText, orderEnglish) },
    {
      kind: 'list',
      clause: 'requirements',
      ordered: true,
      items: [
        words(
          '将占用人行道的桌椅、灶具全部移入店内；',
          'Move all tables, chairs and cooking equipment from the pavement into the premises;',
        ),
        words('清理油污，恢复人行道整洁。', 'Remove grease and restore the pavement to a clean condition.'),
      ],
    },
    { kind: 'paragraph', clause: 'remedy', level: 'body', text: words(remedyText, remedyEnglish) },
    {
      kind: 'paragraph',
      clause: 'prevail',
      level: 'note',
      text: words(
        '本文书以中文文本为准，英文译文仅供参考。',
        'The Chinese text prevails; the English translation is for reference only.',
      ),
    },
    {
      kind: 'signature',
      clause: 'signature',
      lines: [
        {
          label: words('执法人员（签名）', 'Enforcement officers (signature)'),
          value: words('张翀、李瑨', 'Zhang Chong, Li Jin'),
          blankMm: 60,
        },
        {
          label: words('执法证号', 'Certificate Nos.'),
          value: words('33048200123、33048200456', '33048200123, 33048200456'),
          blankMm: 0,
        },
      ],
      organs: [
        {
          name: words('平湖市综合行政执法局', 'Pinghu Comprehensive Administrative Law Enforcement Bureau'),
          sealDiameterMm: 42,
        },
      ],
      date: words('2026年11月23日', '23 November 2026'),
    },
    {
      kind: 'receipt',
      clause: 'receipt',
      title: words('送达回执', 'Acknowledgement of Receipt'),
      lines: [
        { label: words('受送达人（签名或盖章）', 'Recipient (signature or seal)'), blankMm: 60 },
        { label: words('收到时间', 'Time of receipt'), blankMm: 60 },
      ],
    },
  ];
}

/** Ten years of fictitious figures: head, rows, subtotals and a total. */
export function tableOf(rowCount: number): Block<Words> {
  const cell = (text: string): Words => words(text);
  return {
    kind: 'data-table',
    clause: 'table',
    caption: words('表1　联合执法行动检查情况', 'Table 1 Inspections in the joint operation'),
    columns: [
      { head: words('序号', 'No.'), align: 'centre', share: 1 },
      { head: words('检查对象', 'Inspected party'), align: 'left', share: 4 },
      { head: words('发现问题', 'Finding'), align: 'left', share: 4 },
      { head: words('责任单位', 'Responsible'), align: 'centre', share: 2.4 },
      { head: words('金额（元）', 'RMB'), align: 'right', share: 1.8 },
    ],
    rows: [
      ...Array.from({ length: rowCount }, (_, index) => ({
        kind: (index + 1) % 15 === 0 ? ('subtotal' as const) : ('row' as const),
        cells: [
          cell(String(index + 1)),
          cell(`平湖市第${index + 1}号商铺`),
          cell('超出门窗、外墙摆卖，占用人行道'),
          cell(index % 2 === 0 ? '平湖' : '金山'),
          cell((index * 137.5).toFixed(2)),
        ],
      })),
      { kind: 'total', cells: [cell(''), cell('合计'), cell(''), cell(''), cell('12345.00')] },
    ],
  };
}

/** A report with red head, levels of headings, table, charts, attachments, joint signature, annex and imprint. */
export function report(over: Partial<Paper> = {}): Paper {
  return paperOf(
    [
      {
        kind: 'masthead',
        clause: 'masthead',
        style: 'red-head',
        organs: [words('平湖市综合行政执法局'), words('上海市金山区城市管理行政执法局')],
        suffix: words('文件'),
      },
      { kind: 'number', clause: 'number', text: words('平综执〔2026〕12号') },
      {
        kind: 'title',
        clause: 'title',
        text: words(
          '关于开展长三角毗邻区域市容环境联合执法行动情况的报告',
          'Report on the Joint Operation on City Appearance in Adjacent Areas of the Yangtze River Delta',
        ),
      },
      {
        kind: 'addressee',
        clause: 'addressee',
        text: words('平湖市人民政府：', 'To the People’s Government of Pinghu Municipality:'),
      },
      { kind: 'paragraph', clause: 'h1', level: 'heading-1', text: words('一、基本情况', 'I. Overview') },
      paragraph(factText, factEnglish),
      { kind: 'paragraph', clause: 'h2', level: 'heading-2', text: words('（一）参加单位', '(1) Participating units') },
      paragraph(`${orderText}${remedyText}`, `${orderEnglish} ${remedyEnglish}`),
      {
        kind: 'paragraph',
        clause: 'h3',
        level: 'heading-3',
        text: words('1. 出动人员及车辆', '1. Officers and vehicles'),
      },
      tableOf(40),
      {
        kind: 'chart',
        clause: 'chart',
        shape: 'bar',
        caption: words('图1　各方检查与改正数', 'Figure 1 Inspections and corrections'),
        unit: words('单位：起', 'Unit: cases'),
        categories: [
          words('平湖', 'Pinghu'),
          words('金山', 'Jinshan'),
          words('嘉善', 'Jiashan'),
          words('青浦', 'Qingpu'),
        ],
        series: [
          { name: words('检查', 'Inspected'), values: [42, 37, 18, 25] },
          { name: words('当场改正', 'Corrected on the spot'), values: [30, 21, 12, 19] },
          { name: words('立案', 'Filed'), values: [2, 0, 1, 3] },
        ],
      },
      {
        kind: 'chart',
        clause: 'trend',
        shape: 'trend',
        caption: words('图2　月度趋势', 'Figure 2 Monthly trend'),
        unit: words('单位：起', 'Unit: cases'),
        categories: ['7月', '8月', '9月', '10月', '11月'].map((month) => words(month)),
        series: [
          { name: words('首次违法', 'First violations'), values: [12, 18, 9, 14, 7] },
          { name: words('移送线索', 'Referrals'), values: [3, 4, 6, 2, 5] },
        ],
      },
      {
        kind: 'attachment-note',
        clause: 'attachments',
        items: [words('联合执法行动签到表', 'Attendance sheet'), words('发现问题清单', 'List of findings')],
      },
      {
        kind: 'signature',
        clause: 'signature',
        lines: [],
        organs: [
          { name: words('平湖市综合行政执法局'), sealDiameterMm: 42 },
          { name: words('上海市金山区城市管理行政执法局'), sealDiameterMm: 42 },
        ],
        date: words('2026年11月23日'),
      },
      {
        kind: 'annex',
        clause: 'annex',
        label: words('附件1', 'Annex 1'),
        title: words('联合执法行动签到表', 'Attendance Sheet'),
      },
      paragraph(remedyText, remedyEnglish),
      { kind: 'end-mark', clause: 'end', text: words('（以下空白）', '(Blank below)') },
      {
        kind: 'imprint',
        clause: 'imprint',
        copyTo: words('上海市金山区人民政府，嘉兴市综合行政执法局。'),
        printedBy: words('平湖市综合行政执法局办公室'),
        printedOn: words('2026年11月23日印发'),
      },
    ],
    { page: 'general', ...over },
  );
}

/** A letter between offices, GB/T 9704-2012, 10.1. */
export function letter(over: Partial<Paper> = {}): Paper {
  return paperOf(
    [
      { kind: 'masthead', clause: 'masthead', style: 'letter', organs: [words('平湖市综合行政执法局')] },
      { kind: 'number', clause: 'number', text: words('平综执函〔2026〕3号') },
      {
        kind: 'title',
        clause: 'title',
        text: words('关于协助调查有关情况的函', 'Letter of Request for Investigative Assistance'),
      },
      {
        kind: 'addressee',
        clause: 'addressee',
        text: words(
          '上海市金山区城市管理行政执法局：',
          'To the Jinshan District Urban Management and Law Enforcement Bureau:',
        ),
      },
      paragraph(factText, factEnglish),
      paragraph(orderText, orderEnglish),
      paragraph(remedyText, remedyEnglish),
      {
        kind: 'signature',
        clause: 'signature',
        lines: [],
        organs: [{ name: words('平湖市综合行政执法局'), sealDiameterMm: 42 }],
        date: words('2026年11月23日'),
      },
    ],
    { page: 'letter', ...over },
  );
}

/** Running Chinese text of about `length` characters without awkward marks. */
export function plainText(length: number): string {
  const unit = '城市管理行政执法人员依法履行职责维护市容整洁保障公共秩序';
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
