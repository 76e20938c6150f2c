// Which outlines a subset must hold: those asked for, and the parts that composite glyphs are made of.
import type { Face } from '../../fonts/face';

const argumentsAreWords = 0x0001;
const hasScale = 0x0008;
const moreComponents = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;

/** Places (byte offsets) of the component glyph ids in a glyph record; none for simple and empty glyphs. */
export function componentPlaces(outline: Buffer): readonly number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const places: number[] = [];
  let at = 10;
  for (;;) {
    const flags = outline.readUInt16BE(at);
    places.push(at + 2);
    at += 4 + (flags & argumentsAreWords ? 4 : 2);
    if (flags & hasScale) at += 2;
    else if (flags & hasTwoScales) at += 4;
    else if (flags & hasMatrix) at += 8;
    if ((flags & moreComponents) === 0) return places;
  }
}

/**
 * Glyph records of a subset in its own numbering, components renumbered to places behind the asked ones.
 * @param glyphs ids in the face, in the order of the subset; the first is .notdef
 */
export function subsetOutlines(
  face: Face,
  glyphs: readonly number[],
): { readonly glyphs: readonly number[]; readonly outlines: readonly Buffer[] } {
  const all = [...glyphs];
  const places = new Map<number, number>();
  glyphs.forEach((glyph, index) => {
    if (!places.has(glyph)) places.set(glyph, index);
  });
  const outlines: Buffer[] = [];
  for (let index = 0; index < all.length; index++) {
    const outline = face.outlineOf(all[index] ?? 0);
    const components = componentPlaces(outline);
    outlines.push(components.length === 0 ? outline : renumbered(outline, components, all, places));
  }
  return { glyphs: all, outlines };
}

function renumbered(
  outline: Buffer,
  components: readonly number[],
  all: number[],
  places: Map<number, number>,
): Buffer {
  const copy = Buffer.from(outline);
  for (const at of components) {
    const glyph = outline.readUInt16BE(at);
    let place = places.get(glyph);
    if (place === undefined) {
      place = all.length;
      all.push(glyph);
      places.set(glyph, place);
    }
    copy.writeUInt16BE(place, at);
  }
  return copy;
}
