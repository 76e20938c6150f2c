// The few figures a face must tell: em, heights, box, name, and whether its maker lets it be embedded.
import type { FontFile } from './sfnt';

/** Lengths in font units, y upwards. */
export type FontFacts = {
  readonly postScriptName: string;
  readonly familyNames: readonly string[];
  readonly unitsPerEm: number;
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  readonly longLoca: boolean;
  readonly glyphCount: number;
  /** How many advances hmtx holds; later glyphs repeat the last. */
  readonly advanceCount: number;
  /** OS/2 fsType 2 forbids embedding, and a paper must carry its faces. */
  readonly embeddable: boolean;
};

export function readFontFacts(file: FontFile): FontFacts {
  const head = file.table('head');
  const hhea = file.table('hhea');
  const os2 = file.table('OS/2');
  const post = file.table('post');
  const unitsPerEm = head.readUInt16BE(18);
  const signed = (bytes: Buffer, at: number, otherwise: number) =>
    bytes.length >= at + 2 ? bytes.readInt16BE(at) : otherwise;
  const ascent = signed(os2, 68, hhea.readInt16BE(4));
  return {
    ...readNames(file.table('name')),
    unitsPerEm,
    box: [head.readInt16BE(36), head.readInt16BE(38), head.readInt16BE(40), head.readInt16BE(42)],
    ascent,
    descent: signed(os2, 70, hhea.readInt16BE(6)),
    capHeight: signed(os2, 88, Math.round(ascent * 0.8)),
    xHeight: signed(os2, 86, Math.round(ascent * 0.55)),
    italicAngle: post.length >= 8 ? post.readInt32BE(4) / 65536 : 0,
    fixedPitch: post.length >= 16 && post.readUInt32BE(12) !== 0,
    longLoca: head.readInt16BE(50) === 1,
    glyphCount: file.table('maxp').readUInt16BE(4),
    advanceCount: hhea.readUInt16BE(34),
    embeddable: os2.length < 10 || (os2.readUInt16BE(8) & 0x000f) !== 2,
  };
}

/** Name ids 1, 4 and 16 are family and full names in several languages, 6 is the PostScript name. */
function readNames(name: Buffer): { postScriptName: string; familyNames: readonly string[] } {
  const families = new Set<string>();
  let postScriptName = '';
  const count = name.length >= 6 ? name.readUInt16BE(2) : 0;
  const strings = count === 0 ? 0 : name.readUInt16BE(4);
  for (let at = 6; at < 6 + count * 12; at += 12) {
    const id = name.readUInt16BE(at + 6);
    if (id !== 1 && id !== 4 && id !== 6 && id !== 16) continue;
    const start = strings + name.readUInt16BE(at + 10);
    const text = decodeName(name.subarray(start, start + name.readUInt16BE(at + 8)), name.readUInt16BE(at));
    if (id === 6) postScriptName ||= text.replace(/[^\x21-\x7e]/g, '');
    else families.add(text);
  }
  return { postScriptName: postScriptName || 'Unnamed', familyNames: [...families] };
}

function decodeName(bytes: Buffer, platform: number): string {
  if (platform === 1) return bytes.toString('latin1');
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes.readUInt16BE(at));
  return text;
}
