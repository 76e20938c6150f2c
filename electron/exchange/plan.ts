// What is to be made of each subject of a bundle, decided as a whole before anything is made.
import type { Taken } from '../../templates/bundle/ledger';
import { done, failed, type Outcome } from '../contract/outcome';
import type { Hall, Subject } from './hall';

export type Choice = Omit<Taken, 'id'>;

/** @returns a fault, and nothing is made, where a choice does not fit its subject or names no case that is here */
export async function planOf(
  hall: Hall,
  subjects: readonly Subject[],
  choices: readonly Choice[],
): Promise<Outcome<Taken[]>> {
  if (choices.some(({ of }) => !subjects.some((subject) => subject.of === of))) return noSuchSubject;
  const listed = await hall.store.drafts.list();
  if (!listed.ok) return listed;
  const known = new Map(listed.value.map(({ id, trashedAt }) => [id, trashedAt === null] as const));
  const plan: Taken[] = [];
  for (const subject of subjects) {
    const choice = choices.find(({ of }) => of === subject.of) ?? usualChoice(subject);
    const take = subject.takes.find((one) => one.take === choice.take);
    if (take === undefined) return noSuchTake;
    const into = take.needsCase ? (choice.into ?? sameCase(subject)) : null;
    if (take.needsCase && into === null) return caseNeeded;
    if (into !== null && known.get(into) !== true) return caseUnknown;
    const id = take.take === 'new-case' ? (known.has(subject.of) ? hall.store.newId() : subject.of) : null;
    plan.push({ of: subject.of, take: take.take, into, id });
  }
  return plan.every(({ take }) => take === 'leave') ? nothingTaken : done(plan);
}

function usualChoice(subject: Subject): Choice {
  const take = subject.takes.find(({ usual }) => usual) ?? subject.takes[0];
  return { of: subject.of, take: take?.take ?? '', into: null };
}

/** The local case that is the same by its id. */
function sameCase({ conflicts }: Subject): string | null {
  return conflicts.find(({ why }) => why === 'same-id')?.case ?? null;
}

const noSuchSubject = failed(
  'choice-unknown',
  '所选内容不在这个移送包中。请重新核验移送包后再选。',
  'What was chosen does not lie in this bundle. Examine the bundle again and choose anew.',
);
const noSuchTake = failed(
  'choice-unfit',
  '这种移送包不能这样接收。请重新选择。',
  'A bundle of this kind cannot be taken in that way. Choose another.',
);
const caseNeeded = failed(
  'case-needed',
  '请选定证据要并入的本单位案件。',
  'Choose the case of this office to which the evidence is joined.',
);
const caseUnknown = failed(
  'case-unknown',
  '所选的本单位案件不存在或者在回收站中。请另选，或者先恢复该案件。',
  'The case chosen is not here, or lies in the trash. Choose another, or restore it first.',
);
const nothingTaken = failed(
  'nothing-taken',
  '没有选择要接收的内容。不接收的，请用“不接收”并写明原因。',
  'Nothing was chosen to be taken. To take nothing in, decline the bundle and say why.',
);
