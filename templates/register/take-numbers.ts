// What can happen to the numbers of a series, each as a new value of its register: taken, issued, void, entered by hand.
import type { Bilingual } from '../language/bilingual';
import {
  type PaperSubjectId,
  type Register,
  type RegisterEntry,
  registerFormat,
  registerVersion,
} from './register-file';
import { numberOf, type Series } from './series';

/** Who does it, and when (a moment). */
export type Act = { readonly at: string; readonly by: string };

/** A paper that wants a number. */
export type Wish = {
  /** Id that the paper will have in the archive. */
  readonly record: string;
  readonly kind: string;
  readonly about: Bilingual;
  readonly subject: PaperSubjectId;
  readonly date: string;
};

export function emptyRegister({ authority, pattern, year }: Series): Register {
  const series = { authority, pattern, year };
  return { format: registerFormat, version: registerVersion, series, start: null, entries: [], mended: [] };
}

/** The highest number known, plus one: a gap is never filled and a void number never used again. */
export function nextSequence({ start, entries }: Register): number {
  const highest = entries.reduce((most, { sequence }) => Math.max(most, sequence), 0);
  return Math.max(highest + 1, start?.first ?? 1);
}

export type Taken = { readonly register: Register; readonly entries: readonly RegisterEntry[] };

export function reserve(register: Register, width: number, wishes: readonly Wish[], { at, by }: Act): Taken {
  const first = nextSequence(register);
  const entries = wishes.map((wish, index): RegisterEntry => {
    const sequence = first + index;
    const number = numberOf(register.series, sequence, width);
    return { sequence, number, state: 'reserved', origin: 'here', ...wish, hash: null, takenAt: at, by };
  });
  return { register: { ...register, entries: [...register.entries, ...entries] }, entries };
}

/** @returns undefined where no number was taken for that record, or it is void */
export function confirm(register: Register, record: string, hash: string): Taken | undefined {
  return change(register, record, (entry) => (entry.state === 'void' ? null : { ...entry, state: 'issued', hash }));
}

/** @returns undefined where no number was taken for that record. A void number stays void as it first was */
export function makeVoid(register: Register, record: string, { at, by }: Act, reason: Bilingual): Taken | undefined {
  return change(register, record, (entry) =>
    entry.state === 'void' ? entry : { ...entry, state: 'void', voided: { at, by, reason } },
  );
}

/** A number that a person enters: used on a paper made elsewhere, or never used. */
export type ByHand = {
  readonly from: number;
  readonly until: number;
  readonly used: boolean;
  readonly kind: string;
  readonly about: Bilingual;
  readonly date: string;
  /** Why it was left out, or where its paper is. */
  readonly note: string;
};

/** @returns the numbers of those already taken where there are any: then nothing is entered */
export function enterByHand(
  register: Register,
  hand: ByHand,
  width: number,
  act: Act,
): Taken | { taken: readonly string[] } {
  const { from, until } = hand;
  const known = register.entries.filter(({ sequence }) => sequence >= from && sequence <= until);
  if (known.length > 0) return { taken: known.map(({ number }) => number) };
  const entries = Array.from({ length: until - from + 1 }, (_, index) =>
    entryByHand(register, hand, from + index, width, act),
  );
  return { register: withEntries(register, entries), entries };
}

function entryByHand({ series }: Register, hand: ByHand, sequence: number, width: number, act: Act): RegisterEntry {
  const { used, kind, about, date, note } = hand;
  const entry = {
    sequence,
    number: numberOf(series, sequence, width),
    origin: 'outside' as const,
    kind,
    about,
    subject: null,
    date,
    record: null,
    hash: null,
    takenAt: act.at,
    by: act.by,
    note,
  };
  return used
    ? { ...entry, state: 'issued' }
    : { ...entry, state: 'void', voided: { ...act, reason: { zh: note, en: '' } } };
}

/** @returns null where a number below the wished start, or after it by this program, has been taken already */
export function startAt(register: Register, first: number, act: Act, reason: string): Register | null {
  if (register.entries.some(({ sequence }) => sequence < first)) return null;
  return { ...register, start: { first, ...act, reason } };
}

/** Adds entries in their places. */
export function withEntries(register: Register, more: readonly RegisterEntry[]): Register {
  const entries = [...register.entries, ...more].sort((a, b) => a.sequence - b.sequence);
  return { ...register, entries };
}

function change(
  register: Register,
  record: string,
  how: (entry: RegisterEntry) => RegisterEntry | null,
): Taken | undefined {
  const index = register.entries.findLastIndex((entry) => entry.record === record);
  const entry = register.entries[index];
  const next = entry === undefined ? null : how(entry);
  if (next === null) return undefined;
  return { register: { ...register, entries: register.entries.with(index, next) }, entries: [next] };
}
