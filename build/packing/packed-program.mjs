// Where the packed program lies and what its two programs are called, for those who start it or look into it.
import { join } from 'node:path';
import { inOut } from '../folders.mjs';
import { executableName } from './linux/desktop-entry.mjs';
import { product } from './product.mjs';

const unpacked = { linux: 'linux', win32: 'win', darwin: 'mac' };

/** Folder of the unpacked program as electron-builder names it. */
export function packedFolder(output = inOut('pack'), platform = process.platform, arch = process.arch) {
  const name = `${unpacked[platform] ?? 'linux'}${arch === 'arm64' ? '-arm64' : ''}`;
  return join(output, platform === 'darwin' ? name : `${name}-unpacked`);
}

/** The desk's executable in such a folder. */
export function deskIn(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, `${product.name}.app`, 'Contents', 'MacOS', product.name);
  return join(folder, platform === 'win32' ? `${product.name}.exe` : executableName);
}

/** What lies beside the executable: the archive, faces, texts. */
export function resourcesIn(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, `${product.name}.app`, 'Contents', 'Resources');
  return join(folder, 'resources');
}
