// A warning tells no more of a person than the work needs, and is not over before it is sent.
import { dateEn, dateZh } from '../language/dates';
import type { CaseSubject } from './case-subject';
import { answersOf } from './letter-answers';
import { found, foundIf, nothing, type Rule } from './rule';

const kind = 'early-warning';

const namesIndividual: Rule<CaseSubject> = {
  code: 'warning-names-individual',
  severity: 'warn',
  find: (subject) => {
    const answers = answersOf(subject);
    return foundIf(
      subject.kind === kind && subject.case.party.kind === 'individual' && answers.text('naming') === 'named',
      answers.path('naming'),
      '预警通报写明了个人姓名，非工作必需的请改为不写明。',
      'The warning gives the name of an individual; choose not to name the party unless the work needs it.',
    );
  },
};

const over: Rule<CaseSubject> = {
  code: 'warning-over',
  severity: 'block',
  find: (subject) => {
    const answers = answersOf(subject);
    const day = answers.day('validUntil');
    if (subject.kind !== kind || day === undefined || day >= subject.date) return nothing;
    return [
      found(
        answers.path('validUntil'),
        `预警有效期（${dateZh(day)}）早于通报日期（${dateZh(subject.date)}），请改正。`,
        `The warning is valid until ${dateEn(day)}, before the day it bears (${dateEn(subject.date)}); correct it.`,
      ),
    ];
  },
};

export const earlyWarningRules: readonly Rule<CaseSubject>[] = [namesIndividual, over];
