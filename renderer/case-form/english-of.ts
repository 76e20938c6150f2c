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
 * Where evidence was added, taken away or moved, what is known of each entry goes with it.
 * @returns what is known, and the data before as if its evidence had already stood in the new order
 */
function movedWithEntries(englishOf: EnglishOf, before: unknown, after: unknown): readonly [EnglishOf, unknown] {
  const [old, now] = [idsOf(before), idsOf(after)];
  if (old.join() === now.join()) return [englishOf, before];
  const places = now.map((id) => old.indexOf(id));
  const others = Object.entries(englishOf).filter(([path]) => !path.startsWith('evidence['));
  const moved = places.flatMap((from, at) => {
    const known = englishOf[`evidence[${from}].title.en`];
    return known === undefined ? [] : [[`evidence[${at}].title.en`, known] as const];
  });
  const ordered = places.map((from) => (from < 0 ? null : getAt(before, `evidence[${from}]`)));
  return [Object.fromEntries([...others, ...moved]), setAt(before, 'evidence', ordered)];
}

function idsOf(root: unknown): readonly unknown[] {
  const list = getAt(root, 'evidence');
  return Array.isArray(list) ? list.map((entry: unknown) => (isPlainObject(entry) ? entry.id : undefined)) : [];
}

function wordsIn(root: unknown, path: string): Bilingual {
  const value = getAt(root, path);
  return isWords(value) ? value : noWords;
}

function isWords(value: unknown): value is Bilingual {
  return bilingualSchema.safeParse(value).success;
}
