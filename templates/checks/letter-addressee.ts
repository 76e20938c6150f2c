// A letter goes to another organ than the one that writes it.
import type { CaseSubject } from './case-subject';
import { answersOf } from './letter-answers';
import { type Found, found, type Rule } from './rule';

export const letterToItself: Rule<CaseSubject> = {
  code: 'letter-to-itself',
  severity: 'block',
  find: (subject) => {
    const { entry } = subject.authority ?? {};
    if (entry === undefined) return [];
    const answers = answersOf(subject);
    const isItself = (organ: string): boolean => organ === entry.id || organ === entry.name.zh;
    const single = isItself(answers.text('addressee')) ? [told(answers.path('addressee'), entry.name)] : [];
    const several = answers
      .entries('addressees')
      .flatMap((organ, index) =>
        isItself(organ) ? [told(`${answers.path('addressees')}[${index}]`, entry.name)] : [],
      );
    return [...single, ...several];
  },
};

function told(path: string, name: { readonly zh: string; readonly en: string }): Found {
  return found(
    path,
    `受文机关与发函机关都是“${name.zh}”，请改选受文机关。`,
    `The letter is addressed to “${name.en || name.zh}”, which writes it; choose another organ.`,
  );
}
