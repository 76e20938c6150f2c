// Opens an encrypted data folder for a command: the passphrase from the first line of a file, or typed at the terminal
// unseen. Never from the command line itself, where other programs of the computer would see it.
import { openSync, readSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ReadStream } from 'node:tty';
import { done, failed, type Outcome } from '../contract/outcome';
import { isRolledBack } from '../sealing/generation';
import { readKeyFile } from '../sealing/key-file';
import { readRecoveryKey } from '../sealing/recovery-key';
import { keyMissing, keyRolledBack } from '../sealing/sealing-faults';
import { openByPassphrase, openByRecovery } from '../sealing/wrap';
import { isSealed } from '../store/data-folder';
import { dataDisk, holdKey } from '../store/disk/data-disk';
import { nodeDisk } from '../store/disk/node-disk';
import { notOpened, onDisk } from '../store/disk-fault';
import { firstLineOf } from './first-line';

/**
 * @param folder a data folder, or the one that holds it under `data`. One that is not encrypted asks nothing.
 * @param file whose first line is the passphrase or the recovery key; undefined to ask for it
 * @returns the folder, absolute
 */
export function unlockData(folder: string, file: string | undefined): Promise<Outcome<string>> {
  const path = resolve(folder);
  return onDisk(notOpened, async () => {
    for (const root of [path, join(path, 'data')]) {
      const unlocked = await unlock(root, file);
      if (!unlocked.ok) return unlocked;
      if (unlocked.value) break;
    }
    return done(path);
  });
}

/** @returns whether the folder is encrypted */
async function unlock(root: string, file: string | undefined): Promise<Outcome<boolean>> {
  const found = await readKeyFile(nodeDisk, root);
  if (!found.ok) return found;
  if (found.value === null) return (await isSealed(nodeDisk, root)) ? keyMissing : done(false);
  const words = file === undefined ? askAtTerminal() : await firstLineOf(file);
  if (words === null) return noTerminal;
  const recovery = readRecoveryKey(words);
  const key =
    recovery.state === 'read'
      ? openByRecovery(found.value, recovery.bytes)
      : await openByPassphrase(found.value, words);
  if (key === null) return wrongWords;
  holdKey(root, key);
  return (await isRolledBack(dataDisk, root, found.value)) ? keyRolledBack : done(true);
}

/** Null where there is no terminal to ask at. The terminal shows nothing of what is typed. */
function askAtTerminal(): string | null {
  if (process.platform === 'win32') return null;
  let terminal: number;
  try {
    terminal = openSync('/dev/tty', 'r+');
  } catch {
    return null;
  }
  const keys = new ReadStream(terminal);
  try {
    keys.setRawMode(true);
    writeSync(terminal, '数据文件夹的口令 Passphrase of the data folder: ');
    return lineFrom(terminal);
  } finally {
    keys.setRawMode(false);
    writeSync(terminal, '\r\n');
    keys.destroy();
  }
}

const pauseMs = 20;
const [interrupt, backspace, erase] = [0x03, 0x08, 0x7f];

/** Keys as they come, until Enter; null where the person stops with Ctrl+C or Ctrl+D. */
function lineFrom(terminal: number): string | null {
  let bytes = Buffer.alloc(0);
  const one = Buffer.alloc(1);
  for (;;) {
    if (!readOne(terminal, one)) continue;
    const key = one[0] ?? 0;
    if (key === 0x0d || key === 0x0a) return bytes.toString('utf8');
    if (key === interrupt || key === 0x04) return null;
    if (key === backspace || key === erase) bytes = Buffer.from([...bytes.toString('utf8')].slice(0, -1).join(''));
    else bytes = Buffer.concat([bytes, one]);
  }
}

/** @returns false where nothing was typed yet */
function readOne(terminal: number, one: Buffer): boolean {
  try {
    return readSync(terminal, one, 0, 1, null) === 1;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    return false;
  }
}

const noTerminal = failed(
  'passphrase-missing',
  '数据文件夹已加密，此处没有可供输入口令的终端。请用 --passphrase-file 指定首行为口令的文件。',
  'The data folder is encrypted and there is no terminal to ask for its passphrase. Name a file whose first line is the passphrase with --passphrase-file.',
);
const wrongWords = failed(
  'key-wrong',
  '未能打开加密的数据文件夹，未作任何改动。请检查口令或恢复密钥后重试。',
  'The encrypted data folder did not open; nothing was changed. Check the passphrase or recovery key and try again.',
);
