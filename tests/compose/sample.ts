// A small office, matter and case of known words, for tests of composing. All names are invented.
import type { Case } from '../../templates/case/case';
import { caseSchema } from '../../templates/case/case';
import type { Office } from '../../templates/office/office';
import { officeSchema } from '../../templates/office/office';

const both = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

const matter = {
  id: 'sample-matter',
  order: 1,
  name: both('超出门窗经营', 'business beyond doors and windows'),
  sourceStatus: 'office-confirmed',
  conditions: both('以本单位确认为准', 'as the office confirms'),
  facts: [
    { key: 'goods', kind: 'text', label: both('物品', 'goods'), required: true },
    { key: 'area', kind: 'number', label: both('面积', 'area'), unit: both('平方米', 'm²'), required: true },
  ],
  sentence: both(
    '超出门窗摆放{{ goods }}、面积约{{ area }}平方米',
    'displayed {{ goods }} over about {{ area }} m² beyond its doors and windows',
  ),
  requirement: both('收回店外物品。', 'Take the goods back inside.'),
  immediately: false,
  education: both('请在店内经营。', 'Please do business inside the shop.'),
  bases: [
    {
      jurisdiction: '33',
      competent: 'city-management',
      structure: 'A',
      breach: [{ law: 'zj-city-appearance', article: 17, paragraph: 1 }],
      consequence: [{ law: 'zj-city-appearance', article: 17, paragraph: 3 }],
      fine: both('可以处一百元以上一千元以下罚款', 'a fine of RMB 100 to 1,000 may be imposed'),
      validFrom: '2021-09-29',
      validTo: null,
    },
  ],
};

export const office: Office = officeSchema.parse({
  format: 'pilin-office',
  version: 1,
  authorities: [
    {
      id: 'pinghu',
      division: '330482',
      name: both('平湖市综合行政执法局', 'Pinghu Comprehensive Administrative Law Enforcement Bureau'),
      shortName: both('平湖综合执法局', 'Pinghu Bureau'),
      address: both('平湖市当湖街道示例路1号', 'No. 1 Shili Road, Danghu Subdistrict, Pinghu'),
      postcode: '314200',
      phone: '0573-00000000',
      reconsideration: both('平湖市人民政府', "the People's Government of Pinghu City"),
      court: both('平湖市人民法院', "the People's Court of Pinghu City"),
      sealDiameterMm: 42,
      series: [
        { paper: 'order-to-correct', pattern: '平综执责改字〔{year}〕第{sequence}号', width: 4, restart: 'yearly' },
        { paper: 'no-penalty-decision', pattern: '平综执不罚字〔{year}〕第{sequence}号', width: 4, restart: 'yearly' },
        { paper: 'operation-report', pattern: '平综执〔{year}〕{sequence}号', width: 0, restart: 'yearly' },
      ],
    },
  ],
  officers: [
    {
      id: 'lu',
      authority: 'pinghu',
      name: both('陆示例', 'Lu Shili'),
      certificate: 'P-0001',
      validUntil: '2028-12-31',
    },
    {
      id: 'xu',
      authority: 'pinghu',
      name: both('许示例', 'Xu Shili'),
      certificate: 'P-0002',
      validUntil: '2028-12-31',
    },
  ],
  law: { matters: [matter] },
});

export const sampleCase: Case = caseSchema.parse({
  format: 'pilin-case',
  version: 1,
  id: '01JD0000000000000000000001',
  authority: 'pinghu',
  matter: 'sample-matter',
  source: 'patrol',
  operation: null,
  act: {
    from: '2026-11-09T09:30:00+08:00',
    division: '330482',
    address: both('平湖市示例路8号', 'No. 8 Shili Road, Pinghu'),
    facts: { goods: both('纸箱', 'cardboard boxes'), area: 3.5 },
  },
  party: {
    kind: 'organisation',
    name: both('平湖市示例百货店', 'Pinghu Shili General Store'),
    creditCode: '92330482MA0TEXT04J',
    representative: { name: both('沈示例', 'Shen Shili'), position: both('经营者', 'operator') },
    address: both('平湖市示例路8号', 'No. 8 Shili Road, Pinghu'),
    phone: '0573-00000001',
  },
  officers: ['lu', 'xu'],
  inspection: {
    from: '2026-11-09T09:30:00+08:00',
    until: '2026-11-09T10:00:00+08:00',
    finding: both('店外摆放纸箱。', 'Boxes stood outside the shop.'),
  },
  evidence: [
    {
      id: 'e1',
      kind: 'electronic',
      title: both('现场照片', 'photograph of the site'),
      takenAt: '2026-11-09',
      takenBy: 'lu',
      copies: 1,
      origin: 'pinghu',
    },
  ],
  grounds: { first: 'yes', harm: 'slight', corrected: 'yes', fault: 'yes', leg: 'first', decidedBy: '王示例' },
  correction: {
    requirement: both('收回店外物品。', 'Take the goods back inside.'),
    immediately: false,
    deadline: '2026-11-11T17:00:00+08:00',
    reinspection: {
      at: '2026-11-12T09:00:00+08:00',
      result: 'corrected',
      finding: both('店外物品已收回。', 'The goods have been taken back inside.'),
    },
  },
  education: { points: both('请在店内经营。', 'Please do business inside the shop.') },
  papers: [],
});
