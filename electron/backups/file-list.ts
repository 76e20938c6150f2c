// The list of a backup's files: lines of text that a person can read, and a program within a second for 150,000 files.
// It may come from a stranger: a path that leads out or a number without sense is refused before anything is made.
import { isSafeFileName } from '../store/file-name';

/** Size in bytes; modified as the file system said it, in whole milliseconds since 1970. */
export type KeptFile = {
  /** Relative to the data folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly sha256: string;
};

/** 16 TB: beyond what any disk of an office holds. */
export const largestBytes = 2 ** 44;
export const mostFiles = 5_000_000;
export const largestListBytes = 2 ** 29 - 2 ** 24;
const longestPath = 1000;
const deepest = 8;

const head = 'pilin-backup-files 1 (sha256 bytes modified-ms path)';
const linePattern = /^([0-9a-f]{64}) (0|[1-9]\d{0,14}) (-?\d{1,16}) (.+)$/;

/** Each step a name that every system can keep, so that no path leads out of its folder. */
export function isSafePath(path: string): boolean {
  const steps = path.split('/');
  return path.length <= longestPath && steps.length <= deepest && steps.every(isSafeFileName);
}

export function writeFileList(files: readonly KeptFile[]): Uint8Array {
  const lines = files.map(({ path, bytes, modifiedMs, sha256 }) => `${sha256} ${bytes} ${modifiedMs} ${path}\n`);
  return new TextEncoder().encode(`${head}\n${lines.join('')}`);
}

/** `at` is the line at fault, from 1. */
export type ListFault = { readonly at: number; readonly why: 'head' | 'line' | 'path' | 'size' | 'clash' | 'end' };

export function readFileList(bytes: Uint8Array): readonly KeptFile[] | ListFault {
  const lines = new TextDecoder('utf-8', { fatal: false }).decode(bytes).split('\n');
  if (lines[0] !== head) return { at: 1, why: 'head' };
  if (lines.at(-1) !== '' || lines.length - 2 > mostFiles) return { at: lines.length, why: 'end' };
  const files: KeptFile[] = [];
  let total = 0;
  for (let at = 1; at < lines.length - 1; at += 1) {
    const [, sha256 = '', size = '', modified = '', path = ''] = linePattern.exec(lines[at] ?? '') ?? [];
    if (sha256 === '') return { at: at + 1, why: 'line' };
    if (!isSafePath(path)) return { at: at + 1, why: 'path' };
    total += Number(size);
    if (total > largestBytes) return { at: at + 1, why: 'size' };
    files.push({ path, bytes: Number(size), modifiedMs: Number(modified), sha256 });
  }
  const clash = clashIn(files);
  return clash === null ? files : { at: clash + 2, why: 'clash' };
}

/** Index of a file that one system would keep as another, or that stands where another needs a folder; null for none. */
function clashIn(files: readonly KeptFile[]): number | null {
  const keys = files.map(({ path }) => path.normalize('NFC').toLowerCase());
  const taken = new Set(keys);
  const seen = new Set<string>();
  const isBelowFile = (key: string): boolean => {
    for (let at = key.indexOf('/'); at > 0; at = key.indexOf('/', at + 1)) if (taken.has(key.slice(0, at))) return true;
    return false;
  };
  for (const [index, key] of keys.entries()) {
    if (seen.has(key) || isBelowFile(key)) return index;
    seen.add(key);
  }
  return null;
}
