// From runs of text to clusters: chooses a face for each character, its glyph, and the width of its cell.
import type { Run } from '../../../../templates/paper/blocks';
import { PrintFault } from '../../fault';
import type { Face } from '../../fonts/face';
import { isInvisible } from '../../fonts/invisible';
import type { Typefaces } from '../../fonts/typefaces';
import type { Cluster } from './cluster';
import { type Kind, kindOf } from './kinds';
import type { TextStyle } from './style';

type Faces = { readonly han: Face; readonly latin: Face };

const doubleDash = 0x2e3a;

/** @throws PrintFault `glyph-missing` for a character that no face has, with its code and field. */
export function clustersOf(runs: readonly Run[], style: TextStyle, typefaces: Typefaces): Cluster[] {
  const clusters: Cluster[] = [];
  const faces: Faces = { han: typefaces.faceOf(style.role), latin: typefaces.latinOf(style.role) };
  let offset = 0;
  runs.forEach((run, index) => {
    for (const character of run.text) {
      addCharacter(clusters, character, { run, index, offset }, style, typefaces, faces);
      offset += character.length;
    }
  });
  return clusters;
}

type Origin = { readonly run: Run; readonly index: number; readonly offset: number };

function addCharacter(
  clusters: Cluster[],
  character: string,
  origin: Origin,
  style: TextStyle,
  typefaces: Typefaces,
  faces: Faces,
): void {
  const codePoint = character.codePointAt(0) ?? 0;
  const before = clusters[clusters.length - 1];
  const kind = kindOf(codePoint, style.language);
  if (kind !== 'newline' && kind !== 'space' && isInvisible(codePoint)) {
    if (before !== undefined && codePoint >= 0xa0) replaceLast(clusters, { ...before, text: before.text + character });
    return;
  }
  if (character === '—' && joinsDash(before, style, origin, faces.han)) {
    replaceLast(clusters, doubledDash(before as Cluster, style));
    return;
  }
  const preferred = kind === 'latin' || kind === 'space' || kind === 'newline' ? faces.latin : faces.han;
  const seen = kind === 'space' || kind === 'newline' ? 0x20 : codePoint;
  const face = typefaces.faceWith(seen, preferred);
  if (face === undefined) throw missing(character, codePoint, origin.run);
  const cluster = placed(character, origin, kind, face, face.glyphOf(seen), style);
  kernLast(clusters, cluster, style);
  clusters.push(cluster);
}

function placed(text: string, origin: Origin, kind: Kind, face: Face, glyph: number, style: TextStyle): Cluster {
  const advance = face.advanceOf(glyph) * style.size;
  const common = { text, offset: origin.offset, run: origin.index, kind, face, glyph };
  if (kind === 'newline') return { ...common, width: 0, shift: 0 };
  if (kind === 'latin' || kind === 'space') return { ...common, width: advance, shift: 0 };
  const standsFull = kind !== 'han' || advance > style.size * 0.9;
  if (!standsFull) return { ...common, width: advance, shift: 0 };
  const spare = style.cell - advance;
  if (kind === 'open' && advance < style.size * 0.9) return { ...common, width: style.cell, shift: spare };
  if (kind === 'close' && advance < style.size * 0.9) return { ...common, width: style.cell, shift: 0 };
  return { ...common, width: Math.max(style.cell, advance > style.size * 1.1 ? advance : 0), shift: spare / 2 };
}

function kernLast(clusters: Cluster[], cluster: Cluster, style: TextStyle): void {
  const before = clusters[clusters.length - 1];
  if (before === undefined || before.face !== cluster.face) return;
  if (cluster.kind !== 'latin' || before.kind !== 'latin') return;
  const kern = cluster.face.kernOf(before.glyph, cluster.glyph);
  if (kern !== 0) replaceLast(clusters, { ...before, width: before.width + kern * style.size });
}

/** A dash of two characters is one unbroken stroke: set as the face's double dash where its single one is short. */
function joinsDash(before: Cluster | undefined, style: TextStyle, origin: Origin, han: Face): boolean {
  return (
    style.language === 'zh' &&
    before?.text === '—' &&
    before.run === origin.index &&
    before.face === han &&
    han.advanceOf(before.glyph) < 0.98 &&
    han.glyphOf(doubleDash) !== 0
  );
}

function doubledDash(before: Cluster, style: TextStyle): Cluster {
  const glyph = before.face.glyphOf(doubleDash);
  const width = style.cell * 2;
  return { ...before, text: '——', glyph, width, shift: (width - before.face.advanceOf(glyph) * style.size) / 2 };
}

function replaceLast(clusters: Cluster[], cluster: Cluster): void {
  clusters[clusters.length - 1] = cluster;
}

function missing(character: string, codePoint: number, run: Run): PrintFault {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const place = run.field === undefined ? { zh: '', en: '' } : { zh: `（${run.field}）`, en: ` (${run.field})` };
  return new PrintFault(
    'glyph-missing',
    {
      zh: `字符“${character}”${code}${place.zh}在现有字体中都没有字形，不能打印。请改用其他字，或在设置中选择含有该字的字体。`,
      en: `No face at hand has the character ${character} ${code}${place.en}; the paper is not printed. Use another character, or choose a font that has it in the settings.`,
    },
    run.field,
  );
}
