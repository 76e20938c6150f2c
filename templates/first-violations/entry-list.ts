// The register as a list: which entries a person looks for, and in which order they stand.
import type { Bilingual } from '../language/bilingual';
import type { Entry } from './entry';
import { folded } from './likeness';

export const entryOrders = ['foundOn', 'party', 'matter'] as const;

export type EntryWish = {
  /** Words that all must occur: name, code, address, place, matter or number. "" for all. */
  readonly text: string;
  readonly origin: 'all' | 'own' | 'received';
  readonly matter: string | null;
  readonly authority: string | null;
  /** Digits that the code of the place begins with. */
  readonly division: string | null;
  /** Both included, YYYY-MM-DD; null for no end. */
  readonly from: string | null;
  readonly until: string | null;
  readonly order: (typeof entryOrders)[number];
  readonly descending: boolean;
};

type Names = ReadonlyMap<string, Bilingual>;

/** @param matters names by id, under which an entry is found too */
export function wishedEntries(entries: readonly Entry[], wish: EntryWish, matters: Names): readonly Entry[] {
  const words = wish.text.split(/\s+/).flatMap((word) => wordOf(word, matters) ?? []);
  const found = entries.filter((entry) => passes(entry, wish) && words.every((word) => isNamed(entry, word)));
  const key = keyOf(wish, matters);
  const sign = wish.descending ? -1 : 1;
  const keys = new Map(found.map((entry) => [entry, key(entry)]));
  return [...found].sort(
    (a, b) =>
      sign * compare(keys.get(a) ?? '', keys.get(b) ?? '') || compare(b.foundOn, a.foundOn) || compare(a.id, b.id),
  );
}

function passes(entry: Entry, { origin, matter, authority, division, from, until }: EntryWish): boolean {
  if (origin !== 'all' && (entry.origin === null) !== (origin === 'own')) return false;
  if (matter !== null && entry.matter !== matter) return false;
  if (authority !== null && entry.authority !== authority) return false;
  if (division !== null && !entry.division.startsWith(division)) return false;
  return (from === null || entry.foundOn >= from) && (until === null || entry.foundOn <= until);
}

type Word = { readonly text: string; readonly matters: ReadonlySet<string> };

/** Null for what holds nothing to look for. */
function wordOf(word: string, matters: Names): Word | null {
  const text = folded(word);
  if (text === '') return null;
  const named = [...matters].filter(([, { zh, en }]) => folded(zh).includes(text) || folded(en).includes(text));
  return { text, matters: new Set(named.map(([id]) => id)) };
}

function isNamed(entry: Entry, { text, matters }: Word): boolean {
  return matters.has(entry.matter) || textOf(entry).includes(text);
}

/** Folded once for each entry: a list of 20,000 is asked at every key. */
const known = new WeakMap<Entry, string>();

function textOf(entry: Entry): string {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const { party, matter, papers, authorityName, division, origin } = entry;
  const words = [party.name, party.address, authorityName].flatMap(({ zh, en }) => [zh, en]);
  const marks = [party.code, division, matter, origin?.name.zh ?? '', ...papers.map(({ number }) => number)];
  const text = [...words, ...marks].map(folded).join('\n');
  known.set(entry, text);
  return text;
}

function keyOf({ order }: EntryWish, matters: Names): (entry: Entry) => string {
  if (order === 'party') return ({ party }) => party.name.zh;
  if (order === 'matter') return ({ matter }) => matters.get(matter)?.zh ?? matter;
  return ({ foundOn }) => foundOn;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
