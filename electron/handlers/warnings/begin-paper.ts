// Begins the early-warning paper of a case with the facts of a warning and saves them in its draft, as an own save of the
// machine: an open window is told of nothing strange.
import { answerPath } from '../../../templates/asks/ask';
import { wholeParticulars } from '../../../templates/asks/whole-particulars';
import { asksOf } from '../../../templates/compose/asks-of';
import { textAt } from '../../../templates/reading/loose';
import { beginPaper } from '../../../templates/warnings/draft-answers';
import type { Warning } from '../../../templates/warnings/warning';
import { warningKind } from '../../../templates/warnings/warning-part';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import type { warningChannels } from '../../contract/warning-channels';
import type { Desk } from '../desk';
import { matterName } from '../matter-words';
import type { WarningsNow } from './warnings-at-hand';

type Output = OutputOf<typeof warningChannels, 'warning:draft'>;
type Found = { readonly warning: Warning; readonly now: WarningsNow };

export async function beginWarningPaper(desk: Desk, { warning, now }: Found, id: string): Promise<Outcome<Output>> {
  const isCounted = warning.occurrences.some((one) => one.of === 'case' && one.id === id);
  if (!isCounted) return notOfWarning;
  const found = await desk.store.drafts.get(id);
  if (!found.ok) return found;
  const draft = found.value;
  const asks = asksOf(warningKind, now.office);
  const all = wholeParticulars(draft.case.particulars);
  const before = all[warningKind] ?? {};
  const party = textAt(draft.case, 'party', 'kind') === 'individual' ? 'individual' : 'organisation';
  const matter = matterName(now.names, textAt(draft.case, 'matter'));
  const begun = beginPaper(warning, now.office.rules.warnings, party, before, asks, matter);
  const particulars = { ...all, [warningKind]: begun.answers };
  const next = { ...draft, case: { ...draft.case, particulars } as typeof draft.case };
  const saved = await desk.store.drafts.save(next, { expectedUpdatedAt: draft.updatedAt });
  if (!saved.ok) return saved;
  if (saved.value.result === 'conflict') return changedMeanwhile;
  desk.ownSaves.note(id, draft.updatedAt, saved.value.draft.updatedAt);
  const first = begun.remains[0]?.key ?? asks[0]?.key ?? '';
  return done({ field: answerPath(warningKind, first), remains: begun.remains.map(({ label }) => label) });
}

const notOfWarning = failed(
  'case-not-of-warning',
  '该案件不在这条预警的依据之中，请刷新后再选。',
  'The case is not among those that the warning was counted from. Refresh and choose again.',
);

const changedMeanwhile = failed(
  'draft-changed',
  '该案件刚刚被修改，预警内容没有填入。请再试一次。',
  'The case was changed just now, so that nothing was entered. Try again.',
);
