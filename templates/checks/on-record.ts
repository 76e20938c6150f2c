// What a decision says was done, against what is on record in the case: asked only where the record is at hand.
import { orderKind, reinspectionKind, stageKinds } from './case-stage';
import type { CaseSubject } from './case-subject';
import { foundIf, type Rule } from './rule';

/** Whether the paper to be made prints a clause. */
function prints({ paper }: CaseSubject, clause: string): boolean {
  return paper?.blocks.some((block) => block.clause === clause) ?? false;
}

/** Provably without a paper of that kind: none issued that stands, none printed or exported. */
function isUnmade({ made, kind }: CaseSubject, of: string): boolean {
  return kind === stageKinds.decision && made !== undefined && !made.includes(of);
}

export const onRecordRules: readonly Rule<CaseSubject>[] = [
  {
    code: 'order-not-on-record',
    severity: 'warn',
    find: (subject) =>
      foundIf(
        isUnmade(subject, orderKind) && prints(subject, 'order-given'),
        'papers',
        '决定书写明已责令改正，但本案没有签发或打印责令改正通知书的记录。请先签发；如已由他处制发或当场责令，请核对卷宗。',
        'The decision says that correction was ordered, but no order to correct has been issued or printed in this case. Issue it first; where it was made elsewhere or given on the spot, check the file.',
      ),
  },
  {
    code: 'reinspection-not-on-record',
    severity: 'warn',
    find: (subject) =>
      foundIf(
        isUnmade(subject, reinspectionKind) && prints(subject, 'correction-achieved'),
        'papers',
        '决定书写明已复查，但本案没有签发或打印复查记录。请先制作；如为手写记录，请核对卷宗。',
        'The decision tells of a re-inspection, but no record of it has been issued or printed in this case. Make it first; where it was written by hand, check the file.',
      ),
  },
];
