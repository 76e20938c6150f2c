// The photographs that a paper shows, read once, and again when a file has changed. On the screen they are shown as they
// were taken, at once; on paper and in files they have the size they are printed in.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeCase } from '../../templates/case/whole-case';
import type { Paper } from '../../templates/paper/paper';
import { printCopy } from '../pictures/print-copies';
import { dataDisk } from '../store/disk/data-disk';
import { isSafeFileName } from '../store/file-name';
import { sha256 } from '../store/sha256';
import type { Subject } from './questions';

type Picture = { readonly changedMs: number; readonly bytes: Uint8Array; readonly sha256: string };
const kept = new Map<string, Picture>();
/** Of the last subject worked on: two hundred photographs of one operation may be large, those of many too large. */
let keptFolder = '';

/**
 * Bytes by file name. A file that can't be read is left out, and so is a piece of evidence that is not the one whose
 * hash the case holds: the printer then names it in its refusal.
 */
export async function picturesOf(subject: Subject, paper: Paper): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await filesOf(subject, paper);
  return new Map([...files].map(([name, { bytes }]) => [name, bytes]));
}

/** The same at print size, one after the other: taking one apart needs much memory. */
export async function printedPicturesOf(subject: Subject, paper: Paper): Promise<ReadonlyMap<string, Uint8Array>> {
  const printed = new Map<string, Uint8Array>();
  for (const [name, { bytes, sha256: hash }] of await filesOf(subject, paper))
    printed.set(name, await printCopy(subject.photographs ?? '', bytes, hash));
  return printed;
}

async function filesOf(subject: Subject, paper: Paper): Promise<ReadonlyMap<string, Picture>> {
  const { photographs: folder } = subject;
  if (folder === undefined || folder === '') return new Map();
  if (folder !== keptFolder) kept.clear();
  keptFolder = folder;
  const hashes = hashesOf(subject);
  const read = await Promise.all(
    namesIn(paper).map(async (name) => {
      const picture = await pictureAt(folder, name);
      const isIt = picture !== null && (hashes === null || hashes.get(name) === picture.sha256);
      return isIt ? [[name, picture] as const] : [];
    }),
  );
  return new Map(read.flat());
}

/** Files of the photographs that a paper shows, each once. */
export function namesIn({ blocks }: Paper): readonly string[] {
  const files = blocks.flatMap((block) => (block.kind === 'photographs' ? block.items.map(({ file }) => file) : []));
  return [...new Set(files)].filter(isSafeFileName);
}

/** Of the evidence of a case, by file name; photographs of an operation have none on record. */
function hashesOf(subject: Subject): ReadonlyMap<string, string> | null {
  if (subject.of !== 'case') return null;
  const { evidence } = wholeCase(subject.case, subject.id, '');
  return new Map(evidence.flatMap(({ file }) => (file === undefined ? [] : [[file.name, file.sha256] as const])));
}

async function pictureAt(folder: string, name: string): Promise<Picture | null> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const known = kept.get(path);
  if (known?.changedMs === found.mtimeMs) return known;
  const bytes = await dataDisk.read(path, found.size).catch(() => null);
  if (bytes === null) return null;
  const picture = { changedMs: found.mtimeMs, bytes, sha256: sha256(bytes) };
  kept.set(path, picture);
  return picture;
}
