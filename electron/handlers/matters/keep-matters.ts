// Puts matters into the list of the office in one write: all of them, or none where one was changed meanwhile.
import { isDeepStrictEqual } from 'node:util';
import type { Matter } from '../../../templates/law/schema';
import type { matterChannels } from '../../contract/matter-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import type { Desk } from '../desk';

export type Kept = OutputOf<typeof matterChannels, 'matter:take'>;

/** `before` is the office's own entry as it was when the list was read; null where it had none. */
export type MatterToKeep = { readonly matter: Matter; readonly before: Matter | null };

export async function keepMatters(desk: Desk, wished: readonly MatterToKeep[]): Promise<Outcome<Kept>> {
  const needed = await desk.office.need();
  if (!needed.ok) return needed;
  let answer: Kept = { result: 'taken', matters: wished.length };
  const saved = await desk.office.change((known) => {
    const office = known ?? needed.value;
    const { matters } = office.law;
    const conflicts = wished.filter(({ matter: { id }, before }) => !isDeepStrictEqual(ownEntry(matters, id), before));
    if (conflicts.length > 0) {
      answer = { result: 'conflict', matters: conflicts.map(({ matter }) => matter.id) };
      return done(office);
    }
    const ids = new Set(wished.map(({ matter }) => matter.id));
    const rest = matters.filter(({ id }) => !ids.has(id));
    return done({ ...office, law: { ...office.law, matters: [...wished.map(({ matter }) => matter), ...rest] } });
  });
  return saved.ok ? done(answer) : saved;
}

export function ownEntry(matters: readonly Matter[], id: string): Matter | null {
  return matters.find((one) => one.id === id) ?? null;
}
