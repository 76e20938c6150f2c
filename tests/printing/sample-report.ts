// Hand-made official papers: a report with table, charts and annex, and a letter.
import type { Block, Words } from '../../templates/paper/blocks';
import type { Paper } from '../../templates/paper/paper';
import { paperOf, paragraph, words } from './sample-papers';
import { factEnglish, factText, orderEnglish, orderText, remedyEnglish, remedyText } from './sample-texts';

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
