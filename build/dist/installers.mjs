// Which installers there are: for each system its kinds and processors, and how their files are called.
import { debianArch, debianVersion } from '../packing/deb/control.mjs';

/** Names of systems in file names: Node's -> electron-builder's. */
const systems = { linux: 'linux', win32: 'win', darwin: 'mac' };

/** In the names of AppImages electron-builder says x86_64, as those tools do. */
const appImageArch = { x64: 'x86_64', arm64: 'arm64' };

export const installers = {
  linux: { kinds: ['deb', 'AppImage'], archs: ['x64', 'arm64'] },
  win32: { kinds: ['nsis', 'zip'], archs: ['x64', 'arm64'] },
  darwin: { kinds: ['dmg'], archs: ['x64', 'arm64'] },
};

/** @returns the file's name, ASCII */
export function installerName({ kind, platform, arch, version }) {
  if (kind === 'deb') return `pilin_${debianVersion(version)}_${debianArch[arch]}.deb`;
  const processor = kind === 'AppImage' ? appImageArch[arch] : arch;
  return `pilin-${version}-${systems[platform]}-${processor}.${kind === 'nsis' ? 'exe' : kind}`;
}

/** Every installer that a wish names. @param {{platform: string, archs?: string[], kinds?: string[]}} wish */
export function installersFor({ platform, archs, kinds }) {
  const all = installers[platform];
  return (archs ?? all.archs).flatMap((arch) => (kinds ?? all.kinds).map((kind) => ({ platform, arch, kind })));
}
