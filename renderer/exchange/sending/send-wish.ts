// What the form of sending holds, how it begins, and what of it the machine is given.
import { asking } from '../../../templates/bundle/ledger';
import type { Bilingual } from '../../../templates/language/bilingual';
import { addDays } from '../../../templates/language/calendar';
import type { Input } from '../../bridge';
import { noPassphrase, type PassphrasePair, passphraseOf } from '../passphrase-pair';
import type { Proposal } from './send-drawer';
import type { SendPurpose, SendStart } from './sending';

export type SendWish = {
  readonly purpose: SendPurpose;
  readonly subjects: readonly string[];
  readonly period: { readonly from: string | null; readonly until: string | null };
  readonly to: { readonly fingerprint: string | null; readonly authority: string | null; readonly name: Bilingual };
  readonly note: Bilingual;
  /** "" for none, null while it can't be read. */
  readonly replyBy: string | null;
  readonly lock: PassphrasePair;
};

/** Our own proposal, no period of any law: the form says so beside the field, and a person sets what was agreed. */
const usualReplyDays = 15;

/** @param today YYYY-MM-DD */
export function firstWish(start: SendStart, proposal: Proposal | null, today: string): SendWish {
  const purpose = proposal?.purpose === 'receipt' ? 'transfer' : (proposal?.purpose ?? start.purpose ?? 'transfer');
  const { name, authority = null, fingerprint = null } = start.to ?? { name: { zh: '', en: '' } };
  return {
    purpose,
    subjects: proposal?.subjects ?? start.subjects ?? [],
    period: { from: `${today.slice(0, 4)}-01-01`, until: today },
    to: proposal?.to ?? { fingerprint, authority, name },
    note: { zh: '', en: '' },
    replyBy: proposal?.replyBy ?? proposedReply(purpose, today),
    lock: noPassphrase,
  };
}

export function proposedReply(purpose: SendPurpose, today: string): string {
  return asking.includes(purpose) ? addDays(today, usualReplyDays) : '';
}

/** Whether the day in the field is the program's proposal: neither typed otherwise nor that of a letter. */
export function isProposedReply(wish: SendWish, proposal: Proposal | null, today: string): boolean {
  const { purpose, replyBy } = wish;
  if ((proposal?.replyBy ?? null) !== null || !replyBy) return false;
  return replyBy === proposedReply(purpose, today);
}

/** What is in it, as the machine is asked to list or make it; null while something is wanting. */
export function contentsOf({
  purpose,
  subjects,
  period,
}: SendWish): Pick<Input<'exchange:make'>, 'purpose' | 'subjects' | 'period'> | null {
  if (purpose !== 'first-violations')
    return subjects.length === 0 ? null : { purpose, subjects: [...subjects], period: null };
  const { from, until } = period;
  if (!from || !until || from > until) return null;
  return { purpose, subjects: [], period: { from, until } };
}

/** Undefined while something is wanting or wrong. */
export function makeInput(wish: SendWish, start: SendStart): Input<'exchange:make'> | undefined {
  const contents = contentsOf(wish);
  const passphrase = passphraseOf(wish.lock);
  const { to, note, replyBy } = wish;
  if (contents === null || passphrase === undefined || replyBy === null || to.name.zh.trim() === '') return undefined;
  return {
    ...contents,
    from: null,
    to: { ...to, name: { zh: to.name.zh.trim(), en: to.name.en.trim() } },
    note: { zh: note.zh.trim(), en: note.en.trim() },
    replyBy: replyBy === '' ? null : replyBy,
    passphrase,
    answers: start.answers ?? null,
    letter: start.letter ?? null,
  };
}
