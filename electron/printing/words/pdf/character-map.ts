// ToUnicode maps: which characters the codes of a font stand for.
import { hasKind, PdfUnreadable, type PdfValue, utf16 } from './pdf-value';
import { ValueReader } from './value-reader';

/** Text by two-byte code. */
export type CharacterMap = ReadonlyMap<number, string>;

/** Words that a map may hold without saying anything about a code. */
const silent = new Set([
  'begin',
  'end',
  'dict',
  'dup',
  'def',
  'findresource',
  'begincmap',
  'endcmap',
  'defineresource',
]);
const alsoSilent = new Set(['pop', 'currentdict', 'CMapName', 'begincodespacerange', 'endcodespacerange']);

/** @param cmap the inflated stream. @throws PdfUnreadable for anything but bfchar and bfrange over two-byte codes. */
export function readCharacterMap(cmap: Uint8Array): CharacterMap {
  const reader = new ValueReader(cmap);
  const map = new Map<number, string>();
  let operands: PdfValue[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!hasKind(value, 'word')) operands.push(value);
    else {
      if (value.value === 'endbfchar') addCharacters(map, operands);
      else if (value.value === 'endbfrange') addRanges(map, operands);
      else if (!/^beginbf(char|range)$/.test(value.value) && !isSilent(value.value)) {
        throw new PdfUnreadable(`"${value.value}" in a ToUnicode map`);
      }
      operands = [];
    }
  }
  return map;
}

function isSilent(word: string): boolean {
  return silent.has(word) || alsoSilent.has(word);
}

function addCharacters(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let at = 0; at + 1 < operands.length; at += 2) map.set(code(operands[at]), text(operands[at + 1]));
}

function addRanges(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [from, to, target] = [code(operands[at]), code(operands[at + 1]), operands[at + 2]];
    for (let current = from; current <= to; current += 1) {
      if (hasKind(target, 'array')) map.set(current, text(target.items[current - from]));
      else map.set(current, shifted(text(target), current - from));
    }
  }
}

/** The last character of a range's first text counts up with the code. */
function shifted(first: string, by: number): string {
  const characters = [...first];
  const last = characters.pop()?.codePointAt(0);
  if (last === undefined) throw new PdfUnreadable('a ToUnicode range to no character');
  return characters.join('') + String.fromCodePoint(last + by);
}

function code(value: PdfValue | undefined): number {
  if (!hasKind(value, 'string') || value.bytes.length !== 2) throw new PdfUnreadable('a code that is not two bytes');
  return ((value.bytes[0] ?? 0) << 8) | (value.bytes[1] ?? 0);
}

function text(value: PdfValue | undefined): string {
  if (!hasKind(value, 'string')) throw new PdfUnreadable('a ToUnicode target that is no string');
  return utf16(value.bytes);
}
