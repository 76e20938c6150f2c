// What a paper is made from, as the worker needs it: a case or an operation with its cases, and where photographs lie.
import { draftFacts } from '../../templates/case/draft-facts';
import { textsAt } from '../../templates/reading/loose';
import type { paperChannels } from '../contract/paper-channels';
import type { InputOf } from '../contract/table';
import type { Subject } from '../paper-worker/questions';
import type { PaperDesk } from './desk';
import { withIssuedPapers } from './issued/case-papers';
import { photographFolder } from './keep-photographs';

export type SubjectOfWindow = InputOf<typeof paperChannels, 'paper:set'>['subject'];

export async function subjectFor(desk: PaperDesk, subject: SubjectOfWindow): Promise<Subject> {
  if (subject.of === 'case') {
    const data = await withIssuedPapers(desk.store.archive, subject.id, subject.case);
    return { ...subject, case: data, photographs: photographFolder(desk, subject.id) };
  }
  const { id, operation } = subject;
  const cases = await desk.cases.of(textsAt(operation, 'cases'));
  return { of: 'operation', id, operation, cases, photographs: photographFolder(desk, id) };
}

/** The same with what is on record, for judging whether papers may be signed. */
export async function subjectToJudge(desk: PaperDesk, subject: SubjectOfWindow): Promise<Subject> {
  const made = await subjectFor(desk, subject);
  if (made.of !== 'case') return made;
  const stored = await desk.store.drafts.get(subject.id);
  if (!stored.ok) return made;
  const { papers } = draftFacts({ ...stored.value, case: made.case as typeof stored.value.case });
  return { ...made, made: papers.map(({ kind }) => kind) };
}
