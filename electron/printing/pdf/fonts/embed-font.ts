// Puts the used part of a face into the document: file, descriptor, widths and the way back to text.
import type { PdfReference, PdfSheaf } from '../sheaf';
import { deflateSubset } from './deflate-subset';
import { subsetFile } from './subset-file';
import { toUnicodeMap } from './to-unicode';
import type { UsedGlyphs } from './used-glyphs';

/** Completes `reference` as a Type 0 font with an embedded subset (ISO 32000-1, 9.7). @param index makes its tag unique */
export function embedFont(sheaf: PdfSheaf, reference: PdfReference, used: UsedGlyphs, index: number): void {
  const name = `${subsetTag(index)}+${used.face.name}`;
  const descriptor = sheaf.ref(descriptorOf(used, name, fontFile(sheaf, used)));
  descriptor.end();
  const descendant = sheaf.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    FontDescriptor: descriptor,
    W: [0, used.glyphs.map((glyph) => used.face.widthOf(glyph))],
  });
  descendant.end();
  const toUnicode = sheaf.ref({});
  toUnicode.end(toUnicodeMap(used.texts));
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
  reference.end();
}

function fontFile(sheaf: PdfSheaf, used: UsedGlyphs): PdfReference {
  const subset = subsetFile(used.face, used.glyphs, used.fixed);
  const file = sheaf.ref({ Filter: 'FlateDecode', Length1: subset.file.length });
  file.end(deflateSubset(subset, used.face.path, used.glyphs.slice(0, used.fixed)));
  return file;
}

function descriptorOf(used: UsedGlyphs, name: string, file: PdfReference): Record<string, unknown> {
  const { facts } = used.face;
  const scale = 1000 / facts.unitsPerEm;
  const symbolic = 4;
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: symbolic | (facts.fixedPitch ? 1 : 0) | (facts.italicAngle !== 0 ? 64 : 0),
    FontBBox: facts.box.map((side) => side * scale),
    ItalicAngle: facts.italicAngle,
    Ascent: facts.ascent * scale,
    Descent: facts.descent * scale,
    CapHeight: facts.capHeight * scale,
    XHeight: facts.xHeight * scale,
    StemV: 80,
    FontFile2: file,
  };
}

/** Six capital letters before the name of a subset. */
function subsetTag(index: number): string {
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26));
  return `PILIN${letter(0)}`;
}
