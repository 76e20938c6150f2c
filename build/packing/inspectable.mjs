// The packed program as journeys drive it: the same files, but for the one fuse without which no test can look inside.
// It lies beside the shipped one and is never shipped.
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inOut } from '../folders.mjs';
import { deskIn } from './packed-program.mjs';

export const inspectableFolder = inOut('pack', 'inspectable');

/** @param {string} packed folder of the shipped program. @returns the folder of the one for tests */
export async function ensureInspectable(packed) {
  const desk = deskIn(inspectableFolder);
  const isNewer = existsSync(desk) && statSync(desk).mtimeMs >= statSync(deskIn(packed)).mtimeMs;
  if (isNewer) return inspectableFolder;
  rmSync(inspectableFolder, { recursive: true, force: true });
  linkTree(packed, inspectableFolder);
  rmSync(desk);
  cpSync(deskIn(packed), desk);
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(desk, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  return inspectableFolder;
}

/** Links instead of copies: 270 MB would be written for one changed byte. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}
