// Changes of the list of evidence, each giving a new list: add, copy, move, take away.
import { blankEvidence } from '../../../templates/case/blank';
import type { Evidence } from '../../../templates/case/evidence';

type List = readonly Evidence[];

/** A new entry like the last one where there is one: of the same time, hand and origin, as evidence is taken in a row. */
export function addEvidence(list: List, origin: string, at = list.length): List {
  const blank = blankEvidence(freeId(list), origin);
  const before = list[at - 1];
  const fresh = before === undefined ? blank : { ...blank, ...sameTaking(before) };
  return list.toSpliced(at, 0, fresh);
}

/** One entry for each file, of pictures and sound 视听资料; a file that is there already is not listed twice. */
export function addFiles(list: List, origin: string, files: readonly NonNullable<Evidence['file']>[]): List {
  return files.reduce<List>((all, file) => {
    if (all.some((entry) => entry.file?.sha256 === file.sha256)) return all;
    const fresh = addEvidence(all, origin);
    return fresh.map((entry, at) => (at < all.length ? entry : { ...entry, kind: 'audio-visual', file }));
  }, list);
}

/** What a form holds as its list of evidence. */
export function evidenceIn(value: unknown): List {
  return Array.isArray(value) ? value : [];
}

/** The copy stands below, with an id of its own and without the file: two pieces of evidence are never one file. */
export function copyEvidence(list: List, at: number): List {
  const entry = list[at];
  if (entry === undefined) return list;
  const { file, ...rest } = entry;
  return list.toSpliced(at + 1, 0, { ...rest, id: freeId(list) });
}

/** @param by places, negative for up. The ends hold. */
export function moveEvidence(list: List, at: number, by: number): List {
  const entry = list[at];
  const to = Math.min(Math.max(at + by, 0), list.length - 1);
  return entry === undefined || to === at ? list : list.toSpliced(at, 1).toSpliced(to, 0, entry);
}

export function removeEvidence(list: List, at: number): List {
  return at in list ? list.toSpliced(at, 1) : list;
}

function sameTaking({ kind, takenAt, takenBy }: Evidence): Pick<Evidence, 'kind' | 'takenAt' | 'takenBy'> {
  return { kind, takenAt, takenBy };
}

/** E01, E02 …: the first that nothing in the list bears. */
function freeId(list: List): string {
  const taken = new Set(list.map(({ id }) => id));
  for (let number = list.length + 1; ; number += 1) {
    const id = `E${String(number).padStart(2, '0')}`;
    if (!taken.has(id)) return id;
  }
}
