// Where each file of a data folder lies in a whole-office archive, by names that need no explanation.

/** Null for what is left out: mirror copies, what marks and opens the data folder, and the private key. */
export function archivePath(path: string, folderOf: (record: string) => string): string | null {
  if (path === 'office.json') return path;
  if (left.has(path) || path.startsWith('register/copies/')) return null;
  for (const [from, to] of moves) if (path.startsWith(from)) return `${to}${path.slice(from.length)}`;
  const issued = /^issued\/([0-9A-Z]{26})\/(.+)$/.exec(path);
  if (issued !== null) return `issued/${folderOf(issued[1] ?? '')}/${issued[2]}`;
  return path.includes('/') ? path : `other/${path}`;
}

const left = new Set([
  'pilin-data.json',
  'pilin-key.json',
  'pilin-key-copy.json',
  'key-generation.json',
  'keys/office-key.json',
]);

const moves: readonly (readonly [string, string])[] = [
  ['drafts/', 'cases/'],
  ['trash/drafts/', 'trash/cases/'],
  ['history/drafts/', 'history/cases/'],
  ['register/', 'registers/numbers/'],
  ['first-violations/', 'registers/first-violations/'],
  ['keys/', 'exchange/'],
];
