// Keeps the register of first violations in step with a case: an entry while a paper of it stands, none without.
import { wholeCase } from '../../../templates/case/whole-case';
import { entryOfCase } from '../../../templates/first-violations/entry-of-case';
import { done, type Outcome } from '../../contract/outcome';
import type { PaperDesk } from '../desk';
import { withIssuedPapers } from '../issued/case-papers';

/** Asked after whatever changes a case or its papers; doing it again does no harm. */
export async function enterCase(desk: PaperDesk, id: string): Promise<Outcome<null>> {
  const { drafts, archive, firstViolations, newId } = desk.store;
  const [draft, office] = [await drafts.get(id), await desk.office.get()];
  if (!draft.ok || !office.ok || office.value === null) return done(null);
  const data = await withIssuedPapers(archive, id, draft.value.case);
  if (!Array.isArray(data.papers) || data.papers.length === 0) return done(null);
  const entries = await firstViolations.entries();
  if (!entries.ok) return entries;
  const before = entries.value.find((entry) => entry.case === id && entry.origin === null);
  const one = wholeCase(data, id, office.value.authorities[0]?.id ?? '');
  const entry = entryOfCase(one, office.value, before?.id ?? newId());
  return entry === null && before === undefined ? done(null) : firstViolations.keep(id, entry);
}
