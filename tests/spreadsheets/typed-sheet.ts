// A list of nineteen matters as an office might type it, with what such lists have: a title, merged cells, stray spaces,
// broken lines, days in every writing, a missing column, formulas, a doubled id, notes below and a hidden sheet.
import { type HandCell, type HandSheet, handMade } from './hand-made';

const zj = '《浙江省城市市容和环境卫生管理条例》';
const heads = [
  ' 序 号',
  '事项编号',
  '违法行为',
  '法 律 依 据',
  '处罚依据',
  '处罚结构',
  '确认人',
  '确认日期',
  '来源状态',
  '教育要点',
  '承办科室',
];

type Row = readonly HandCell[];
const row = (order: HandCell, id: HandCell, name: HandCell, breach: HandCell, ...more: readonly HandCell[]): Row => [
  order,
  id,
  name,
  breach,
  ...more,
];

/** Row 5 of the sheet is the first of them. */
const rows: readonly Row[] = [
  row('１', null, '　超出门窗\n外墙经营 ', `${zj}第十七条第一款`, null, 'Ａ', '陆文博', { day: 46349 }, '本单位确认'),
  row(
    '２',
    null,
    '占道设摊、兜售',
    `${zj} 第16条 第1款`,
    `${zj}第十六条第三款`,
    'A',
    null,
    null,
    null,
    '让出道路，\n保持通行',
  ),
  row(3, null, '公共场所堆放物品、物料', `${zj}第十二条第一款`, null, 'A', '陆文博', 46349, '本单位确认'),
  row(
    4,
    null,
    '在景观河道内洗涤',
    `${zj}第三十二条第一款第（三）项`,
    `${zj}第三十二条第二款`,
    'C',
    '陆文博',
    '2026.11.23',
    '官方',
  ),
  row(
    null,
    null,
    null,
    '《城市市容和环境卫生管理条例》第二十八条第二款',
    '《城市市容和环境卫生管理条例》第三十四条第（四）项',
    'B',
  ),
  row(5, null, '乱张贴、乱刻画、乱涂写', null),
  row(6, null, '吊挂、晾晒物品', `${zj}第十四条第二款`, null, 'N'),
  row(7, null, '甲类行为', '《江苏省城市市容和环境卫生管理条例》第十条', null, 'A', '陆文博', '2026-11-23', '官方'),
  row(8, null, '乙类行为', '《平湖市市容条例》第三条', null, 'A'),
  row(9, null, '丙类行为', `${zj}第十七条第九款`, null, 'A'),
  row(10, null, '丁类行为', `${zj}第九十九条`, null, 'A'),
  row(11, null, '戊类行为', `${zj}十七条`, null, 'A'),
  row(12, null, '己类行为', `${zj}第十八条第三款`, null, '可以罚'),
  row(13, 'cooking-fume', '餐饮油烟未经净化排放', null, null, null, '陆文博', '2026年11月31日', '本单位确认'),
  row(14, 'street-vending', '庚类行为', null),
  row(15, 'dog-waste', '携犬外出不牵绳', null),
  row({ formula: 'A19+1', result: '16' }, null, '不清除犬只粪便', {
    formula: 'VLOOKUP(C20,库!A:B,2,0)',
    result: '《上海市养犬管理条例》第二十二条第（六）项',
  }),
  row('十七', null, '饲养家禽家畜', null),
  row(18, '编号 18', '辛类行为', null, null, null, null, null, '待定'),
  row(19, null, '饲养家禽、家畜', null),
];

export const typedSheet: HandSheet = {
  name: '清单',
  rows: [
    ['毗邻区域轻微违法行为首违不罚清单'],
    ['（征求意见稿）'],
    [],
    heads,
    ...rows,
    [],
    ['注：本清单自印发之日起施行。'],
    ['联系人：王某　电话：0573-00000000'],
  ],
  merges: ['A1:K1', 'A2:K2', 'C8:C9', 'A8:A9', 'A26:K26'],
};

const old: HandSheet = { name: '旧稿', hidden: true, rows: [heads, row('1', null, '露天焚烧树叶、垃圾', null)] };
const about: HandSheet = { name: '填报说明', rows: [['请逐行填写。']] };

export const typedWorkbook = (): Uint8Array => handMade([about, typedSheet, old]);
