// Which face a role gets, who steps in for a missing character, and what is refused.
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontsFolder } from '../../../electron/printing/fonts/fonts-folder';
import { openTypefaces, type Typefaces } from '../../../electron/printing/fonts/typefaces';
import { shippedTypefaces } from '../shipped-typefaces';

let typefaces: Typefaces;
let folder = '';
beforeAll(async () => {
  typefaces = await shippedTypefaces();
  folder = mkdtempSync(join(tmpdir(), 'pilin-fonts-'));
  copyFileSync(join(fontsFolder(), 'Tinos-Regular.ttf'), join(folder, 'simfang.ttf'));
});

describe('a role of type', () => {
  it('is set in the open face that ships with Pilin when nothing else is there, and says so', () => {
    expect(typefaces.faceOf('title').name).toBe('NotoSerifSC-Bold');
    expect(typefaces.faceOf('subheading').name).toBe('LXGWWenKai-Regular');
    expect(typefaces.substitutions.map((each) => each.role)).toEqual([
      'title',
      'body',
      'heading',
      'subheading',
      'latin',
    ]);
  });

  it('is set in the licensed face found on this computer, without a word of substitution', async () => {
    const found = await openTypefaces({ office: {}, systemFolders: [folder] });
    expect(found.faceOf('body').path).toBe(join(folder, 'simfang.ttf'));
    expect(found.substitutions.map((each) => each.role)).not.toContain('body');
  });

  it('is set in the file or the family that the office chose', async () => {
    const file = join(fontsFolder(), 'LXGWWenKai-Regular.ttf');
    expect((await openTypefaces({ office: { body: file }, systemFolders: [] })).faceOf('body').path).toBe(file);
    const family = await openTypefaces({ office: { body: 'Tinos' }, systemFolders: [folder] });
    expect(family.faceOf('body').path).toBe(join(folder, 'simfang.ttf'));
  });

  it.each([
    ['a web font', 'wOFF'],
    ['a collection', 'ttcf'],
    ['CFF outlines', 'OTTO'],
    ['no font at all', 'text'],
  ])('refuses %s with a sentence and takes the next face', async (_, start) => {
    const file = join(folder, 'chosen.ttf');
    writeFileSync(file, Buffer.concat([Buffer.from(start), Buffer.alloc(64)]));
    const refused = await openTypefaces({ office: { body: file }, systemFolders: [] });
    expect(refused.faults).toHaveLength(1);
    expect(refused.faults[0]).toMatchObject({ code: 'font-kind' });
    expect(refused.faults[0]?.sentence.zh).toContain(file);
    expect(refused.faceOf('body').name).toBe('NotoSerifSC-Regular');
  });

  it('says that a chosen font is missing', async () => {
    const missing = await openTypefaces({ office: { title: '方正小标宋简体' }, systemFolders: [] });
    expect(missing.faults[0]).toMatchObject({ code: 'font-missing' });
    expect(missing.substitutions[0]).toEqual({ role: 'title', wanted: '方正小标宋简体', used: 'NotoSerifSC-Bold' });
  });
});

describe('a character', () => {
  it('is taken from another face when its own has none', () => {
    const body = typefaces.faceOf('body');
    expect(body.glyphOf(0x20bb7)).toBe(0);
    expect(typefaces.faceWith(0x20bb7, body)?.name).toBe('LXGWWenKai-Regular');
    expect(typefaces.faceWith(0x4e2d, body)).toBe(body);
  });

  it('is said to be missing when no face has it; what leaves no mark is never missing', () => {
    expect(typefaces.hasGlyph(0x13000)).toBe(false);
    expect(typefaces.hasGlyph(0x3007)).toBe(true);
    for (const invisible of [0x0a, 0x200b, 0xfe0f, 0xe0100]) expect(typefaces.hasGlyph(invisible)).toBe(true);
  });
});

describe('a face', () => {
  it('knows advances in ems and kerning between Latin letters', () => {
    const latin = typefaces.faceOf('latin');
    const [a, v] = [latin.glyphOf(0x41), latin.glyphOf(0x56)];
    expect(latin.advanceOf(latin.glyphOf(0x30))).toBe(0.5);
    expect(latin.kernOf(a, v)).toBeLessThan(-0.05);
    expect(typefaces.faceOf('body').advanceOf(typefaces.faceOf('body').glyphOf(0x4e2d))).toBe(1);
  });
});
