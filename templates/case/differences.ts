// What differs between two versions of the same data, field by field, for people to look at.
import { joinPath, type PathPart } from '../reading/path';
import { isPlainObject } from '../reading/plain-copy';

/** `before` or `after` is undefined where the field was not there. */
export type Difference = { readonly path: string; readonly before: unknown; readonly after: unknown };

type Pair = { readonly name: PathPart; readonly before: unknown; readonly after: unknown };

/**
 * Fields that differ, in the order of the newer version. Entries of lists are matched by their `id` where all have
 * one, else by place; a path names the place in the newer list, or in the older one where the entry is gone.
 */
export function differences(before: unknown, after: unknown): readonly Difference[] {
  return [...compare(before, after, [])];
}

function* compare(before: unknown, after: unknown, path: readonly PathPart[]): Generator<Difference> {
  if (Object.is(before, after)) return;
  const pairs = pairsOf(before, after);
  if (pairs !== null && pairs.length > 0) {
    for (const pair of pairs) yield* compare(pair.before, pair.after, [...path, pair.name]);
  } else if (pairs === null || (before === undefined) !== (after === undefined)) {
    yield { path: joinPath(path), before, after };
  }
}

/** The fields or entries of either, side by side; null where they are no two objects or lists. */
function pairsOf(before: unknown, after: unknown): readonly Pair[] | null {
  if (before === undefined) return isContainer(after) ? pairsOf(Array.isArray(after) ? [] : {}, after) : null;
  if (after === undefined) return isContainer(before) ? pairsOf(before, Array.isArray(before) ? [] : {}) : null;
  if (Array.isArray(before) && Array.isArray(after)) return entriesOf(before, after);
  return isPlainObject(before) && isPlainObject(after) ? fieldsOf(before, after) : null;
}

function fieldsOf(before: { readonly [name: string]: unknown }, after: { readonly [name: string]: unknown }): Pair[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].map((name) => ({ name, before: ownValue(before, name), after: ownValue(after, name) }));
}

function entriesOf(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const oldIds = idsOf(before);
  const newIds = idsOf(after);
  if (oldIds === null || newIds === null) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, at) => ({ name: at, before: before[at], after: after[at] }));
  }
  const kept = newIds.map((id, at) => ({ name: at, before: before[oldIds.indexOf(id)], after: after[at] }));
  const gone = oldIds.map((id, at) => ({ id, name: at, before: before[at], after: undefined }));
  return [...kept, ...gone.filter(({ id }) => !newIds.includes(id))];
}

/** The ids of the entries, or null where some have none or two share one. */
function idsOf(list: readonly unknown[]): readonly string[] | null {
  const ids = list.map((entry) => (isPlainObject(entry) ? ownValue(entry, 'id') : undefined));
  const texts = ids.filter((id) => typeof id === 'string');
  return texts.length === list.length && new Set(texts).size === texts.length ? texts : null;
}

function ownValue(whole: { readonly [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(whole, name) ? whole[name] : undefined;
}

function isContainer(value: unknown): boolean {
  return Array.isArray(value) || isPlainObject(value);
}
