// What a bundle on its way in is: who sent it, what lies in it, whether it came before, what accepting it would do.
import type { LedgerEntry } from '../../templates/bundle/ledger';
import { done, failed, type Outcome } from '../contract/outcome';
import { beforeOf, entryOf, refusalsAsFaults } from './accept-bundle';
import { acceptors } from './acceptors/acceptors';
import type { Arrived } from './arrived';
import { nameOf } from './case-in-bundle';
import type { Examined, Hall } from './hall';
import { ledgerRow } from './ledger-row';

type Looked = Omit<Examined, 'sender'> & { readonly sender: Examined['sender']['state'] };

/** @param today YYYY-MM-DD in China */
export function examineBundle(arrived: Arrived, hall: Hall, today: string): Promise<Outcome<Looked>> {
  return refusalsAsFaults(async () => {
    const { manifest, standing, file } = arrived;
    const sender = standing === 'not-asked' ? 'unknown' : standing;
    const found = await hall.store.exchange.get('received', manifest.id);
    if (!found.ok) return found;
    const before = stageOf(arrived, found.value);
    const answered =
      manifest.answers === undefined ? done(null) : await hall.store.exchange.get('sent', manifest.answers);
    if (!answered.ok) return answered;
    const subjects = sender === 'known' ? await acceptors[manifest.purpose].look(arrived, hall) : done([]);
    if (!subjects.ok) return subjects;
    const row = (entry: LedgerEntry | null) => (entry === null ? null : ledgerRow(entry, today));
    return done({
      head: headOf(arrived, hall),
      file: { ...file },
      sender,
      parts: manifest.parts.map((part) => {
        const { path, role, bytes, sha256 } = part;
        return { path, role, name: nameOf(part), bytes, sha256 };
      }),
      before,
      earlier: row(found.value),
      answers: row(answered.value),
      subjects: [...subjects.value],
    });
  });
}

/** One that was cut off, or declined without a receipt, may be accepted still. */
function stageOf({ manifestSha256 }: Arrived, before: LedgerEntry | null): Examined['before'] {
  if (before === null) return 'new';
  if (before.manifest !== manifestSha256) return 'other';
  return before.state === 'accepted' || before.receipt !== undefined ? 'taken' : 'new';
}

function headOf({ manifest, fingerprint }: Arrived, { office: { authorities } }: Hall): Examined['head'] {
  const { id, purpose, from, to, createdAt, createdBy, note, replyBy } = manifest;
  const ours = to.authority === undefined ? null : authorities.some((authority) => authority.id === to.authority);
  const meant = { authority: to.authority ?? null, name: to.name, ours };
  return { id, purpose, from, to: meant, createdAt, createdBy, note, replyBy: replyBy ?? null, fingerprint };
}

/** Enters in the ledger that nothing of the bundle is taken in, and why. */
export function declineBundle(arrived: Arrived, hall: Hall, reason: string): Promise<Outcome<LedgerEntry>> {
  return refusalsAsFaults(async () => {
    const before = await beforeOf(arrived, hall);
    if (!before.ok) return before;
    if (before.value !== null && before.value.state !== 'declined') return takenBefore;
    const subjects = await acceptors[arrived.manifest.purpose].look(arrived, hall);
    if (!subjects.ok) return subjects;
    const entry: LedgerEntry = {
      ...entryOf(arrived, hall, subjects.value, []),
      state: 'declined',
      declined: { ...hall.act, reason },
    };
    const kept = await hall.store.exchange.keep(entry);
    return kept.ok ? done(entry) : kept;
  });
}

const takenBefore = failed(
  'bundle-taken-before',
  '这个移送包已经接收，不能再登记为不接收。',
  'This bundle has been accepted already and can not be declined any more.',
);
