// Lays out what goes into the archive of the packed program: the bundles, and a package.json of its own that names no
// dependency, because everything is bundled. What is not laid here is not shipped inside.
import { createPublicKey } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inOut, inRoot } from '../folders.mjs';
import { ConsoleFault } from '../say.mjs';
import { executableName } from './linux/desktop-entry.mjs';

/** Bundles of out/ that the packed program runs, in folders of the same names. */
export const shippedBundles = ['electron', 'paper-worker', 'backup-worker', 'preload', 'renderer', 'command-line'];

/** Notes about the build begin with a dot. */
const isShipped = (path) => !basename(path).startsWith('.');

/** Fills `folder` anew. @returns the folder */
export function stageApp(folder = inOut('app')) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of shippedBundles) {
    cpSync(inOut(name), join(folder, name), { recursive: true, filter: isShipped });
  }
  layPublisherKey(folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(shippedPackage(), null, 2)}\n`);
  return folder;
}

/**
 * The key that update packages are verified with: PILIN_UPDATE_KEY, a PEM file, or the file that a publisher keeps beside
 * this script. Without one the program says that updates are not set up. A private key is refused, loudly.
 */
export function layPublisherKey(folder) {
  const own = inRoot('build', 'packing', 'update-key.pem');
  const path = process.env.PILIN_UPDATE_KEY || (existsSync(own) ? own : null);
  if (path === null) return;
  const text = readFileSync(path, 'utf8');
  if (text.includes('PRIVATE')) throw new ConsoleFault(`${path} is a private key: it must never be shipped`);
  const key = createPublicKey(text);
  if (key.asymmetricKeyType !== 'ed25519') throw new ConsoleFault(`${path} is no Ed25519 key`);
  writeFileSync(join(folder, 'update-key.pem'), key.export({ type: 'spki', format: 'pem' }));
}

/** What the staged program says of itself. */
export function shippedPackage() {
  const own = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const { name, productName, version, description, author, license } = own;
  // Under which entry a desktop of Linux shows the program's window.
  const desktopName = `${executableName}.desktop`;
  return { name, productName, version, description, author, license, desktopName, main: 'electron/main.cjs' };
}
