// Makes the installers of one system and processor: packs, looks into what was packed, then wraps it.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inOut, inRoot } from '../folders.mjs';
import { makeDeb } from '../packing/deb/make-deb.mjs';
import { deskIn, packedFolder } from '../packing/packed-program.mjs';
import { verifyUnpacked } from '../packing/verify-unpacked.mjs';
import { mustRun } from '../run.mjs';
import { ConsoleFault } from '../say.mjs';
import { installerName } from './installers.mjs';

const script = (name) => inRoot('build', 'packing', name);

/** Scratch of electron-builder; nothing of it is handed to anyone but the installers that are moved out of it. */
const scratch = (work, platform, arch) => join(work, `${platform}-${arch}`);

/** @returns the folder of the unpacked program, verified @throws ConsoleFault where it is not as it must be */
export async function packOfficial({ work, platform, arch, electronVersion }) {
  const output = scratch(work, platform, arch);
  mustRun(process.execPath, [script('pack-here.mjs'), output, '--platform', platform, '--arch', arch]);
  const unpacked = packedFolder(output, platform, arch);
  await mustBeRight(unpacked, platform, electronVersion);
  return unpacked;
}

export async function mustBeRight(unpacked, platform, electronVersion) {
  const wrong = await verifyUnpacked(unpacked, platform, electronVersion);
  if (wrong.length > 0) throw new ConsoleFault(`${deskIn(unpacked, platform)}:\n  ${wrong.join('\n  ')}`);
}

/**
 * @param {{unpacked: string, kind: string, platform: string, arch: string, version: string, day: string, work: string,
 *   electronVersion: string, into: string, compression?: string[]}} wish `into` is the folder where the installer lies
 *   afterwards; `compression` is dpkg-deb's
 * @returns its name
 */
export function makeInstaller({
  unpacked,
  kind,
  platform,
  arch,
  version,
  day,
  work,
  electronVersion,
  into,
  compression,
}) {
  const name = installerName({ kind, platform, arch, version });
  mkdirSync(into, { recursive: true });
  if (kind === 'deb') {
    makeDeb({ unpacked, version, arch, day, to: join(into, name), compression });
    return name;
  }
  const output = scratch(work, platform, arch);
  // Electron-builder takes the program of macOS itself, not the folder around it.
  const whole = platform === 'darwin' ? join(unpacked, 'Pilin.app') : unpacked;
  const words = ['--unpacked', whole, '--platform', platform, '--arch', arch, '--kinds', kind];
  const places = ['--electron', electronVersion, '--app', inOut('app'), '--output', output];
  mustRun(process.execPath, [script('installers-here.mjs'), ...words, ...places]);
  if (!existsSync(join(output, name))) throw new ConsoleFault(`electron-builder made no ${name} in ${output}`);
  renameSync(join(output, name), join(into, name));
  return name;
}
