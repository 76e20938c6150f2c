// Copies go to organs that do not have the paper already.
import type { CaseSubject } from './case-subject';
import { answersOf } from './letter-answers';
import { foundIf, type Rule } from './rule';

export const copyToAddressee: Rule<CaseSubject> = {
  code: 'copy-to-addressee',
  severity: 'warn',
  find: (subject) => {
    const answers = answersOf(subject);
    const reached = [subject.case.authority, answers.text('addressee'), ...answers.entries('addressees')];
    return answers
      .entries('copyTo')
      .flatMap((organ, index) =>
        foundIf(
          organ !== '' && reached.includes(organ),
          `${answers.path('copyTo')}[${index}]`,
          '抄送机关已是受文机关或者发函机关，请删去。',
          'A copy goes to an organ that the letter is addressed to or written by; take it out.',
        ),
      );
  },
};
