// The parts of the office's data as the view shows them, and in which of them a field stands.

export const officeParts = ['authorities', 'officers', 'phrases', 'rules', 'type', 'page', 'law', 'server'] as const;
export type OfficePart = (typeof officeParts)[number];

/** The part of a field's path; authorities for anything that has no part of its own. */
export function partOf(path: string): OfficePart {
  return officeParts.find((part) => path === part || new RegExp(`^${part}[.[]`).test(path)) ?? 'authorities';
}

/** The number of the entry that a path leads into: 2 for officers[2].name; null where it leads into none. */
export function entryOf(path: string): number | null {
  const index = /^\w+\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? null : Number(index);
}
