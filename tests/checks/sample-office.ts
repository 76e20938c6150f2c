// An office of two neighbouring authorities with its own matter, which asks for a fact of every kind.
import type { Choice } from '../../templates/law/choice';
import type { Basis, Matter } from '../../templates/law/schema';
import { type Office, officeSchema } from '../../templates/office/office';

const words = (zh: string, en: string) => ({ zh, en });

const basis: Basis = {
  jurisdiction: '33',
  competent: 'city-management',
  structure: 'B',
  breach: [{ law: 'sample-law', article: 17 }],
  consequence: [{ law: 'sample-law', article: 17 }],
  fine: words('', ''),
  validFrom: '2022-01-01',
  validTo: null,
};

const matter: Matter = {
  id: 'sample-matter',
  order: 1,
  name: words('超出门窗外墙经营', 'business beyond doors and windows'),
  sourceStatus: 'office-confirmed',
  conditions: words('', ''),
  facts: [
    {
      key: 'area',
      kind: 'number',
      label: words('面积', 'area'),
      unit: words('平方米', 'm²'),
      required: true,
      min: 0,
      max: 100,
    },
    {
      key: 'place',
      kind: 'choice',
      label: words('位置', 'position'),
      required: true,
      choices: [{ value: 'pavement', label: words('人行道', 'the pavement') }],
    },
    { key: 'goods', kind: 'text', label: words('物品', 'goods'), required: false },
    { key: 'since', kind: 'date', label: words('起始日期', 'first day'), required: false },
  ],
  sentence: words('超出门窗外墙{{ area }}平方米经营', 'did business over {{ area }} m² beyond the outer wall'),
  requirement: words('', ''),
  immediately: false,
  education: words('', ''),
  bases: [basis],
};

export const sampleChoice: Choice = {
  outcome: 'local',
  basis,
  bases: [basis],
  breach: [],
  consequence: [],
  notices: [],
};

export function sampleOffice(): Office {
  const authority = (id: string, division: string, zh: string, en: string) => ({
    id,
    division,
    name: words(`${zh}综合行政执法局`, `Comprehensive Administrative Law Enforcement Bureau of ${en}`),
    shortName: words(zh, en),
    address: words(`${zh}新华路1号`, `1 Xinhua Road, ${en}`),
    postcode: '314200',
    phone: '0573-85012345',
    reconsideration: words(`${zh}人民政府`, `the People's Government of ${en}`),
    court: words(`${zh}人民法院`, `the People's Court of ${en}`),
    sealDiameterMm: 42,
    series: [],
  });
  const officer = (id: string, of: string, zh: string, en: string) => ({
    id,
    authority: of,
    name: words(zh, en),
    certificate: `ZF-${id}`,
    validUntil: '2028-12-31',
  });
  return officeSchema.parse({
    format: 'pilin-office',
    version: 1,
    authorities: [
      authority('pinghu', '330482', '平湖市', 'Pinghu'),
      authority('jinshan', '310116', '上海市金山区', 'Jinshan'),
    ],
    officers: [
      officer('p1', 'pinghu', '张明', 'Zhang Ming'),
      officer('p2', 'pinghu', '李芳', 'Li Fang'),
      officer('j1', 'jinshan', '王强', 'Wang Qiang'),
    ],
    law: { texts: [], matters: [matter] },
  });
}
