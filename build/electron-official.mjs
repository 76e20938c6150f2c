// The official Electron of the version in package.json, where its release host or a mirror can be reached.
// Done here because the package's own installer does not load on Node 20.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { download } from './download.mjs';
import { inRoot } from './folders.mjs';
import { unzip } from './unzip.mjs';

const releases = 'https://github.com/electron/electron/releases/download/';

const executables = {
  linux: 'electron',
  darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
  win32: 'electron.exe',
};

/** Version of the `electron` package that is installed. */
export function officialVersion() {
  return JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8')).version;
}

/** Where it would come from: Electron's own variables ELECTRON_MIRROR and ELECTRON_CUSTOM_DIR are obeyed. */
export function officialSource(version, env = process.env) {
  const mirror = (env.ELECTRON_MIRROR || releases).replace(/\/*$/, '/');
  const folder = (env.ELECTRON_CUSTOM_DIR || 'v{{ version }}').replace(/\{\{\s*version\s*\}\}/, version);
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return { file, url: `${mirror}${folder}/${file}` };
}

/**
 * Downloads and unpacks into `folder`; the SHA-256 must be the one that the npm package carries.
 * @returns what to record about it
 * @throws where it cannot be had, with the reason
 */
export async function fetchOfficial(folder) {
  const version = officialVersion();
  const { file, url } = officialSource(version);
  const checksums = JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'checksums.json'), 'utf8'));
  if (!checksums[file]) throw new Error(`there is no ${file}`);
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, file);
  const sha256 = await download(url, archive);
  if (sha256 !== checksums[file]) throw new Error(`${url} is not the published file: its SHA-256 is ${sha256}`);
  unzip(archive, folder);
  rmSync(archive);
  return { kind: 'official', version, source: url, sha256, executable: executables[process.platform] };
}
