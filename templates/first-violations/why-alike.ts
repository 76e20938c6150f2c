// Whether two records can mean one party, and by what: enough to show a person a candidate, never enough to decide,
// unless both bear the same whole code.
import type { PartyOfEntry } from './judgement';
import { folded, foldedCode, likeness } from './likeness';
import { maybeSameNumber } from './mask';

export const alikes = ['same-party', 'masked-party', 'same-name', 'same-address', 'like-name'] as const;
export type Alike = (typeof alikes)[number];

const likeEnough = 0.75;

/** A masked code is no code: such a record can be a candidate, never a match. */
export function whyAlike(one: PartyOfEntry, other: PartyOfEntry): Alike | null {
  const [code, theirs] = [foldedCode(one.code), foldedCode(other.code)];
  if (code !== '' && code === theirs && !code.includes('*')) return 'same-party';
  if (maybeSameNumber(code, theirs)) return 'masked-party';
  if (isSameText(one.name.zh, other.name.zh)) return 'same-name';
  if (isSameText(one.address.zh, other.address.zh)) return 'same-address';
  return mayBeLike(one.name.zh, other.name.zh) && likeness(one.name.zh, other.name.zh) >= likeEnough
    ? 'like-name'
    : null;
}

function isSameText(one: string, other: string): boolean {
  const text = folded(one);
  return text !== '' && text === folded(other);
}

/** Names of very different lengths are never as like as that; most of a long register is passed over by it. */
function mayBeLike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one.length, other.length] : [other.length, one.length];
  return short > 0 && short * 2.5 >= long;
}
