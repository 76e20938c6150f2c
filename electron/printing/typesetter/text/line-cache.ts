// Lines that were set before: the fixed words of a template, and all but one paragraph after a keystroke.
import type { Run } from '../../../../templates/paper/blocks';
import type { Typefaces } from '../../fonts/typefaces';
import { keepFew } from '../../keep-few';
import type { Line } from './line';
import type { TextStyle } from './style';

/** Texts kept for one set of faces; some hundred papers' worth, a few megabytes. */
const mostTexts = 4000;

const caches = new WeakMap<Typefaces, Map<string, readonly Line[]>>();

/** The lines of a text, from memory where the same runs were set in the same way before. Lines are never changed. */
export function rememberedLines(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  typefaces: Typefaces,
  set: () => readonly Line[],
): readonly Line[] {
  let cache = caches.get(typefaces);
  if (cache === undefined) {
    cache = new Map();
    caches.set(typefaces, cache);
  }
  const key = wayOf(style, width) + wordsOf(runs);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const lines = set();
  keepFew(cache, mostTexts, key, lines);
  return lines;
}

/** How a text is set, as a part of its key: made once for a style and the width that it is asked for with. */
const ways = new WeakMap<TextStyle, { readonly width: number; readonly key: string }>();

function wayOf(style: TextStyle, width: number): string {
  const known = ways.get(style);
  if (known?.width === width) return known.key;
  const { role, language, size, pitch, cell, indent, hang, align, balanced, stand, red } = style;
  const key = `${role} ${language} ${size} ${pitch} ${cell} ${indent} ${hang} ${align} ${balanced} ${stand} ${red} ${width}`;
  ways.set(style, { width, key });
  return key;
}

/** Each text with its length: a draft's text may hold any sign, and must never pass for the end of one and another after it. */
function wordsOf(runs: readonly Run[]): string {
  let key = '';
  for (const { text, field, gap } of runs) {
    key += `\u0000${field ?? ''}\u0000${gap === true ? 1 : 0}\u0000${text.length}\u0000${text}`;
  }
  return key;
}
