// The runtime at hand as electron-builder takes it: its files alone, without what development puts beside them.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inOut } from '../folders.mjs';

/** Ours: the record of where it came from, and the folder that leads to the project. */
const ofDevelopment = new Set(['runtime.json', join('resources', 'app')]);

/** Copies it to `folder`, replacing what is there. @returns its version and the folder */
export function cleanRuntime(folder) {
  const runtime = inOut('electron-runtime');
  const { version } = JSON.parse(readFileSync(join(runtime, 'runtime.json'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  const isItsOwn = (path) => !ofDevelopment.has(relative(runtime, path));
  cpSync(runtime, folder, { recursive: true, verbatimSymlinks: true, filter: isItsOwn });
  return { version, folder };
}
