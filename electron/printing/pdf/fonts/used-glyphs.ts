// The glyphs that one document uses of one face, numbered as they come.
import type { Face } from '../../fonts/face';

export class UsedGlyphs {
  readonly face: Face;
  /** Ids in the face by number in the subset; number 0 is .notdef. */
  readonly glyphs: number[] = [0];
  /** What each stands for; the same glyph may stand for two texts (a blank for two kinds of space). */
  readonly texts: string[] = [''];
  /** Number by glyph id; 0 where it was not used yet. */
  readonly #numbers: Uint16Array;
  #fixed = 1;
  readonly #others = new Map<string, number>();

  constructor(face: Face) {
    this.face = face;
    this.#numbers = new Uint16Array(face.facts.glyphCount);
  }

  /** Number of a glyph that stands for `text`. */
  use(glyph: number, text: string): number {
    const number = this.#numbers[glyph] ?? 0;
    if (number === 0) {
      const added = this.#add(glyph, text);
      this.#numbers[glyph] = added;
      return added;
    }
    return this.texts[number] === text ? number : this.#other(glyph, text);
  }

  /** All glyphs used so far stand for fixed words: they come first, in the same order in all papers of their kind. */
  endFixed(): void {
    this.#fixed = this.glyphs.length;
  }

  /** How many glyphs, .notdef included, stand for fixed words. */
  get fixed(): number {
    return this.#fixed;
  }

  #other(glyph: number, text: string): number {
    const key = `${glyph} ${text}`;
    let other = this.#others.get(key);
    if (other === undefined) {
      other = this.#add(glyph, text);
      this.#others.set(key, other);
    }
    return other;
  }

  #add(glyph: number, text: string): number {
    this.glyphs.push(glyph);
    this.texts.push(text);
    return this.glyphs.length - 1;
  }
}
