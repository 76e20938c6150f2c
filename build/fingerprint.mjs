// Tells whether sources changed since an output was made, by path, size and time: a few milliseconds for the tree.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './folders.mjs';

/** @param {string[]} sources files and folders inside the project; one that is missing counts as empty */
export function fingerprintOf(sources) {
  const hash = createHash('sha1');
  for (const source of sources) measure(inRoot(source), source, hash);
  return hash.digest('hex');
}

function measure(path, name, hash) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    hash.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const child of readdirSync(path).sort()) measure(join(path, child), `${name}/${child}`, hash);
}

const stamp = (folder) => join(folder, '.made-from');

/** Whether `folder` was made from sources of this fingerprint. */
export function isMadeFrom(folder, fingerprint) {
  return existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8') === fingerprint;
}

export function markMadeFrom(folder, fingerprint) {
  writeFileSync(stamp(folder), fingerprint);
}
