// Files beside the folder that is written to: whatever a reader is told to do, they stay as they are and nothing joins them.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export type Cage = { readonly root: string; readonly work: string; readonly state: () => string };

/** @param root empty */
export function buildCage(root: string): Cage {
  const work = join(root, 'inside', 'work');
  for (const folder of ['inside/work', 'inside/beside', 'home', 'tmp', 'etc'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    'passwd',
    'etc/passwd',
    'inside/office.json',
    'inside/beside/x.json',
    'home/.profile',
    'inside/outside.json',
  ])
    writeFileSync(join(root, file), `as it was: ${file}`);
  return { root, work, state: () => stateOf(root, work) };
}

function stateOf(root: string, work: string): string {
  const hash = createHash('sha256');
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (path === work) continue;
      hash.update(`${relative(root, path)}\n`);
      if (entry.isDirectory()) walk(path);
      else hash.update(entry.isFile() ? readFileSync(path) : 'no file');
    }
  };
  walk(root);
  return hash.digest('hex');
}
