// Every fact a case template may name, with the words shown where it is missing. The one list that the
// builder of facts, the checker of templates and the gaps on paper share.
import type { Bilingual } from '../language/bilingual';

const name = (zh: string, en: string): Bilingual => ({ zh, en });

export const caseFactNames = {
  'authority.name': name('执法机关名称', 'name of the authority'),
  'authority.address': name('执法机关地址', 'address of the authority'),
  'authority.postcode': name('邮政编码', 'postcode'),
  'authority.phone': name('联系电话', 'telephone of the authority'),
  'authority.reconsideration': name('行政复议机关', 'reconsideration organ'),
  'authority.court': name('有管辖权的人民法院', 'competent court'),
  'party.name': name('当事人名称', 'name of the party'),
  'party.you': name('当事人称谓', 'form of address'),
  'party.creditCode': name('统一社会信用代码', 'Unified Social Credit Code'),
  'party.identityLabel': name('证件类型', 'kind of identity document'),
  'party.identityNumber': name('证件号码', 'identity number'),
  'party.representative': name('法定代表人（负责人）', 'legal representative'),
  'party.representativePosition': name('职务', 'position'),
  'party.sex': name('性别', 'sex'),
  'party.birthDate': name('出生日期', 'date of birth'),
  'party.nationality': name('国籍', 'nationality'),
  'party.address': name('当事人地址', 'address of the party'),
  'party.phone': name('当事人电话', 'telephone of the party'),
  'party.guardian': name('监护人', 'guardian'),
  'party.guardianPhone': name('监护人电话', 'telephone of the guardian'),
  'matter.name': name('事项', 'matter'),
  'case.source': name('案件来源', 'source of the case'),
  'case.officers': name('执法人员及执法证号', 'officers and their certificate numbers'),
  'act.when': name('违法行为时间', 'time of the act'),
  'act.address': name('违法行为地点', 'place of the act'),
  'act.sentence': name('违法事实', 'facts of the act'),
  'law.breach': name('违反的规定', 'provision breached'),
  'law.breachText': name('违反的规定条文', 'text of the provision breached'),
  'law.consequence': name('处理依据', 'provision on the legal consequence'),
  'inspection.when': name('检查时间', 'time of the inspection'),
  'inspection.presentPerson': name('现场人员', 'person present'),
  'inspection.finding': name('检查情况', 'finding of the inspection'),
  'correction.requirement': name('改正内容及要求', 'what is to be corrected'),
  'correction.deadline': name('改正期限', 'time limit for correction'),
  'correction.reinspectionWhen': name('复查时间', 'time of the re-inspection'),
  'correction.reinspectionFinding': name('复查情况', 'finding of the re-inspection'),
  'correction.reinspectionResult': name('复查结果', 'result of the re-inspection'),
  'grounds.leg': name('不予处罚的理由（第三十三条）', 'ground under Article 33'),
  'education.points': name('教育内容', 'points of education'),
  'education.when': name('教育时间', 'time of the education'),
  'order.number': name('责令改正通知书编号', 'number of the order to correct'),
  'order.date': name('责令改正通知书日期', 'date of the order to correct'),
  'decision.number': name('不予行政处罚决定书编号', 'number of the decision'),
  'decision.date': name('不予行政处罚决定书日期', 'date of the decision'),
  'course.clue': name('线索接收日期', 'day the clue came in'),
  'course.filed': name('立案日期', 'day of filing'),
  'course.closed': name('结案日期', 'day of closing'),
  'file.papers': name('卷内文件件数', 'number of papers in the file'),
  'file.pages': name('卷内页数', 'number of pages in the file'),
  'paper.number': name('文书编号', 'document number'),
  'paper.date': name('文书日期', 'date of the paper'),
} as const;
export type CaseFactName = keyof typeof caseFactNames;

/** What each entry of a collection holds, as `item.…` */
export const caseCollections = {
  organs: {
    name: name('执法机关名称', 'name of the authority'),
    sealDiameterMm: name('印章直径', 'diameter of the seal'),
  },
  officers: {
    name: name('执法人员', 'enforcement officer'),
    certificate: name('执法证号', 'enforcement certificate number'),
  },
  evidence: {
    number: name('序号', 'No.'),
    title: name('证据名称', 'title of the evidence'),
    kind: name('证据种类', 'kind of evidence'),
    takenAt: name('取得时间', 'time obtained'),
    place: name('取证地点', 'place where it was obtained'),
    takenBy: name('取证人', 'obtained by'),
    copies: name('数量', 'quantity'),
    origin: name('取证机关', 'collected by'),
    file: name('文件名', 'file name'),
    sha256: name('SHA-256 校验值', 'SHA-256'),
  },
  papers: {
    number: name('序号', 'No.'),
    name: name('文书名称', 'name of the paper'),
    documentNumber: name('文书编号', 'document number'),
    date: name('文书日期', 'date of the paper'),
  },
  filed: {
    number: name('序号', 'No.'),
    name: name('题名', 'title'),
    documentNumber: name('文号', 'document number'),
    maker: name('责任者', 'made by'),
    date: name('日期', 'date'),
    pages: name('页号', 'pages'),
    note: name('备注', 'remark'),
  },
} as const;

/** Conditions under `is.`: true or false, or one word of a closed list. */
export const caseConditions = [
  'organisation',
  'individual',
  'immediately',
  'dated',
  'reinspected',
  'corrected',
  'evidenced',
  'leg',
  'structure',
  'remedyInOrder',
  'minor',
  'issued',
] as const;
export type CaseCondition = (typeof caseConditions)[number];
