// Where in a YAML file a character of one of its texts stands: quoted texts write some characters with several.
import { isScalar, type Node } from 'yaml';

/** Lengths of escapes by the letter after the backslash; any other is two characters long. */
const escapes: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** @param offset into the text as read. @returns offset in the file, never beyond the node */
export function placeIn(file: string, node: Node | null, offset: number): number {
  if (!node?.range) return 0;
  const [start, end] = node.range;
  if (!isScalar(node)) return start;
  const style = node.type;
  if (style === 'QUOTE_DOUBLE') return walk(file, start + 1, end - 1, offset, doubleQuoted);
  if (style === 'QUOTE_SINGLE') return walk(file, start + 1, end - 1, offset, singleQuoted);
  return Math.min(start + offset, Math.max(start, end - 1));
}

/** How long what stands here is in the file, and how many characters of the text it makes. */
type Step = { readonly long: number; readonly makes: number };

function walk(
  file: string,
  from: number,
  end: number,
  offset: number,
  step: (file: string, at: number) => Step,
): number {
  let at = from;
  let made = 0;
  while (at < end) {
    const { long, makes } = step(file, at);
    if (made + makes > offset) break;
    at += long;
    made += makes;
  }
  return Math.min(at, Math.max(from, end));
}

function doubleQuoted(file: string, at: number): Step {
  if (file[at] !== '\\') return foldedOrPlain(file, at);
  const letter = file[at + 1] ?? '';
  if (letter === '\n' || letter === '\r') return { long: 1 + lineEnd(file, at + 1), makes: 0 };
  const long = escapes[letter] ?? 2;
  const isPair = letter === 'U' && Number.parseInt(file.slice(at + 2, at + 10), 16) > 0xffff;
  return { long, makes: isPair ? 2 : 1 };
}

function singleQuoted(file: string, at: number): Step {
  return file.startsWith("''", at) ? { long: 2, makes: 1 } : foldedOrPlain(file, at);
}

/** The end of a line and the indent after it are read as one space. */
function foldedOrPlain(file: string, at: number): Step {
  const long = lineEnd(file, at);
  return { long: Math.max(1, long), makes: 1 };
}

/** Length of a line's end with the indent of the next, 0 where none stands here. */
function lineEnd(file: string, at: number): number {
  const match = /^\r?\n[ \t]*/.exec(file.slice(at, at + 400));
  return match?.[0].length ?? 0;
}

/**
 * Line and column of an offset, both from 1. The library's own counter does not yet know the lines after the one at
 * which it stopped reading.
 */
export function lineCounter(file: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...[...file.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
