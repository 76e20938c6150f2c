// One face of type: widths and outlines by glyph, read when first asked for and kept for all later papers.
import { type CharacterMap, readCharacterMap } from './character-map';
import { type FontFacts, readFontFacts } from './font-facts';
import { type Kerning, readKerning } from './kerning';
import { FontFile } from './sfnt';

export class Face {
  readonly path: string;
  readonly facts: FontFacts;
  readonly #file: FontFile;
  readonly #glyphOf: CharacterMap;
  readonly #metrics: Buffer;
  readonly #advances: Float64Array;
  readonly #widths: Float64Array;
  readonly #outlines = new Map<number, Buffer>();
  readonly #tables = new Map<string, Buffer>();
  #loca: Buffer | undefined;
  #kerning: Kerning | undefined;

  /** Opens a static TrueType file; throws PrintFault `font-kind` for other kinds. */
  constructor(path: string) {
    this.path = path;
    this.#file = new FontFile(path);
    this.facts = readFontFacts(this.#file);
    this.#glyphOf = readCharacterMap(this.#file.table('cmap'));
    this.#metrics = this.#file.table('hmtx');
    this.#advances = Float64Array.from(
      { length: this.facts.advanceCount },
      (_, glyph) => this.#metrics.readUInt16BE(glyph * 4) / this.facts.unitsPerEm,
    );
    this.#widths = this.#advances.map((advance) => Math.round(advance * 1e5) / 100);
  }

  get name(): string {
    return this.facts.postScriptName;
  }

  /** Glyph id of a character, 0 when this face has none. */
  glyphOf(codePoint: number): number {
    return this.#glyphOf(codePoint);
  }

  /** Advance width in ems. */
  advanceOf(glyph: number): number {
    return this.#advances[glyph] ?? this.#advances[this.#advances.length - 1] ?? 0;
  }

  /** Advance in thousandths of an em to two decimals, as a document's width array says it. */
  widthOf(glyph: number): number {
    return this.#widths[glyph] ?? this.#widths[this.#widths.length - 1] ?? 0;
  }

  /** Kerning between two neighbouring glyphs in ems; mostly 0 or negative. */
  kernOf(left: number, right: number): number {
    this.#kerning ??= readKerning(this.#file.table('GPOS'), this.#file.table('kern'));
    return this.#kerning(left, right) / this.facts.unitsPerEm;
  }

  /** Left side bearing in font units, as hmtx has it. */
  bearingOf(glyph: number): number {
    const { advanceCount } = this.facts;
    const at = glyph < advanceCount ? glyph * 4 + 2 : advanceCount * 4 + (glyph - advanceCount) * 2;
    return at + 2 <= this.#metrics.length ? this.#metrics.readInt16BE(at) : 0;
  }

  /** The glyph's record from glyf, empty for blanks. */
  outlineOf(glyph: number): Buffer {
    let outline = this.#outlines.get(glyph);
    if (outline === undefined) {
      const [start, end] = this.#outlineRange(glyph);
      outline = this.#file.slice('glyf', start, end - start);
      this.#outlines.set(glyph, outline);
    }
    return outline;
  }

  /** A whole table of the file, empty when it has none; kept, so ask for small ones only. */
  table(tag: string): Buffer {
    let table = this.#tables.get(tag);
    if (table === undefined) {
      table = this.#file.table(tag);
      this.#tables.set(tag, table);
    }
    return table;
  }

  close(): void {
    this.#file.close();
  }

  #outlineRange(glyph: number): [number, number] {
    this.#loca ??= this.#file.table('loca');
    if (glyph >= this.facts.glyphCount) return [0, 0];
    return this.facts.longLoca
      ? [this.#loca.readUInt32BE(glyph * 4), this.#loca.readUInt32BE(glyph * 4 + 4)]
      : [this.#loca.readUInt16BE(glyph * 2) * 2, this.#loca.readUInt16BE(glyph * 2 + 2) * 2];
  }
}
