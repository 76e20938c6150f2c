// Makes the Debian package from the unpacked program, by dpkg-deb alone: it is on every Debian, and neither network nor root
// is needed. (electron-builder would fetch a Ruby program for that, whose scripts we could not do without.)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ConsoleFault } from '../../say.mjs';
import { controlFile, debianArch } from './control.mjs';
import { layTree } from './lay-tree.mjs';

/** Whether this machine can make one. */
export const hasDpkgDeb = () => spawnSync('dpkg-deb', ['--version']).status === 0;

/**
 * Made whole beside its place, then renamed. The same program, version and day give the same bytes.
 * @param {{unpacked: string, version: string, arch: 'x64' | 'arm64', day: string, to: string, compression?: string[]}} wish
 *   `day` YYYY-MM-DD stands for the times of all files; `to` is the path of the package
 * @throws ConsoleFault where dpkg-deb fails
 */
export function makeDeb({ unpacked, version, arch, day, to, compression = ['-Zxz', '-z6'] }) {
  mkdirSync(dirname(to), { recursive: true });
  const tree = mkdtempSync(join(dirname(to), '.deb-'));
  const unfinished = `${to}.unfinished`;
  try {
    layTree(unpacked, tree, { version, day });
    layControl(tree, { version, arch: debianArch[arch] });
    const seconds = String(Date.parse(`${day}T00:00:00Z`) / 1000);
    const words = ['--root-owner-group', ...compression, '--build', tree, unfinished];
    const ran = spawnSync('dpkg-deb', words, {
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: seconds, LC_ALL: 'C.UTF-8' },
    });
    if (ran.status !== 0) throw new ConsoleFault(`dpkg-deb: ${ran.stderr ?? ran.error?.message}`);
    renameSync(unfinished, to);
    return to;
  } finally {
    rmSync(tree, { recursive: true, force: true });
    rmSync(unfinished, { force: true });
  }
}

function layControl(tree, { version, arch }) {
  const files = filesIn(tree);
  const kilobytes = files.reduce((sum, path) => sum + Math.max(1, Math.ceil(lstatSync(path).size / 1024)), 0);
  const sums = files
    .filter((path) => lstatSync(path).isFile())
    .map((path) => `${createHash('md5').update(readFileSync(path)).digest('hex')}  ${relative(tree, path)}\n`);
  const folder = join(tree, 'DEBIAN');
  mkdirSync(folder, { mode: 0o755 });
  writeFileSync(join(folder, 'control'), controlFile({ version, arch, kilobytes }), { mode: 0o644 });
  writeFileSync(join(folder, 'md5sums'), sums.join(''), { mode: 0o644 });
}

/** Paths of all files and links, sorted. */
function filesIn(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => !one.isDirectory())
    .map((one) => join(one.parentPath, one.name))
    .sort();
}
