// The entries of the register that may be of the same party as one of them, for a person to judge.
import type { Entry } from './entry';
import { type Judged, type Judgement, judgementOf } from './judgement';
import { type Alike, alikes, whyAlike } from './why-alike';

export type LikeEntry = {
  readonly entry: Entry;
  /** Null where only a judgement joins them. */
  readonly why: Alike | null;
  readonly judgement: Judgement | null;
};

const most = 100;

/** Those of the same code first, then by what they have in common; newest first within that. */
export function likeEntries(one: Entry, entries: readonly Entry[], judged: Judged): readonly LikeEntry[] {
  const found = entries.flatMap((entry): LikeEntry[] => {
    if (entry.id === one.id) return [];
    const why = whyAlike(one.party, entry.party);
    const judgement = judgementOf(judged, one.party, entry.party) ?? null;
    return why === null && judgement?.verdict !== 'same' ? [] : [{ entry, why, judgement }];
  });
  const rank = ({ why }: LikeEntry): number => (why === null ? 1 : alikes.indexOf(why));
  return found.sort((a, b) => rank(a) - rank(b) || (a.entry.foundOn < b.entry.foundOn ? 1 : -1)).slice(0, most);
}
