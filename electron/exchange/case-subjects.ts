// The cases of a bundle as subjects to choose about: what each holds, and which local cases it may be the same as.
import { dateOf } from '../../templates/language/calendar';
import { lawOf } from '../../templates/law/library';
import { done, type Outcome } from '../contract/outcome';
import type { Arrived } from './arrived';
import { type CaseInBundle, casesIn, nameOf } from './case-in-bundle';
import { conflictsOf } from './conflicts';
import type { Hall, Subject, Take } from './hall';
import { provisionsBeside } from './provisions-beside';
import { aboutCase } from './words';

/** @param takesOf what may be made of a case, the usual first */
export async function caseSubjects(
  arrived: Arrived,
  hall: Hall,
  takes: readonly Take[],
): Promise<Outcome<readonly Subject[]>> {
  const subjects: Subject[] = [];
  for (const found of await casesIn(arrived)) {
    const provisions = await provisionsBeside(arrived, found.one, hall);
    const conflicts = await conflictsOf(hall, found);
    if (!conflicts.ok) return conflicts;
    subjects.push({ ...caseSubject(hall, found), provisions, takes: [...takes], conflicts: conflicts.value });
  }
  return done(subjects);
}

function caseSubject({ office }: Hall, { one, pieces, papers }: CaseInBundle) {
  return {
    of: one.id,
    kind: 'case' as const,
    name: one.party.name,
    about: aboutCase(lawOf(office), one),
    actOn: one.act.from === '' ? null : dateOf(one.act.from),
    data: JSON.parse(JSON.stringify(one)) as Subject['data'],
    evidence: pieces.map(({ piece, collectedBy, vouchedBy, part }) => {
      const { id, title, kind, takenAt } = piece;
      const file = part && { name: nameOf(part), bytes: part.bytes, sha256: part.sha256 };
      return { id, title, kind, takenAt, collectedBy, vouchedBy, file };
    }),
    papers: papers.map((part) => ({ path: part.path, name: nameOf(part) })),
  };
}

export const newCase: Take = { take: 'new-case', needsCase: false, usual: false };
export const joinEvidence: Take = { take: 'join-evidence', needsCase: true, usual: false };
export const keep: Take = { take: 'keep', needsCase: false, usual: false };
export const leave: Take = { take: 'leave', needsCase: false, usual: false };
export const usually = (take: Take): Take => ({ ...take, usual: true });
