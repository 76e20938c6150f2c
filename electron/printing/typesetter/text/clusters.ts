// From runs of text to clusters: chooses a face for each character, its glyph, and the width of its cell.
import type { Run } from '../../../../templates/paper/blocks';
import type { Face } from '../../fonts/face';
import { isInvisible } from '../../fonts/invisible';
import type { Typefaces } from '../../fonts/typefaces';
import { cellWidth, glyphShift } from './cell';
import type { Cluster } from './cluster';
import { type Kind, kindOf } from './kinds';
import { missingGlyph } from './missing-glyph';
import type { TextStyle } from './style';

/** A cluster that the characters after it may still change. */
type Growing = { -readonly [Key in keyof Cluster]: Cluster[Key] };

type Casting = {
  readonly clusters: Growing[];
  readonly style: TextStyle;
  readonly typefaces: Typefaces;
  readonly han: Face;
  readonly latin: Face;
};

const doubleDash = 0x2e3a;

/** @throws PrintFault `glyph-missing` for a character that no face has, with its code and field. */
export function clustersOf(runs: readonly Run[], style: TextStyle, typefaces: Typefaces): readonly Cluster[] {
  const han = typefaces.faceOf(style.role);
  const casting: Casting = { clusters: [], style, typefaces, han, latin: typefaces.latinOf(style.role) };
  let offset = 0;
  runs.forEach((run, index) => {
    for (const character of run.text) {
      addCharacter(casting, character, run, index, offset);
      offset += character.length;
    }
  });
  return casting.clusters;
}

function addCharacter(casting: Casting, character: string, run: Run, index: number, offset: number): void {
  const { clusters, style } = casting;
  const codePoint = character.codePointAt(0) ?? 0;
  const before = clusters[clusters.length - 1];
  const kind = kindOf(codePoint, style.language);
  const isBlank = kind === 'newline' || kind === 'space';
  if (!isBlank && isInvisible(codePoint)) {
    if (before !== undefined && codePoint >= 0xa0) before.text += character;
    return;
  }
  if (character === '—' && joinsDash(casting, before, index)) return;
  const seen = isBlank ? 0x20 : codePoint;
  const face = casting.typefaces.faceWith(seen, preferredFace(casting, seen, isBlank || kind === 'latin'));
  if (face === undefined) throw missingGlyph(character, run);
  const glyph = face.glyphOf(seen);
  if (kind === 'latin' && before?.kind === 'latin' && before.face === face) {
    before.width += face.kernOf(before.glyph, glyph) * style.size;
  }
  clusters.push(cast(character, offset, index, kind, face, glyph, style));
}

/** Quotes and dashes of English are Latin ones: a Chinese face that serves for Latin letters has them full width. */
function preferredFace({ han, latin, typefaces }: Casting, codePoint: number, isLatin: boolean): Face {
  if (!isLatin) return han;
  const isFullWidth = codePoint >= 0x2010 && codePoint <= 0x2027 && latin.advanceOf(latin.glyphOf(codePoint)) > 0.9;
  return isFullWidth ? typefaces.faceOf('latin') : latin;
}

function cast(
  text: string,
  offset: number,
  run: number,
  kind: Kind,
  face: Face,
  glyph: number,
  style: TextStyle,
): Growing {
  const advance = face.advanceOf(glyph) * style.size;
  const width = cellWidth(kind, advance, style);
  return { text, offset, run, kind, face, glyph, width, shift: glyphShift(kind, advance, width, style) };
}

/** A dash of two characters is one unbroken stroke: set as the face's double dash where its single one is short. */
function joinsDash({ style, han }: Casting, before: Growing | undefined, run: number): boolean {
  if (style.language !== 'zh' || before?.text !== '—' || before.run !== run || before.face !== han) return false;
  const glyph = han.glyphOf(doubleDash);
  if (glyph === 0 || han.advanceOf(before.glyph) >= 0.98) return false;
  before.text = '——';
  before.glyph = glyph;
  before.width = style.cell * 2;
  before.shift = (before.width - han.advanceOf(glyph) * style.size) / 2;
  return true;
}
