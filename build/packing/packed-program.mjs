// Where the packed program lies and what its two programs are called, for those who start it.
import { join } from 'node:path';
import { inOut } from '../folders.mjs';

const unpacked = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: 'mac' };

/** Folder of the unpacked program for this machine. */
export const packedFolder = (output = inOut('pack')) => join(output, unpacked[process.platform] ?? 'linux-unpacked');

/** The desk's executable in such a folder. */
export function deskIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Pilin.app', 'Contents', 'MacOS', 'Pilin');
  return join(folder, process.platform === 'win32' ? 'Pilin.exe' : 'pilin-desk');
}
