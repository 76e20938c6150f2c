// The glyphs that one document uses of one face, numbered as they come.
import type { Face } from '../../fonts/face';

export class UsedGlyphs {
  readonly face: Face;
  /** Ids in the face by number in the subset; number 0 is .notdef. */
  readonly glyphs: number[] = [0];
  /** What each stands for; the same glyph may stand for two texts (a blank for two kinds of space). */
  readonly texts: string[] = [''];
  readonly #numbers = new Map<number, number>();
  readonly #others = new Map<string, number>();

  constructor(face: Face) {
    this.face = face;
  }

  /** Number of a glyph that stands for `text`. */
  use(glyph: number, text: string): number {
    const number = this.#numbers.get(glyph);
    if (number === undefined) {
      const added = this.#add(glyph, text);
      this.#numbers.set(glyph, added);
      return added;
    }
    if (this.texts[number] === text) return number;
    const key = `${glyph} ${text}`;
    let other = this.#others.get(key);
    if (other === undefined) {
      other = this.#add(glyph, text);
      this.#others.set(key, other);
    }
    return other;
  }

  /** Advance in thousandths of an em, as the document's width array says it. */
  widthOf(glyph: number): number {
    return Math.round(this.face.advanceOf(glyph) * 1e5) / 100;
  }

  #add(glyph: number, text: string): number {
    this.glyphs.push(glyph);
    this.texts.push(text);
    return this.glyphs.length - 1;
  }
}
