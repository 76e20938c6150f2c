// What each condition of a template means, in words: for the reader of a template, and for sentences about it. A new
// condition does not compile until it has its words here.
import type { Bilingual } from '../language/bilingual';
import type { CaseCondition } from './case-fact-names';
import type { OperationCondition } from './operation-fact-names';

/** Of one that is true or false: what it says, and its opposite. Of one with words: what each says. */
export type ConditionWords =
  | { readonly holds: Bilingual; readonly fails: Bilingual }
  | { readonly words: Readonly<Record<string, Bilingual>> };

const either = (zh: string, en: string, zhNot: string, enNot: string): ConditionWords => ({
  holds: { zh, en },
  fails: { zh: zhNot, en: enNot },
});

const ofCase: Readonly<Record<CaseCondition, ConditionWords>> = {
  organisation: either('当事人是单位', 'the party is an organisation', '当事人是个人', 'the party is a person'),
  individual: either('当事人是个人', 'the party is a person', '当事人是单位', 'the party is an organisation'),
  immediately: either(
    '责令立即改正',
    'correction is ordered at once',
    '责令限期改正',
    'correction is ordered by a day',
  ),
  dated: either('责令限期改正', 'correction is ordered by a day', '责令立即改正', 'correction is ordered at once'),
  reinspected: either('已经复查', 'there was a re-inspection', '尚未复查', 'there was no re-inspection yet'),
  corrected: either('复查已改正', 'the re-inspection found it corrected', '未查明已改正', 'it was not found corrected'),
  copied: either('证据中有复制件', 'some evidence is a copy', '证据中没有复制件', 'no evidence is a copy'),
  evidenced: either('列有证据', 'there is evidence', '没有列证据', 'there is no evidence'),
  reasoned: either(
    '所选情形有证据证明',
    'evidence shows what the decision rests on',
    '没有勾选证明所选情形的证据',
    'no evidence was picked for what the decision rests on',
  ),
  remedyInOrder: either(
    '单位规则要求通知书载明救济途径',
    'the office has remedies printed in orders',
    '单位规则不要求通知书载明救济途径',
    'the office has no remedies printed in orders',
  ),
  minor: either(
    '当事人是未成年人或者有监护人',
    'the party has a guardian',
    '当事人没有监护人',
    'the party has no guardian',
  ),
  issued: either('已有签发的文书', 'a paper has been issued', '尚未签发文书', 'no paper has been issued yet'),
  leg: {
    words: {
      '': { zh: '尚未选定第三十三条的情形', en: 'no ground under Article 33 is chosen' },
      first: { zh: '首违不罚', en: 'the ground is a first violation' },
      minor: { zh: '轻微不罚', en: 'the ground is a minor violation' },
      'no-fault': { zh: '没有主观过错不罚', en: 'the ground is the absence of fault' },
    },
  },
  structure: {
    words: {
      '': { zh: '尚无罚则', en: 'the penalty provision is not known' },
      A: { zh: '罚则为先责令改正、逾期不改正才罚款', en: 'a fine follows only where an order is not obeyed' },
      B: { zh: '罚则为可以罚款', en: 'the provision allows a fine' },
      C: { zh: '罚则为应当罚款', en: 'the provision demands a fine' },
      N: { zh: '该条没有罚款', en: 'the provision has no fine' },
    },
  },
};

const ofOperation: Readonly<Record<OperationCondition, ConditionWords>> = {
  joint: either('参加单位不止一个', 'several authorities take part', '只有一个单位', 'one authority acts alone'),
  hasInspected: either('填有检查家次', 'visits are entered', '没有填检查家次', 'no visits are entered'),
  hasCases: either('列有案件', 'there are cases', '没有案件', 'there are no cases'),
  hasMatters: either('选有检查事项', 'matters are chosen', '没有选检查事项', 'no matters are chosen'),
  hasTargets: either(
    '填有拟检查对象',
    'it is entered whom to inspect',
    '没有填拟检查对象',
    'nobody to inspect is entered',
  ),
  hasPhotographs: either('附有照片', 'there are photographs', '没有照片', 'there are no photographs'),
  hasReinspections: either('有案件经过复查', 'cases were re-inspected', '没有案件经过复查', 'no case was re-inspected'),
};

/** By name as templates write it, `is.leg`. */
export function conditionWords(subject: 'case' | 'operation', name: string): ConditionWords | undefined {
  const key = name.replace(/^is\./, '');
  const all: Readonly<Record<string, ConditionWords>> = subject === 'case' ? ofCase : ofOperation;
  return name.startsWith('is.') && Object.hasOwn(all, key) ? all[key] : undefined;
}

/** Conditions that are each other's opposite, and those that follow from another. */
export const opposites: readonly (readonly [string, string])[] = [
  ['is.organisation', 'is.individual'],
  ['is.immediately', 'is.dated'],
];
export const consequences: readonly (readonly [string, string])[] = [
  ['is.minor', 'is.individual'],
  ['is.corrected', 'is.reinspected'],
  ['is.hasReinspections', 'is.hasCases'],
  ['party.guardian', 'is.minor'],
  ['is.minor', 'party.guardian'],
  ['party.guardian', 'is.individual'],
  ['party.guardianPhone', 'party.guardian'],
];
