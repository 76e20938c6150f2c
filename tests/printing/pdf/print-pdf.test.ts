// The file itself: sound syntax, every face embedded, text that can be copied, properties, structure, the same bytes.
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../../electron/printing/fonts/typefaces';
import { type PrintedPdf, printPdf } from '../../../electron/printing/pdf/print-pdf';
import type { Block, Words } from '../../../templates/paper/blocks';
import type { Paper } from '../../../templates/paper/paper';
import { charactersOf, checked, fontsOf, infoOf, picturesOf, structureOf, textOf } from '../read-pdf';
import { notice } from '../sample-notice';
import { paperOf, paragraph, words } from '../sample-papers';
import { report } from '../sample-report';
import { shippedTypefaces } from '../shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

function print(paper: Paper, pictures: ReadonlyMap<string, Uint8Array> = new Map()): PrintedPdf {
  return printPdf(paper, { typefaces, pictures });
}

describe('the file', () => {
  it.each([
    ['notice', notice({ draft: true })],
    ['report', report({ language: 'zh-en' })],
  ])('has sound syntax: %s', (_, paper) => {
    expect(checked(print(paper).bytes)).toMatch(/No syntax or stream encoding errors/);
  });

  it('embeds all its fonts, each with its way back to text', () => {
    const fonts = fontsOf(print(report({ language: 'zh-en' })).bytes);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatchObject({ embedded: true, unicode: true });
  });

  it('is the same, byte for byte, for the same paper', () => {
    const paper = report({ language: 'zh-en' });
    expect(Buffer.compare(print(paper).bytes, print(paper).bytes)).toBe(0);
  });

  it('says title, author and day, is tagged and claims PDF/A-2b', () => {
    const { bytes } = print(notice());
    const info = infoOf(bytes);
    expect(info).toMatch(/Title:\s+样张 A&B/);
    expect(info).toMatch(/Author:\s+平湖市综合行政执法局/);
    expect(info).toMatch(/CreationDate:\s+Mon Nov 23 .*2026/);
    expect(info).toMatch(/Tagged:\s+yes/);
    const metadata = Buffer.from(bytes).toString('utf8');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('样张 A&amp;B');
  });

  it('has title, table and paragraphs in its structure, and pages as many as it says', () => {
    const printed = print(notice());
    const structure = structureOf(printed.bytes);
    for (const type of ['H1', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'P'])
      expect(structure).toMatch(new RegExp(`\\b${type}\\b`));
    expect(infoOf(printed.bytes)).toMatch(new RegExp(`Pages:\\s+${printed.pages}\\b`));
  });

  it('says which faces stand for the ones the standard asks for', () => {
    expect(print(notice()).substitutions).toContainEqual({
      role: 'body',
      wanted: '仿宋_GB2312 FangSong',
      used: 'NotoSerifSC-Regular',
    });
  });
});

describe('text in the file', () => {
  it('is found whole, rare characters and those beyond the basic plane included', () => {
    const rare = '喆堃镕玥昇赟翀骉犇瑨嫚珺䶮㛃𬭎𫖯〇囍㙦𠮷';
    expect(charactersOf(print(paperOf([paragraph(`当事人${rare}先生`)])).bytes)).toContain(`当事人${rare}先生`);
  });

  it('is found whole with more than 256 different characters', () => {
    const text = Array.from({ length: 550 }, (_, index) => String.fromCodePoint(0x4e00 + index * 11)).join('');
    expect(charactersOf(print(paperOf([paragraph(text)])).bytes)).toContain(text);
  });

  it('holds a name of two hundred characters in a form', () => {
    const name = '平湖市长三角张江科技城喆镕堃餐饮管理'.repeat(12).slice(0, 200);
    const block: Block<Words> = {
      kind: 'field-table',
      clause: 'party',
      rows: [[{ label: words('当事人'), value: words(name) }], [{ label: words('a'), value: words('b') }]],
    };
    expect(charactersOf(print(paperOf([block])).bytes)).toContain(name);
  });

  it('comes in reading order, Chinese before its English', () => {
    const text = textOf(print(notice()).bytes);
    const order = [
      '责令限期改正通知书',
      'Notice of Order',
      '经查',
      'Upon investigation',
      '根据《',
      'In accordance',
      '送达回执',
    ];
    const places = order.map((each) => text.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  it('keeps Latin words whole', () => {
    expect(textOf(print(notice()).bytes)).toMatch(/Upon investigation, at 10:30 on 20 November 2026 your unit/);
  });
});

describe('a draft', () => {
  const gap: Block<Words> = {
    kind: 'paragraph',
    clause: 'facts',
    level: 'body',
    text: { zh: [{ text: '当事人' }, { text: '【地址】', field: 'party.address', gap: true }], en: [] },
  };

  it('bears its mark on each page, a ready paper does not', () => {
    const pages = print(report({ draft: true }));
    expect(textOf(pages.bytes).match(/草稿 ?DRAFT/g)).toHaveLength(pages.pages);
    expect(textOf(print(report()).bytes)).not.toContain('DRAFT');
  });

  it('shows what is missing on a grey ground', () => {
    const shades = (block: Block<Words>): number => {
      const [page] = picturesOf(print(paperOf([block])).bytes, 50);
      const { data } = PNG.sync.read(page as Buffer);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) === 219) count++;
      return count;
    };
    expect(shades(gap)).toBeGreaterThan(200);
    expect(shades(paragraph('当事人【地址】'))).toBeLessThan(20);
  });
});

describe('photographs', () => {
  const photographs: Block<Words> = {
    kind: 'photographs',
    clause: 'photographs',
    items: [
      {
        file: 'front.png',
        caption: words('店门前'),
        place: words('人民路128号'),
        takenAt: words('2026年11月20日10时'),
      },
    ],
  };
  const picture = (alpha: number): Buffer => {
    const png = new PNG({ width: 40, height: 30 });
    for (let at = 0; at < png.data.length; at += 4) png.data.set([200, 30, 30, alpha], at);
    return PNG.sync.write(png);
  };

  it.each([255, 128])('stand on the page, see-through ones (%i of 255) on white', (alpha) => {
    const printed = print(paperOf([photographs]), new Map([['front.png', picture(alpha)]]));
    expect(checked(printed.bytes)).toMatch(/No syntax/);
    const { data, width } = PNG.sync.read(picturesOf(printed.bytes, 25)[0] as Buffer);
    const at = (Math.round((60 / 25.4) * 25) * width + Math.round((60 / 25.4) * 25)) * 4;
    const red = Math.round(200 * (alpha / 255) + 255 * (1 - alpha / 255));
    expect(Math.abs((data[at] ?? 0) - red)).toBeLessThan(6);
    expect(charactersOf(printed.bytes)).toContain('店门前');
  });

  it('are refused with their name when missing or broken', () => {
    expect(() => print(paperOf([photographs]))).toThrowError(expect.objectContaining({ code: 'picture-missing' }));
    const broken = new Map([['front.png', Buffer.from('not a picture')]]);
    expect(() => print(paperOf([photographs]), broken)).toThrowError(/front\.png/);
  });
});
