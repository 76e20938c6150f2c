// Subsets of faces: read back by an independent reader, each outline is the one of the whole face.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Face } from '../../../electron/printing/fonts/face';
import type { Role } from '../../../electron/printing/fonts/roles';
import type { Typefaces } from '../../../electron/printing/fonts/typefaces';
import { deflateSubset } from '../../../electron/printing/pdf/fonts/deflate-subset';
import { subsetFile } from '../../../electron/printing/pdf/fonts/subset-file';
import { componentPlaces } from '../../../electron/printing/pdf/fonts/subset-glyphs';
import { toUnicodeMap } from '../../../electron/printing/pdf/fonts/to-unicode';
import { UsedGlyphs } from '../../../electron/printing/pdf/fonts/used-glyphs';
import { shippedTypefaces } from '../shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

const glyphsOf = (face: Face, text: string): number[] => [
  0,
  ...[...text].map((character) => face.glyphOf(character.codePointAt(0) ?? 0)),
];

describe('the subset of a face', () => {
  it.each<[Role, string]>([
    ['body', '平湖市综合行政执法局，。“”喆镕堃䶮𬭎'],
    ['title', '责令限期改正通知书Notice'],
    ['heading', '一、基本情况ÀÉ'],
    ['subheading', '（一）参加单位𠮷'],
    ['latin', 'Pinghu café Ångström naïve ½ fi'],
  ])('holds the outlines and advances of the whole: %s', (role, text) => {
    const face = typefaces.faceOf(role);
    const glyphs = glyphsOf(face, text);
    const subset = create(subsetFile(face, glyphs).file) as Font;
    const whole = create(readFileSync(face.path)) as Font;
    glyphs.forEach((glyph, index) => {
      expect(subset.getGlyph(index).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
      expect(subset.getGlyph(index).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
    });
  });

  it('takes the parts of composite glyphs along', () => {
    const latin = typefaces.faceOf('latin');
    const accented = latin.glyphOf(0xe9);
    expect(componentPlaces(latin.outlineOf(accented)).length).toBeGreaterThan(1);
    const subset = create(subsetFile(latin, [0, accented]).file) as Font;
    expect(subset.numGlyphs).toBeGreaterThan(2);
  });

  it('is a small part of the whole', () => {
    const face = typefaces.faceOf('body');
    expect(subsetFile(face, glyphsOf(face, '平湖市')).file.length).toBeLessThan(20_000);
  });
});

describe('the deflated subset', () => {
  it('is the file again, and the same bytes whether its fixed beginning was deflated before or not', () => {
    const face = typefaces.faceOf('body');
    const fixed = glyphsOf(face, '责令限期改正通知书当事人住所统一社会信用代码法定代表人违法事实依据');
    const facts = [glyphsOf(face, '平湖市新埭镇'), glyphsOf(face, '金山区枫泾镇')];
    const [first, second, again] = [...facts, facts[0] ?? []].map((own) => {
      const glyphs = [...new Set([...fixed, ...own])];
      const subset = subsetFile(face, glyphs, fixed.length);
      const deflated = deflateSubset(subset, face.path, fixed);
      expect(inflateSync(deflated).equals(subset.file)).toBe(true);
      return deflated;
    });
    expect(again?.equals(first ?? Buffer.alloc(0))).toBe(true);
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(false);
  });

  it('deflates anew where the same glyphs have parts with other numbers', () => {
    const latin = typefaces.faceOf('latin');
    const letters = glyphsOf(latin, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789éüñ');
    for (const more of ['', '©', 'ß©']) {
      const glyphs = [...new Set([...letters, ...glyphsOf(latin, more)])];
      const subset = subsetFile(latin, glyphs, letters.length);
      expect(inflateSync(deflateSubset(subset, latin.path, letters)).equals(subset.file)).toBe(true);
    }
  });
});

describe('glyphs used by a document', () => {
  it('have one number for one glyph and text, and another where the same glyph stands for another text', () => {
    const used = new UsedGlyphs(typefaces.faceOf('latin'));
    expect([used.use(3, ' '), used.use(5, 'a'), used.use(3, ' '), used.use(3, '\u00a0')]).toEqual([1, 2, 1, 3]);
    expect(used.glyphs).toEqual([0, 3, 5, 3]);
  });

  it('lead back to text beyond the basic plane', () => {
    expect(toUnicodeMap(['', '中', '𠮷', '——'])).toContain('<0000> <0003> [<fffd> <4e2d> <d842dfb7> <20142014>]');
  });
});
