// Subsets of faces: read back by an independent reader, each outline is the one of the whole face.
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Face } from '../../../electron/printing/fonts/face';
import type { Role } from '../../../electron/printing/fonts/roles';
import type { Typefaces } from '../../../electron/printing/fonts/typefaces';
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
    const subset = create(subsetFile(face, glyphs)) as Font;
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
    const subset = create(subsetFile(latin, [0, accented])) as Font;
    expect(subset.numGlyphs).toBeGreaterThan(2);
  });

  it('is a small part of the whole', () => {
    const face = typefaces.faceOf('body');
    expect(subsetFile(face, glyphsOf(face, '平湖市')).length).toBeLessThan(20_000);
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
