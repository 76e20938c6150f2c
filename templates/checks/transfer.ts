// A transfer says why, hands over what it rests on, and comes after the filing.
import { dateEn, dateZh } from '../language/dates';
import type { CaseSubject } from './case-subject';
import { coversDivision } from './divisions';
import { answersOf, handedOver } from './letter-answers';
import { found, foundIf, nothing, type Rule } from './rule';

const kind = 'transfer-letter';

const withoutEvidence: Rule<CaseSubject> = {
  code: 'transfer-without-evidence',
  severity: 'block',
  find: (subject) => {
    if (subject.kind !== kind) return nothing;
    const answers = answersOf(subject);
    const chosen = handedOver(answers, subject.case);
    if (subject.case.evidence.some(({ id }) => chosen.includes(id))) return nothing;
    const one = found(
      answers.path('evidence'),
      '移送没有附证据材料，请列明并随函移送。',
      'Nothing is transferred as evidence; list it and send it with the letter.',
    );
    return [answers.text('what') === 'clue' ? { ...one, severity: 'warn' } : one];
  },
};

const beforeFiling: Rule<CaseSubject> = {
  code: 'transfer-before-filing',
  severity: 'block',
  find: (subject) => {
    const filed = subject.case.course.filedOn;
    if (subject.kind !== kind || filed === undefined || filed <= subject.date) return nothing;
    return [
      found(
        'course.filedOn',
        `立案日期（${dateZh(filed)}）晚于移送日期（${dateZh(subject.date)}），请核对。`,
        `The day of filing (${dateEn(filed)}) is after the day of the transfer (${dateEn(subject.date)}); verify both.`,
      ),
    ];
  },
};

const notFiled: Rule<CaseSubject> = {
  code: 'transfer-of-case-not-filed',
  severity: 'warn',
  find: (subject) => {
    const isCase = subject.kind === kind && answersOf(subject).text('what') === 'case';
    return foundIf(
      isCase && subject.case.course.filedOn === undefined,
      'course.filedOn',
      '移送内容为案件，但没有填写立案日期；尚未立案的，应当作为线索移送。',
      'A case is transferred, but no day of filing is entered; what has not been filed is referred as a clue.',
    );
  },
};

const ownPlace: Rule<CaseSubject> = {
  code: 'transfer-of-own-place',
  severity: 'warn',
  find: (subject) => {
    const answers = answersOf(subject);
    const division = subject.authority?.entry.division ?? '';
    const { act } = subject.case;
    return foundIf(
      subject.kind === kind &&
        answers.text('ground') === 'place-of-act' &&
        division !== '' &&
        coversDivision(division, act.division),
      answers.path('ground'),
      '移送依据为“违法行为发生地在对方辖区”，但本案违法行为地在本单位辖区，请核对依据，或者在移送理由中写明另有行为发生在对方辖区。',
      'The ground is that the act took place in the other organ’s area, but the act of this case lies in our own; verify the ground, or say in the reason which act took place there.',
    );
  },
};

export const transferRules: readonly Rule<CaseSubject>[] = [withoutEvidence, beforeFiling, notFiled, ownPlace];
