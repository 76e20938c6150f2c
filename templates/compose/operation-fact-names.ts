// Every fact an operation template may name. Figures are computed from the cases; none is typed.
import type { Bilingual } from '../language/bilingual';

const name = (zh: string, en: string): Bilingual => ({ zh, en });

const figures = {
  officers: name('出动人次', 'officers deployed (person-times)'),
  vehicles: name('出动车辆台次', 'vehicles deployed (vehicle-times)'),
  inspected: name('检查家次', 'premises inspected (visits)'),
  cases: name('发现问题起数', 'problems found (cases)'),
  orderedAtOnce: name('责令立即改正起数', 'ordered to correct at once (cases)'),
  orderedByDate: name('责令限期改正起数', 'ordered to correct within a time limit (cases)'),
  reinspected: name('已复查起数', 're-inspected (cases)'),
  corrected: name('复查已改正起数', 'found corrected on re-inspection (cases)'),
  noPenaltyFirst: name('首违不罚起数', 'no penalty for a first violation (cases)'),
  noPenaltyMinor: name('轻微不罚起数', 'no penalty for a minor violation (cases)'),
  noPenaltyNoFault: name('无主观过错不罚起数', 'no penalty for want of fault (cases)'),
  open: name('正在办理起数', 'still being handled (cases)'),
} as const;
export type FigureName = keyof typeof figures;
export const figureNames = figures;

type Totals = { readonly [K in FigureName as `total.${K}`]: Bilingual };
const totals = Object.fromEntries(
  Object.entries(figures).map(([key, label]) => [`total.${key}`, label]),
) as unknown as Totals;

export const operationFactNames = {
  'operation.title': name('行动名称', 'title of the operation'),
  'operation.dates': name('行动时间', 'dates of the operation'),
  'operation.places': name('行动地点', 'places of the operation'),
  'operation.authorities': name('参加单位', 'participating authorities'),
  'operation.authorityCount': name('参加单位数', 'number of participating authorities'),
  'operation.sponsor': name('主办单位', 'sponsoring authority'),
  'operation.sponsorPhone': name('主办单位电话', 'telephone of the sponsoring authority'),
  'operation.matters': name('检查事项', 'matters to be inspected'),
  'operation.publicity': name('宣传教育人次', 'persons reached by publicity (person-times)'),
  'operation.correctionRate': name('复查改正率', 'correction rate on re-inspection'),
  'operation.findings': name('检查情况', 'findings'),
  'operation.problems': name('存在问题', 'problems'),
  'operation.nextSteps': name('下一步打算', 'next steps'),
  'paper.number': name('发文字号', 'document number'),
  'paper.date': name('成文日期', 'date of the paper'),
  ...totals,
} as const;
export type OperationFactName = keyof typeof operationFactNames;

const caseRow = {
  rowKind: name('行类', 'kind of row'),
  number: name('序号', 'No.'),
  authority: name('责任单位', 'authority'),
  party: name('检查对象', 'party inspected'),
  place: name('地点', 'place'),
  matter: name('发现问题', 'problem found'),
  handling: name('处置', 'handling'),
  deadline: name('期限', 'time limit'),
  state: name('改正情况', 'state of correction'),
} as const;

export const operationCollections = {
  organs: {
    name: name('执法机关名称', 'name of the authority'),
    sealDiameterMm: name('印章直径', 'diameter of the seal'),
  },
  authorityRows: { rowKind: name('行类', 'kind of row'), name: name('单位', 'authority'), ...figures },
  participants: {
    rowKind: name('行类', 'kind of row'),
    number: name('序号', 'No.'),
    authority: name('单位', 'authority'),
    leader: name('带队负责人', 'leader'),
    phone: name('联系电话', 'telephone'),
    task: name('职责分工', 'task'),
    officers: figures.officers,
    vehicles: figures.vehicles,
  },
  targets: {
    number: name('序号', 'No.'),
    authority: name('责任单位', 'authority'),
    name: name('检查对象', 'to be inspected'),
    place: name('地点', 'place'),
    focus: name('检查重点', 'what is looked at'),
  },
  matters: { number: name('序号', 'No.'), name: name('事项', 'matter'), difference: name('差异', 'difference') },
  lawRows: {
    rowKind: name('行类', 'kind of row'),
    place: name('适用单位', 'where'),
    breach: name('违反的规定', 'provision breached'),
    consequence: name('处理依据', 'provision on the consequence'),
    penalty: name('处罚方式和幅度', 'penalty'),
    competent: name('主管机关', 'competent organ'),
  },
  inspectedRows: {
    rowKind: name('行类', 'kind of row'),
    authority: name('单位', 'authority'),
    kind: name('检查对象类别', 'kind of premises'),
    count: name('家次', 'visits'),
  },
  caseRows: caseRow,
  matterRows: { name: name('事项', 'matter'), cases: name('起数', 'cases') },
  photographs: {
    file: name('照片文件', 'photograph'),
    caption: name('照片说明', 'caption'),
    place: name('地点', 'place'),
    takenAt: name('拍摄时间', 'taken at'),
  },
} as const;

export const operationConditions = [
  'joint',
  'hasInspected',
  'hasCases',
  'hasPhotographs',
  'hasReinspections',
  'hasMatters',
  'hasTargets',
] as const;
export type OperationCondition = (typeof operationConditions)[number];
