// The answer to a letter that went with a bundle ends the period that runs in the letter's case: the day it came is
// entered there, unless somebody entered one.
import type { LedgerEntry } from '../../templates/bundle/ledger';
import { dayInChina } from '../../templates/language/calendar';
import { isPlainObject } from '../../templates/reading/plain-copy';
import { done, type Outcome } from '../contract/outcome';
import type { Hall } from './hall';

/** A case that is gone, or was saved at this very moment, is left: its period can be ended by hand. */
export async function noteReply({ store, act }: Hall, { letter }: LedgerEntry): Promise<Outcome<null>> {
  if (letter?.record === undefined) return done(null);
  const issued = await store.archive.find(letter.record);
  if (!issued.ok || issued.value?.subject.of !== 'case') return done(null);
  const draft = await store.drafts.get(issued.value.subject.id);
  if (!draft.ok) return done(null);
  const data = draft.value.case;
  const course = isPlainObject(data.course) ? data.course : {};
  const replies = isPlainObject(course.replies) ? course.replies : {};
  if (Object.hasOwn(replies, letter.kind)) return done(null);
  const answered = { ...replies, [letter.kind]: dayInChina(Date.parse(act.at)) };
  const changed = { ...draft.value, case: { ...data, course: { ...course, replies: answered } as never } };
  const saved = await store.drafts.save(changed, { expectedUpdatedAt: draft.value.updatedAt });
  return saved.ok ? done(null) : saved;
}
