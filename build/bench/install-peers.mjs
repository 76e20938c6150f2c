// Installs the peers into out/bench/peers where they are missing or differ from their lock file: never into the
// project's own node_modules, and never for `npm test`.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { inOut, inRoot } from '../folders.mjs';
import { mustRunNpm } from '../run.mjs';
import { say } from '../say.mjs';

const files = ['package.json', 'package-lock.json'];

export function installPeers() {
  const folder = inOut('bench', 'peers');
  mkdirSync(folder, { recursive: true });
  const isInstalled = existsSync(inOut('bench', 'peers', 'node_modules', '.package-lock.json'));
  const same = (name) => {
    const installed = inOut('bench', 'peers', name);
    const wanted = readFileSync(inRoot('build', 'bench', 'peers', name));
    return existsSync(installed) && readFileSync(installed).equals(wanted);
  };
  if (isInstalled && files.every(same)) return;
  say('installing the peers of build/bench/peers …');
  for (const name of files) copyFileSync(inRoot('build', 'bench', 'peers', name), inOut('bench', 'peers', name));
  mustRunNpm(['install', '--no-save', '--no-audit'], { cwd: folder });
}
