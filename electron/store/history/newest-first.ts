// What a history answers, whichever engine keeps it: its versions in order, and the newest that can be read.
import type { Version } from '../store-port';
import type { VersionFile } from './version-name';

export function newestFirst(files: readonly VersionFile[]): readonly Version[] {
  const sorted = files.toSorted((a, b) => b.savedMs - a.savedMs);
  return sorted.map(({ name, savedMs, mark }, at) => ({
    name,
    savedAt: new Date(savedMs).toISOString(),
    first: at === sorted.length - 1,
    mark,
  }));
}

export type Good<T> = { readonly version: Version; readonly value: T };
type Found<T> = { readonly state: 'good'; readonly value: T } | { readonly state: 'missing' | 'damaged' | 'newer' };

/** @param versions newest first. @returns null where none can be read */
export async function firstGood<T>(
  versions: readonly Version[],
  read: (name: string) => Promise<Found<T>>,
): Promise<Good<T> | null> {
  for (const version of versions) {
    const found = await read(version.name);
    if (found.state === 'good') return { version, value: found.value };
  }
  return null;
}
