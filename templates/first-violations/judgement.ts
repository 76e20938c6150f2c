// What a person judged of two parties of the register: that they are one, or two. Kept for ever, the newest holds.
import { z } from 'zod';
import { bilingualSchema } from '../language/bilingual';
import { momentSchema, ulidSchema } from '../language/plain-values';
import type { Entry } from './entry';
import { folded, foldedCode } from './likeness';

export const verdicts = ['same', 'other'] as const;

/** A party as it stood when it was judged. */
export const partySchema = z.strictObject({
  kind: z.enum(['organisation', 'individual']),
  name: bilingualSchema,
  code: z.string().max(64),
  address: bilingualSchema,
});
export type PartyOfEntry = z.output<typeof partySchema>;

export const judgementSchema = z.strictObject({
  id: ulidSchema,
  parties: z.tuple([partySchema, partySchema]),
  verdict: z.enum(verdicts),
  by: z.string().max(200),
  at: momentSchema,
  note: z.string().max(2000),
});
export type Judgement = z.output<typeof judgementSchema>;

/** Whom a record means: by the code where it is whole, else by name, address and what is left of the code. */
export function partyKey({ kind, name, code, address }: PartyOfEntry): string {
  const whole = foldedCode(code);
  if (whole !== '' && !whole.includes('*')) return `${kind} code ${whole}`;
  return `${kind} ${whole} ${folded(name.zh || name.en)} ${folded(address.zh || address.en)}`;
}

export type Judged = ReadonlyMap<string, Judgement>;

/** The newest judgement of each pair; of two of the same moment the later one. */
export function judgedPairs(judgements: readonly Judgement[]): Judged {
  const sorted = [...judgements].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return new Map(sorted.map((one) => [pairKey(one.parties[0], one.parties[1]), one]));
}

/** Undefined where nobody judged it, or where both are the same by their code, which needs no judging. */
export function judgementOf(judged: Judged, one: PartyOfEntry, other: PartyOfEntry): Judgement | undefined {
  return judged.size === 0 || partyKey(one) === partyKey(other) ? undefined : judged.get(pairKey(one, other));
}

function pairKey(one: PartyOfEntry, other: PartyOfEntry): string {
  return [partyKey(one), partyKey(other)].sort().join('\n');
}

/** A neighbour may send an entry again, or send ours back: one stays, ours before theirs, the newest of theirs. */
export function distinctEntries(entries: readonly Entry[]): readonly Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const before = kept.get(entry.id);
    if (before === undefined || isNewer(entry, before)) kept.set(entry.id, entry);
  }
  return [...kept.values()];
}

function isNewer({ origin }: Entry, { origin: other }: Entry): boolean {
  if (origin === null || other === null) return origin === null;
  return Date.parse(origin.receivedAt) > Date.parse(other.receivedAt);
}
