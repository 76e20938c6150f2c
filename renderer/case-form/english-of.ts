// Keeps the English of a case in step with its Chinese: remembers for which Chinese each English was written.
import { type Bilingual, bilingualSchema, noWords } from '../../templates/language/bilingual';
import { joinPath, type PathPart } from '../../templates/reading/path';
import { isPlainObject } from '../../templates/reading/plain-copy';
import { getAt, partsOf, setAt } from './paths';

/** Path of an English field (party.name.en) -> the Chinese for which it was written. */
export type EnglishOf = Readonly<Record<string, string>>;

export type EnglishState = 'none' | 'missing' | 'stale' | 'kept';

/**
 * none: there is nothing to put into English. stale: the Chinese was changed after the English was written.
 * English typed before there was any Chinese counts as meant for whatever Chinese follows.
 */
export function englishState(words: Bilingual, writtenFor: string | undefined): EnglishState {
  if (words.zh.trim() === '') return 'none';
  if (words.en.trim() === '') return 'missing';
  return writtenFor === undefined || writtenFor === '' || writtenFor === words.zh ? 'kept' : 'stale';
}

/** What is remembered after a change at `path`; the very same object where nothing changes. */
export function followEnglish(englishOf: EnglishOf, before: unknown, after: unknown, path: string): EnglishOf {
  const [kept, old] = movedWithEntries(englishOf, before, after);
  const changes = new Map<string, string | undefined>();
  for (const [place, words] of wordsWithin(after, path)) {
    const key = `${place}.en`;
    const follow = nextOf(wordsIn(old, place), words, kept[key]);
    if (follow !== kept[key]) changes.set(key, follow);
  }
  if (changes.size === 0) return kept;
  const all = { ...kept, ...Object.fromEntries(changes) };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The clerk has read both sides and finds that the English fits the present Chinese. */
export function confirmEnglish(englishOf: EnglishOf, data: unknown, path: string): EnglishOf {
  return { ...englishOf, [`${path}.en`]: wordsIn(data, path).zh };
}

function nextOf(before: Bilingual, after: Bilingual, known: string | undefined): string | undefined {
  if (after.en === '') return undefined;
  if (after.en !== before.en) return after.zh;
  return after.zh !== before.zh && known === undefined ? before.zh : known;
}

/** Every text in two languages at the path, in it, or that it is a side of. */
function* wordsWithin(root: unknown, path: string): Generator<[string, Bilingual]> {
  const parts = partsOf(path);
  const last = parts.at(-1);
  const parent = joinPath(parts.slice(0, -1));
  if ((last === 'zh' || last === 'en') && isWords(getAt(root, parent))) yield [parent, wordsIn(root, parent)];
  else yield* walk(getAt(root, path), parts);
}

function* walk(value: unknown, parts: readonly PathPart[]): Generator<[string, Bilingual]> {
  if (isWords(value)) yield [joinPath(parts), value];
  else if (Array.isArray(value)) for (const [at, entry] of value.entries()) yield* walk(entry, [...parts, at]);
  else if (isPlainObject(value))
    for (const [name, entry] of Object.entries(value)) yield* walk(entry, [...parts, name]);
}

/**
 * Where entries of a list were added, taken away or moved, what is known of each entry goes with it.
 * @returns what is known, and the data before as if its entries had already stood in the new order
 */
function movedWithEntries(englishOf: EnglishOf, before: unknown, after: unknown): readonly [EnglishOf, unknown] {
  return listsOf(after).reduce<readonly [EnglishOf, unknown]>(
    ([known, old], list) => moveWithin(list, known, old, after),
    [englishOf, before],
  );
}

/** Paths of the lists whose entries hold texts: the evidence, and what papers ask for. */
function listsOf(data: unknown): readonly string[] {
  const particulars = getAt(data, 'particulars');
  if (!isPlainObject(particulars)) return ['evidence'];
  const asked = Object.entries(particulars).flatMap(([kind, answers]) =>
    isPlainObject(answers)
      ? Object.keys(answers)
          .filter((key) => Array.isArray(answers[key]))
          .map((key) => joinPath(['particulars', kind, key]))
      : [],
  );
  return ['evidence', ...asked];
}

function moveWithin(
  list: string,
  englishOf: EnglishOf,
  before: unknown,
  after: unknown,
): readonly [EnglishOf, unknown] {
  const places = placesBefore(getAt(before, list), getAt(after, list));
  if (places === null) return [englishOf, before];
  const begin = `${list}[`;
  const others = Object.entries(englishOf).filter(([path]) => !path.startsWith(begin));
  const moved = places.flatMap((from, at) => {
    const old = `${list}[${from}]`;
    const own = Object.entries(englishOf).filter(([path]) => from >= 0 && path.startsWith(old));
    return own.map(([path, chinese]) => [`${list}[${at}]${path.slice(old.length)}`, chinese] as const);
  });
  const ordered = places.map((from) => (from < 0 ? null : getAt(before, `${list}[${from}]`)));
  return [Object.fromEntries([...others, ...moved]), setAt(before, list, ordered)];
}

/** Where each entry stood before, -1 for a new one; null where all stand as they did. */
function placesBefore(before: unknown, after: unknown): readonly number[] | null {
  if (!Array.isArray(after) || !Array.isArray(before)) return null;
  const old = before.map(nameOfEntry);
  const now = after.map(nameOfEntry);
  const places = now.map((name) => old.indexOf(name));
  // One entry that was typed in is another object in the same place.
  const settled = places.map((from, at) => (from < 0 && old.length === now.length ? at : from));
  return old.length === now.length && settled.every((from, at) => from === at) ? null : settled;
}

/** By its id; what has none is the same as long as it is the same object. */
function nameOfEntry(entry: unknown): unknown {
  return isPlainObject(entry) && typeof entry.id === 'string' ? entry.id : entry;
}

function wordsIn(root: unknown, path: string): Bilingual {
  const value = getAt(root, path);
  return isWords(value) ? value : noWords;
}

function isWords(value: unknown): value is Bilingual {
  return bilingualSchema.safeParse(value).success;
}
