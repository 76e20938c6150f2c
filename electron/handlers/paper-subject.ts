// What a paper is made from, as the worker needs it: an operation with its cases and the place of its photographs.
import { textsAt } from '../../templates/reading/loose';
import type { paperChannels } from '../contract/paper-channels';
import type { InputOf } from '../contract/table';
import type { Subject } from '../paper-worker/questions';
import type { Desk } from './desk';
import { withIssuedPapers } from './issued/case-papers';
import { photographFolder } from './keep-photographs';

export type SubjectOfWindow = InputOf<typeof paperChannels, 'paper:set'>['subject'];

export async function subjectFor(desk: Desk, subject: SubjectOfWindow): Promise<Subject> {
  if (subject.of === 'case') {
    return { ...subject, case: await withIssuedPapers(desk.store.archive, subject.id, subject.case) };
  }
  const { id, operation } = subject;
  const cases = await desk.cases.of(textsAt(operation, 'cases'));
  return { of: 'operation', id, operation, cases, photographs: photographFolder(desk, id) };
}
