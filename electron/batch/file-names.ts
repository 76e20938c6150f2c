// Names of the files of a batch: what a person looks for first (row, party, paper), valid on every system, never the same twice.
import { isSafeFileName } from '../store/file-name';

const longestPart = 40;

/** The folder of one batch: no other batch has it, so that nothing that lies there is written over. */
export function batchFolderName(batch: string, day: string): string {
  return `pilin-${day}-${batch.slice(-8)}`;
}

/** @param at of the row, counted from 0. @param rows how many there are, for names that sort as the rows stand */
export function paperFileName(at: number, rows: number, party: string, kind: string, format: string): string {
  const number = String(at + 1).padStart(Math.max(3, String(rows).length), '0');
  const name = `${number}-${speaking(party)}-${kind}.${format}`;
  return isSafeFileName(name) ? name : `${number}-${kind}.${format}`;
}

/** Signs that some system refuses, and what can't be seen, as one hyphen; cut to whole characters. */
function speaking(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}/\\:*?"<>|.#%&{}$!'@+`=~]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...plain].slice(0, longestPart).join('') || 'party';
}
