// The fixed words of periods: what they begin with, why they do not run, places, lengths.
import type { Bilingual } from '../language/bilingual';
import type { DeadlineState } from './deadlines';
import type { Absence } from './occasions';
import type { Beginning, Counting, DeadlineGroup, DeadlineRule } from './rule';

const words = (zh: string, en: string): Bilingual => ({ zh, en });

export const groupWords: Readonly<Record<DeadlineGroup, Bilingual>> = {
  correction: words('改正', 'Correction'),
  reinspection: words('复查', 'Re-inspection'),
  service: words('送达', 'Service'),
  statement: words('陈述申辩', 'Statement and defence'),
  reply: words('复函', 'Replies'),
  case: words('办案期限', 'The case itself'),
};

export const stateWords: Readonly<Record<DeadlineState, Bilingual>> = {
  overdue: words('已逾期', 'overdue'),
  soon: words('即将到期', 'due soon'),
  running: words('进行中', 'running'),
  met: words('已完成', 'met'),
  none: words('不适用', 'not applicable'),
};

/** As it stands in "counted from the day after …". */
export const beginningWords: Readonly<Record<Beginning, Bilingual>> = {
  'order-made': words('作出责令改正通知书', 'the order to correct was made'),
  'correction-due': words('改正期限届满', 'the time limit for correction ended'),
  'paper-made': words('作出该文书', 'the paper was made'),
  'paper-announced': words('发出公告', 'the announcement was published'),
  'letter-sent': words(
    '函件发出（已知收到之日的，自收到之日）',
    'the letter was sent (received, where that day is known)',
  ),
  'reply-asked': words('函件发出', 'the letter was sent'),
  'bundle-asked': words('移送包发出或者接收', 'the bundle was sent or taken in'),
  'clue-received': words('接到线索', 'the clue came in'),
  filed: words('立案', 'the case was filed'),
  'found-not-filed': words('现场检查', 'the inspection took place'),
  'decision-made': words('作出决定', 'the decision was made'),
  'decision-to-publish': words('作出决定', 'the decision was made'),
};

export const absenceWords: Readonly<Record<Absence, Bilingual>> = {
  'no-order': words('尚未制作责令改正通知书', 'no order to correct has been made'),
  'at-once': words('责令立即改正，没有期限', 'correction was ordered at once, so there is no time limit'),
  'no-deadline': words(
    '责令限期改正，但没有填写期限',
    'correction within a time limit was ordered, but the limit is not entered',
  ),
  'no-paper': words('没有适用的文书', 'there is no paper to which it applies'),
  'not-announced': words('没有公告送达的文书', 'no paper is being served by announcement'),
  'no-clue': words('没有填写线索接收日期', 'the day on which the clue came in is not entered'),
  'not-filed': words('没有填写立案日期', 'the day of filing is not entered'),
  filed: words('已经立案，按立案之日计算', 'the case was filed and is counted from that day'),
  'not-inspected': words('没有填写检查时间', 'the time of the inspection is not entered'),
  'no-decision': words('尚未作出决定', 'no decision has been made'),
  'not-to-publish': words('没有选择公开决定', 'the decision is not marked for publication'),
  'corrected-on-the-spot': words('已当场改正', 'the correction was made on the spot'),
};

const places: Readonly<Record<string, Bilingual>> = {
  '': words('全国', 'National'),
  '31': words('上海', 'Shanghai'),
  '32': words('江苏', 'Jiangsu'),
  '33': words('浙江', 'Zhejiang'),
};

/** Where a rule is valid, by its jurisdiction. */
export function placeName(jurisdiction: string): Bilingual {
  return places[jurisdiction] ?? words(jurisdiction, jurisdiction);
}

/** 7个工作日 / 7 working days; 30日 / 30 days. */
export function sayLength(days: number, counting: Counting): Bilingual {
  const many = days === 1 ? '' : 's';
  return counting === 'working'
    ? words(`${days}个工作日`, `${days} working day${many}`)
    : words(`${days}日`, `${days} day${many}`);
}

/** How long the period of a rule is, as the rule says it. */
export function sayRuleLength({ days, counting, begins, ends }: DeadlineRule): Bilingual {
  if (days !== null) return sayLength(days, counting);
  if (begins === 'order-made') return words('以通知书写明的期限为准', 'as the order states');
  return ends === 'replied'
    ? words('以函件写明的日期为准', 'as the letter states')
    : words('没有规定天数', 'no number of days');
}

/** Names one after another: 甲、乙 / A; B. */
export function joined(names: readonly Bilingual[]): Bilingual {
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join('; ') };
}

/** What a rule's own note says, or that the office must verify where it has none. */
export function verifySentence(note: Bilingual): Bilingual {
  return note.zh === ''
    ? words('现行文本未收录，请本单位核实。', 'The text in force is not held; the office must verify it.')
    : note;
}
