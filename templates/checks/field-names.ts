// Names of fields as the form shows them, so that a sentence can say where the fault is.
import type { Bilingual } from '../language/bilingual';

/** Path (with [] for any index, * for any id) | Chinese | English. The number of the entry is added for lists. */
const table = `
authority | 出具文书的机关 | issuing authority
matter | 事项 | matter
source | 案件来源 | source of the case
act.division | 违法行为发生地（行政区划） | division where the act took place
act.address | 违法行为地点 | place of the act
act.narrative | 违法事实叙述 | narrative of the act
act.from | 违法行为开始时间 | start of the act
act.until | 违法行为结束时间 | end of the act
party.name | 当事人名称（姓名） | name of the party
party.address | 当事人地址 | address of the party
party.phone | 当事人电话 | telephone of the party
party.creditCode | 统一社会信用代码 | Unified Social Credit Code
party.identity.number | 证件号码 | identity number
party.birthDate | 出生日期 | date of birth
party.sex | 性别 | sex
party.nationality | 国籍 | nationality
party.representative.name | 法定代表人（负责人）姓名 | name of the legal representative
party.representative.position | 法定代表人（负责人）职务 | position of the legal representative
party.guardian.name | 监护人姓名 | name of the guardian
party.guardian.phone | 监护人电话 | telephone of the guardian
inspection.from | 检查开始时间 | start of the inspection
inspection.until | 检查结束时间 | end of the inspection
inspection.presentPerson | 现场人员 | person present
inspection.finding | 检查情况 | finding of the inspection
evidence[].title | 证据名称 | title of evidence
evidence[].takenAt | 证据取得时间 | time of evidence
evidence[].place | 取证地点 | place of evidence
evidence[].takenBy | 取证人 | collector of evidence
evidence[].form | 证据为原件或者复制件 | original or copy of evidence
evidence[].provider | 证据提供人或者来源地点 | provider or place of origin of evidence
evidence[].medium | 电子数据载体 | medium of electronic data, evidence
evidence[].remark | 证据备注 | remark on evidence
grounds.evidence.first | 证明初次违法的证据 | evidence of the first violation
grounds.evidence.harm | 证明危害后果的证据 | evidence of the harmful consequences
grounds.evidence.corrected | 证明及时改正的证据 | evidence of timely correction
grounds.evidence.fault | 证明没有主观过错的证据 | evidence of the absence of fault
grounds.capacity | 当事人的辨认和控制能力 | ability to recognise and control the conduct
grounds.reason | 另作选择的理由 | reason for choosing otherwise
grounds.decidedBy | 决定人 | person who decided
grounds.decidedOn | 决定日期 | day of the decision
grounds.leg | 不予处罚的情形 | ground of no penalty
correction.requirement | 改正内容及要求 | what is to be corrected
correction.deadline | 改正期限 | time limit for correction
correction.reinspection.at | 复查时间 | time of the re-inspection
correction.reinspection.finding | 复查情况 | finding of the re-inspection
education.points | 教育内容 | points of education
education.givenAt | 教育时间 | time of the education
course.clueOn | 线索接收日期 | day the clue came in
course.clueExtendedDays | 线索核查延长天数 | days added to the check of the clue
course.filedOn | 立案日期 | day of filing
course.extendedDays | 办案期限延长天数 | days added to the time for the decision
course.daysNotCounted | 不计入办案期限的天数 | days that do not count
course.closedOn | 结案审批表日期 | day of the closing form
course.publication | 是否公开决定 | whether the decision is published
course.publishedOn | 公开日期 | day of publication
course.replies | 复函日期 | day of the reply
office.authorities.*.name | 执法机关名称 | name of the authority
office.authorities.*.address | 执法机关地址 | address of the authority
office.authorities.*.phone | 执法机关电话 | telephone of the authority
office.authorities.*.postcode | 执法机关邮政编码 | postcode of the authority
office.authorities.*.reconsideration | 行政复议机关 | reconsideration organ
office.authorities.*.court | 有管辖权的人民法院 | competent court
officers[] | 执法人员 | enforcement officer
title | 行动名称 | title of the operation
places[].name | 行动地点 | place of the operation
participants[].leader | 带队负责人 | leader of the people, authority
participants[].phone | 带队负责人电话 | telephone of the leader, authority
participants[].task | 职责分工 | task of authority
matters | 检查事项 | matters to inspect
matters[] | 检查事项 | matter to inspect
targets[].name | 拟检查对象名称 | name of entry to inspect
targets[].place | 拟检查对象地点 | place of entry to inspect
targets[].focus | 检查重点 | what to look at, entry
inspected[].kind | 检查对象类别 | kind of premises
findings | 检查情况 | findings
problems | 存在问题 | problems
nextSteps | 下一步打算 | next steps
cases.*.party | 案件当事人名称 | name of the party
cases.*.place | 案件地点 | place
photographs[].caption | 照片说明 | caption of photograph
photographs[].place | 照片拍摄地点 | place of photograph
photographs[].takenAt | 照片拍摄时间 | time of photograph
`;

const names = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, Bilingual] => {
      const [path = '', zh = '', en = ''] = line.split('|').map((part) => part.trim());
      return [path, { zh, en }];
    }),
);

/** The name of the field at a path; the path itself where it has none. */
export function fieldName(path: string): Bilingual {
  const name = names.get(path.replace(/\[\d+\]/g, '[]').replace(/^(office\.authorities|cases)\.[^.]+/, '$1.*'));
  if (name === undefined) return path.startsWith('paper.') ? clauseName(path) : { zh: path, en: path };
  const index = /\[(\d+)\]/.exec(path)?.[1];
  if (index !== undefined) return { zh: `第${Number(index) + 1}项${name.zh}`, en: `${name.en} ${Number(index) + 1}` };
  const id = /^cases\.([^.]+)/.exec(path)?.[1];
  return id === undefined ? name : { zh: `${name.zh}（案件${id}）`, en: `${name.en} of case ${id}` };
}

/** Words of a template or a rewording. */
function clauseName(path: string): Bilingual {
  const clause = path.slice('paper.'.length);
  return { zh: `文书段落“${clause}”`, en: `clause “${clause}” of the paper` };
}
