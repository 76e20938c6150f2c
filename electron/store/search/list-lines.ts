// The lines of a list file: each bears its checksum, so that a torn or damaged line is known and its draft read anew.
import type { Row, RowTexts } from './row';

/** The texts of a row, with the version of the draft that they were taken from. */
export type TextsLine = RowTexts & { readonly id: string; readonly updatedAt: string };

/** What the lines hold, by the letter they begin with. */
export type Lines<Facts> = {
  /** What the file is. */
  readonly h: string;
  /** A row. */
  readonly r: Row<Facts>;
  /** The id of a draft that left. */
  readonly g: string;
  /** A long text and its number. */
  readonly p: { readonly n: number; readonly text: string };
  /** The texts of a row. */
  readonly t: TextsLine;
};
export type Letter = keyof Lines<unknown>;
export type Line<Facts, L extends Letter> = { [K in L]: { readonly letter: K; readonly value: Lines<Facts>[K] } }[L];

const checksumDigits = 8;
const newline = 0x0a;

export function writeLine<Facts, L extends Letter>(letter: L, value: Lines<Facts>[L]): string {
  const text = `${letter}${JSON.stringify(value)}`;
  return `${checksum(Buffer.from(text))} ${text}\n`;
}

/** The sound lines that begin with one of the letters, in order; other lines cost next to nothing. */
export function* readLines<Facts, L extends Letter>(bytes: Buffer, letters: readonly L[]): Generator<Line<Facts, L>> {
  const wanted = new Map(letters.map((letter) => [letter.charCodeAt(0), letter]));
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start);
    if (end < 0) return;
    const from = start + checksumDigits + 1;
    const letter = wanted.get(bytes[from] ?? 0);
    if (letter !== undefined && isSound(bytes, start, end)) {
      yield { letter, value: JSON.parse(bytes.toString('utf8', from + 1, end)) } as Line<Facts, L>;
    }
    start = end + 1;
  }
}

function isSound(bytes: Buffer, start: number, end: number): boolean {
  const from = start + checksumDigits + 1;
  return from < end && bytes.toString('latin1', start, from - 1) === checksum(bytes.subarray(from, end));
}

/** FNV-1a, 32 bits: any one altered byte changes it, and it is quick on many short lines. */
function checksum(bytes: Uint8Array): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return (sum >>> 0).toString(16).padStart(checksumDigits, '0');
}
