// Lays out what goes into the archive of the packed program: the bundles, and a package.json of its own that names no
// dependency, because everything is bundled. What is not laid here is not shipped inside.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inOut, inRoot } from '../folders.mjs';

/** Bundles of out/ that the packed program runs, in folders of the same names. */
export const shippedBundles = ['electron', 'paper-worker', 'preload', 'renderer', 'command-line'];

/** Notes about the build begin with a dot. */
const isShipped = (path) => !basename(path).startsWith('.');

/** Fills `folder` anew. @returns the folder */
export function stageApp(folder = inOut('app')) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of shippedBundles) {
    cpSync(inOut(name), join(folder, name), { recursive: true, filter: isShipped });
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(shippedPackage(), null, 2)}\n`);
  return folder;
}

/** Debian's packages must name a home page; there is none yet, and this name can never be anyone's. */
const homepage = 'https://pilin.invalid/';

function shippedPackage() {
  const own = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const { name, productName, version, description, author, license } = own;
  return { name, productName, version, description, author, license, homepage, main: 'electron/main.cjs' };
}
