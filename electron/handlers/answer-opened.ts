// A draft as the window opens it, with what the checks say of its case as a whole.

import type { Draft } from '../../templates/case/draft';
import { wholeCase } from '../../templates/case/whole-case';
import { checkCase } from '../../templates/checks/check-case';
import type { Finding } from '../../templates/checks/finding';
import type { Bilingual } from '../../templates/language/bilingual';
import type { draftChannels } from '../contract/draft-channels';
import type { OutputOf } from '../contract/table';
import { dayOf } from './clock';
import type { Desk } from './desk';
import { withIssuedPapers } from './issued/case-papers';

export type Opened = OutputOf<typeof draftChannels, 'draft:open'>;

/** @param recovered what happened to the file, where an older version had to be taken */
export async function answerOpened(desk: Desk, draft: Draft, recovered: Bilingual | null): Promise<Opened> {
  const data = await withIssuedPapers(desk.store.archive, draft.id, draft.case);
  const whole = { ...draft, case: data };
  return { draft: borderDraft(whole), findings: [...(await findingsOf(desk, whole))], recovered };
}

/** What the window may know of a draft; the record of its papers stays with the machine. */
export function borderDraft(draft: Draft): Opened['draft'] {
  const { id, createdAt, updatedAt, case: data, englishOf, rewording } = draft;
  return { id, createdAt, updatedAt, case: data, englishOf, rewording };
}

/** None where no office is set up: nothing can be judged yet. */
export async function findingsOf(desk: Desk, draft: Pick<Draft, 'id' | 'case'>): Promise<readonly Finding[]> {
  const office = await desk.office.get();
  if (!office.ok || office.value === null) return [];
  const one = wholeCase(draft.case, draft.id, office.value.authorities[0]?.id ?? '');
  const { paperLanguage: language } = desk.settings.get();
  return checkCase({ case: one, office: office.value, date: dayOf(desk.now()), language });
}
