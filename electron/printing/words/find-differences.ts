// Where what was printed departs from what should have been: text by text, resuming after each departure.
import type { ExpectedText } from './expected-words';

/** `expected` and `found` with a little of what stands around the change. */
export type Departure = { readonly clause: string; readonly expected: string; readonly found: string };

/** How many texts may be lost or changed in one go before the rest is reported as a whole. */
const reach = 200;
/** Texts shorter than this (figures, 是) stand in many places: they are sought together with what follows them. */
const anchorLength = 6;
const context = 8;

/**
 * Every departure of `printed` from `expected`; both comparable. None means that they are equal to the last
 * character, since each expected text must stand exactly where the one before it ended.
 */
export function findDepartures(expected: readonly ExpectedText[], printed: string): Departure[] {
  const departures: Departure[] = [];
  let at = 0;
  let index = 0;
  while (index < expected.length) {
    const { text, clause } = expected[index] as ExpectedText;
    if (printed.startsWith(text, at)) {
      at += text.length;
      index += 1;
      continue;
    }
    const resumed = resume(expected, index, printed, at);
    const wanted = joined(expected.slice(index, resumed.index));
    departures.push({ clause, ...excerpt(wanted, printed.slice(at, resumed.at)) });
    ({ at, index } = resumed);
  }
  const clause = expected.at(-1)?.clause ?? '';
  if (at < printed.length) departures.push({ clause, ...excerpt('', printed.slice(at)) });
  return departures;
}

type Place = { readonly index: number; readonly at: number };

/** The nearest place where an expected text stands again; the end where there is none. */
function resume(expected: readonly ExpectedText[], index: number, printed: string, at: number): Place {
  let nearest: Place = { index: expected.length, at: printed.length };
  for (let next = index; next < Math.min(expected.length, index + reach); next += 1) {
    const found = printed.indexOf(anchor(expected, next), at);
    if (found >= 0 && found < nearest.at) nearest = { index: next, at: found };
  }
  return nearest;
}

function anchor(expected: readonly ExpectedText[], index: number): string {
  let text = '';
  for (let next = index; next < expected.length && text.length < anchorLength; next += 1) {
    text += expected[next]?.text ?? '';
  }
  return text === '' ? '\u0000' : text;
}

function joined(texts: readonly ExpectedText[]): string {
  return texts.map(({ text }) => text).join('');
}

/** What differs, between the parts that agree. */
function excerpt(expected: string, found: string): { expected: string; found: string } {
  const wanted = [...expected];
  const got = [...found];
  let start = 0;
  while (start < Math.min(wanted.length, got.length) && wanted[start] === got[start]) start += 1;
  let end = 0;
  const shorter = Math.min(wanted.length, got.length) - start;
  while (end < shorter && wanted[wanted.length - 1 - end] === got[got.length - 1 - end]) end += 1;
  const cut = (characters: readonly string[]): string =>
    characters.slice(Math.max(0, start - context), characters.length - end + context).join('');
  return { expected: cut(wanted), found: cut(got) };
}
