// Puts matters of a list into that of the office in one write, with a record: all of them, or none where one was changed
// meanwhile or would break the choosing of law.
import { changeLaw, entryOf } from '../../../templates/law/keeping/change-law';
import type { Matter } from '../../../templates/law/schema';
import type { matterChannels } from '../../contract/matter-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import { momentOf } from '../clock';
import type { Desk } from '../desk';

export type Kept = OutputOf<typeof matterChannels, 'matter:take'>;

/** `before` is the office's own entry as it was when the list was read; null where it had none. */
export type MatterToKeep = { readonly matter: Matter; readonly before: Matter | null };

type WhoAndWhy = { readonly by: string; readonly note: string };

export async function keepMatters(desk: Desk, wished: readonly MatterToKeep[], who: WhoAndWhy): Promise<Outcome<Kept>> {
  const needed = await desk.office.need();
  if (!needed.ok) return needed;
  let answer: Kept = { result: 'taken', matters: wished.length };
  const saved = await desk.office.change((known) => {
    const office = known ?? needed.value;
    const changes = wished.map(({ matter, before }) => ({
      of: 'matter' as const,
      id: matter.id,
      before,
      after: matter,
    }));
    const changed = changeLaw(office.law, changes, { ...who, at: momentOf(desk.now()) });
    if (changed.result === 'changed') return done({ ...office, law: changed.law });
    answer =
      changed.result === 'conflict'
        ? { result: 'conflict', matters: [...changed.ids] }
        : { result: 'refused', findings: changed.findings.map((one) => refusal(wished, one)) };
    return done(office);
  });
  return saved.ok ? done(answer) : saved;
}

type Refusal = Extract<Kept, { readonly result: 'refused' }>['findings'][number];

function refusal(
  wished: readonly MatterToKeep[],
  { change, sentence }: { readonly change: number | null; readonly sentence: Refusal['sentence'] },
): Refusal {
  return { matter: wished[change ?? -1]?.matter.id ?? null, sentence };
}

export function ownEntry(matters: readonly Matter[], id: string): Matter | null {
  return entryOf({ texts: [], matters: [...matters] }, 'matter', id) as Matter | null;
}
