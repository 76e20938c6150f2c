// The lines of a list file: each bears its checksum, so that a torn or damaged line is known and its draft read anew.
import { crc32 } from 'node:zlib';
import type { Row } from './row';

/** head: what the file is. n, text: a long text and its number. row: of a draft. gone: id of a draft that left. */
export type Line<Facts> =
  | { readonly head: string }
  | { readonly n: number; readonly text: string }
  | { readonly row: Row<Facts> }
  | { readonly gone: string };

const checksumDigits = 8;
const newline = 0x0a;

export function writeLine<Facts>(line: Line<Facts>): string {
  const json = JSON.stringify(line);
  return `${checksum(json)} ${json}\n`;
}

/** The lines that are sound, in order; the others are left out. */
export function* readLines<Facts>(bytes: Buffer): Generator<Line<Facts>> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start);
    if (end < 0) return;
    const json = bytes.subarray(start + checksumDigits + 1, end);
    if (bytes.toString('latin1', start, start + checksumDigits) === checksum(json))
      yield JSON.parse(json.toString('utf8'));
    start = end + 1;
  }
}

function checksum(json: string | Uint8Array): string {
  return crc32(json).toString(16).padStart(checksumDigits, '0');
}
