// Reads and changes plain data by the path of a field (party.name.zh, officers[1], act.facts["面积"]), leaving all
// other parts the very objects they were: what did not change need not be drawn again.
import { joinPath, type PathPart } from '../../templates/reading/path';
import { isPlainObject } from '../../templates/reading/plain-copy';
import { valueAt } from '../../templates/reading/schema-at';

const part = /\.?([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/gy;
const parsed = new Map<string, readonly PathPart[]>();

/** @throws for a text that is no path */
export function partsOf(path: string): readonly PathPart[] {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const parts: PathPart[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < path.length) {
    const match = part.exec(path);
    if (match === null) throw new RangeError(`not a path: ${path}`);
    const [, name, index, quoted] = match;
    if (index !== undefined) parts.push(Number(index));
    else parts.push(name ?? (JSON.parse(`"${quoted}"`) as string));
  }
  parsed.set(path, parts);
  return parts;
}

/** The value of a field, undefined where there is none. */
export function getAt(root: unknown, path: string): unknown {
  return path === '' ? root : valueAt(root, partsOf(path));
}

/** A copy with that value; parents that are missing are made. `undefined` takes the field or entry away. */
export function setAt<T>(root: T, path: string, value: unknown): T {
  return setIn(root, partsOf(path), value) as T;
}

function setIn(whole: unknown, [first, ...rest]: readonly PathPart[], value: unknown): unknown {
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const list: unknown[] = Array.isArray(whole) ? [...whole] : [];
    if (rest.length === 0 && value === undefined) list.splice(first, 1);
    else list[first] = setIn(list[first], rest, value);
    return list;
  }
  const { [first]: before, ...others } = isPlainObject(whole) ? whole : {};
  const after = setIn(before, rest, value);
  if (after === undefined) return others;
  // A field keeps its place among its siblings, so that files and comparisons stay quiet.
  return isPlainObject(whole) && first in whole ? { ...whole, [first]: after } : { ...others, [first]: after };
}

/** The path itself, then what it lies in: party.name.zh, party.name, party. */
export function pathAndParents(path: string): readonly string[] {
  const parts = partsOf(path);
  return parts.map((_, index) => joinPath(parts.slice(0, parts.length - index)));
}

/** Whether the path is `parent` or lies in it. */
export function isWithin(path: string, parent: string): boolean {
  return path === parent || (path.startsWith(parent) && /^[.[]/.test(path.slice(parent.length)));
}
