// The npm packages of the lock file: installed where they are missing or differ, left alone where they agree.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './folders.mjs';
import { mustRunNpm } from './run.mjs';
import { ConsoleFault, say } from './say.mjs';

const oldestNode = [20, 19];

/** Needs nothing but Node itself; the second time it only compares two lock files (about 2 ms). */
export function ensureDependencies() {
  refuseOldNode();
  if (dependenciesAgree()) return;
  say('installing the npm packages of package-lock.json …');
  // Not `npm ci`: it refuses a lock file that lacks the entry of any platform's optional package, and registries that
  // do not carry them all write such lock files. Versions are those of the lock file here too, and it is not rewritten.
  mustRunNpm(['install', '--no-save', '--no-audit']);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new ConsoleFault(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** npm leaves a lock file of what it installed inside node_modules, written last: an unfinished install has none. */
function dependenciesAgree() {
  const installedFile = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readJson(inRoot('package-lock.json')).packages;
  const installed = readJson(installedFile).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] === undefined ? optional === true : installed[path].version === version;
  });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
