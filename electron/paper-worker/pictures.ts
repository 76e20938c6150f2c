// The photographs of an operation as its papers need them: read once, and again when a file has changed. On the screen
// they are shown as they were taken, at once; on paper and in files they have the size they are printed in.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeOperation } from '../../templates/operation/whole-operation';
import { printCopy } from '../pictures/print-copies';
import { isSafeFileName } from '../store/file-name';
import type { Subject } from './questions';

type Picture = { readonly changedMs: number; readonly bytes: Uint8Array };
const kept = new Map<string, Picture>();
/** Of the last operation worked on: two hundred photographs of one operation may be large, those of many too large. */
let keptFolder = '';

/** Bytes by file name. A file that can't be read is left out: the printer then names it in its refusal. */
export async function picturesOf(subject: Subject): Promise<ReadonlyMap<string, Uint8Array>> {
  if (subject.of === 'case') return new Map();
  if (subject.photographs !== keptFolder) kept.clear();
  keptFolder = subject.photographs;
  const { photographs } = wholeOperation(subject.operation, subject.id, '');
  const names = photographs.map(({ file }) => file).filter(isSafeFileName);
  const read = await Promise.all(
    names.map(async (name) => [name, await pictureAt(subject.photographs, name)] as const),
  );
  return new Map(read.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]])));
}

/** The same at print size, one after the other: taking one apart needs much memory. */
export async function printedPicturesOf(subject: Subject): Promise<ReadonlyMap<string, Uint8Array>> {
  const printed = new Map<string, Uint8Array>();
  const folder = subject.of === 'case' ? '' : subject.photographs;
  for (const [name, bytes] of await picturesOf(subject)) printed.set(name, await printCopy(folder, bytes));
  return printed;
}

async function pictureAt(folder: string, name: string): Promise<Uint8Array | null> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const known = kept.get(path);
  if (known?.changedMs === found.mtimeMs) return known.bytes;
  const bytes = await readFile(path).catch(() => null);
  if (bytes !== null) kept.set(path, { changedMs: found.mtimeMs, bytes });
  return bytes;
}
