// What a records keeper looks for in a register: gaps nobody has explained, numbers borne twice, days out of order.
import type { Register, RegisterEntry } from './register-file';
import { type Series, sequenceOf } from './series';

/** A number as it stands in a case that was not issued by this program: an imported one, or one from a neighbour. */
export type ForeignNumber = { readonly number: string; readonly authority: string; readonly case: string };

/** Sequences that no entry explains; both ends included. */
export type Gap = { readonly from: number; readonly until: number };

/** One number on two papers. `cases` are ids of cases that bear it without being the register's own. */
export type Duplicate = {
  readonly number: string;
  readonly entries: readonly RegisterEntry[];
  readonly cases: readonly string[];
};

/** A paper dated before one with a lower number. */
export type OutOfOrder = { readonly entry: RegisterEntry; readonly earlier: RegisterEntry };

export type RegisterReport = {
  readonly series: Series;
  /** Digits of a number, zeros before it counted, as the entries write them; 0 for none before it. */
  readonly width: number;
  readonly gaps: readonly Gap[];
  readonly duplicates: readonly Duplicate[];
  readonly outOfOrder: readonly OutOfOrder[];
  /** Taken, and not on a paper yet. */
  readonly reserved: readonly RegisterEntry[];
  /** Void ones: each explains its number. */
  readonly voids: readonly RegisterEntry[];
  readonly issued: number;
};

export function reportOf(register: Register, foreign: readonly ForeignNumber[]): RegisterReport {
  const { series, entries } = register;
  return {
    series,
    width: widthOf(entries),
    gaps: gapsOf(register),
    duplicates: duplicatesOf(register, foreign),
    outOfOrder: outOfOrderOf(entries),
    reserved: entries.filter(({ state }) => state === 'reserved'),
    voids: entries.filter(({ state }) => state === 'void'),
    issued: entries.filter(({ state }) => state === 'issued').length,
  };
}

/** Entries keep the number as it was written: the office may have changed its width since. */
function widthOf(entries: readonly RegisterEntry[]): number {
  const widths = entries.flatMap(({ number, sequence }) => {
    const zeros = new RegExp(`(?<!\\d)0+${sequence}(?!\\d)`).exec(number);
    return zeros === null ? [] : [zeros[0].length];
  });
  return Math.max(0, ...widths.slice(-1));
}

/** From the first number of the series to the highest that was taken. */
export function gapsOf({ start, entries }: Register): readonly Gap[] {
  const gaps: Gap[] = [];
  let expected = start?.first ?? 1;
  for (const { sequence } of entries) {
    if (sequence > expected) gaps.push({ from: expected, until: sequence - 1 });
    expected = Math.max(expected, sequence + 1);
  }
  return gaps;
}

function duplicatesOf({ series, entries }: Register, foreign: readonly ForeignNumber[]): readonly Duplicate[] {
  const bySequence = new Map<number, { number: string; entries: RegisterEntry[]; cases: Set<string> }>();
  const at = (sequence: number, number: string) => {
    const known = bySequence.get(sequence) ?? { number, entries: [], cases: new Set<string>() };
    bySequence.set(sequence, known);
    return known;
  };
  for (const entry of entries) at(entry.sequence, entry.number).entries.push(entry);
  for (const { number, authority, case: id } of foreign) {
    const sequence = authority === series.authority ? sequenceOf(series, number) : null;
    if (sequence !== null) at(sequence, number).cases.add(id);
  }
  return [...bySequence.values()].flatMap(({ number, entries: own, cases }) => {
    const others = [...cases].filter(
      (id) => !own.every(({ origin, subject }) => origin === 'outside' || subject?.id === id),
    );
    const isTwice = own.length > 1 || cases.size > 1 || (own.length === 1 && others.length > 0);
    return isTwice ? [{ number, entries: own, cases: [...cases] }] : [];
  });
}

/** Only of papers that were issued: a void number has no day that counts. */
function outOfOrderOf(entries: readonly RegisterEntry[]): readonly OutOfOrder[] {
  const found: OutOfOrder[] = [];
  let latest: RegisterEntry | undefined;
  for (const entry of entries.filter(({ state }) => state === 'issued')) {
    if (latest !== undefined && entry.date < latest.date) found.push({ entry, earlier: latest });
    else latest = entry;
  }
  return found;
}
