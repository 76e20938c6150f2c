// Lines of any mix of Han, marks, Latin, figures and rare characters: nothing lost, nothing beyond the edge.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../../../electron/printing/fonts/typefaces';
import type { Line } from '../../../../electron/printing/typesetter/text/line';
import { setText } from '../../../../electron/printing/typesetter/text/set-text';
import type { TextStyle } from '../../../../electron/printing/typesetter/text/style';
import { shippedTypefaces } from '../../shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

const style: TextStyle = {
  role: 'body',
  language: 'zh',
  size: 16,
  pitch: 29,
  cell: 15.794,
  indent: 31.6,
  hang: 0,
  align: 'justify',
  balanced: false,
  stand: 'head',
  red: false,
};

function lines(text: string, width: number, over: Partial<TextStyle> = {}): readonly Line[] {
  return setText([{ text }], { ...style, ...over }, width, typefaces);
}

function textOf(line: Line): string {
  return line.pieces.flatMap((piece) => piece.texts).join('');
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

const neverFirst = '，。、；：？！）》〉」』】〕％℃…”';
const neverLast = '（《〈「『【〔￥“';

const han = fc.constantFrom(...'城市管理行政处罚通知书首违不罚毗邻区域喆堃镕玥昇赟翀骉犇瑨嫚珺䶮㛃𬭎𫖯〇囍㙦𠮷');
const latin = fc.constantFrom('notice', 'law-enforcement', 'A', 'pavement', 'Pinghu', 'café', 'x');
const figure = fc.constantFrom('3', '128', '12.50', '2026', '500元', '20%');
const token = fc.constantFrom(
  '〔2026〕第0012号',
  '2026年11月23日',
  '第三十三条第一款',
  '92330482MA0TEXT04J',
  'ZJ-0001-23',
  '1,250.00元',
);
const closing = fc.constantFrom('，', '。', '、', '；', '：', '？', '！', '）', '》', '”', '…', '％');
const opening = fc.constantFrom('（', '《', '〔', '“');
const word = fc.oneof(
  { weight: 6, arbitrary: fc.array(han, { minLength: 1, maxLength: 6 }).map((each) => each.join('')) },
  { weight: 2, arbitrary: latin },
  { weight: 2, arbitrary: figure },
  { weight: 2, arbitrary: token },
);
const phrase = fc
  .tuple(fc.option(opening, { nil: '' }), word, fc.option(closing, { nil: '' }), fc.constantFrom('', '', '', ' '))
  .map((parts) => parts.join(''));
const paragraph = fc.array(phrase, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
const width = fc.integer({ min: 220, max: 460 });

describe('setting a paragraph', () => {
  it('loses no character', () => {
    fc.assert(
      fc.property(paragraph, width, (text, room) => {
        expect(squeezed(lines(text, room).map(textOf).join(''))).toBe(squeezed(text));
      }),
    );
  });

  it('puts nothing beyond the edge', () => {
    fc.assert(
      fc.property(paragraph, width, fc.constantFrom('justify', 'left', 'right', 'centre'), (text, room, align) => {
        for (const line of lines(text, room, { align })) {
          expect(line.x).toBeGreaterThanOrEqual(0);
          expect(line.x + line.width).toBeLessThanOrEqual(room + 0.1);
        }
      }),
    );
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    fc.assert(
      fc.property(paragraph, width, (text, room) => {
        const set = lines(text, room).map(textOf);
        for (const line of set.slice(1)) expect(neverFirst).not.toContain([...line][0]);
        for (const line of set.slice(0, -1)) expect(neverLast).not.toContain([...line].pop());
      }),
    );
  });

  it('keeps document numbers, dates, provisions, codes and amounts whole', () => {
    const protectedToken = token;
    fc.assert(
      fc.property(paragraph, protectedToken, paragraph, width, (before, kept, after, room) => {
        const set = lines(`${before}，${kept}，${after}`, room).map(textOf);
        expect(set.some((line) => line.includes(kept))).toBe(true);
      }),
    );
  });

  it('places the glyphs of a line one after the other', () => {
    fc.assert(
      fc.property(paragraph, width, (text, room) => {
        for (const line of lines(text, room)) {
          const xs = line.pieces.flatMap((piece) => piece.xs);
          xs.slice(1).forEach((x, index) => {
            expect(x).toBeGreaterThan((xs[index] ?? 0) - 0.25);
          });
        }
      }),
    );
  });
});

describe('lines of Chinese', () => {
  const plain = '城市管理行政执法人员依法履行职责维护市容整洁保障公共秩序';

  it('hold twenty-eight characters on the grid of the type area', () => {
    const set = lines(plain.repeat(4), 28 * 15.794, { indent: 0 }).map(textOf);
    expect(set.slice(0, -1).map((line) => line.length)).toEqual(set.slice(0, -1).map(() => 28));
  });

  it('are justified but for the last one', () => {
    const set = lines(`${plain}，依照Law 2026条${plain}`, 300, { indent: 0 });
    for (const line of set.slice(0, -1)) expect(line.width).toBeGreaterThan(300 - 0.5);
    expect(set[set.length - 1]?.width).toBeLessThan(300);
  });

  it('close up two marks that meet by half a character', () => {
    const [apart] = lines('法（一）规', 400, { indent: 0 });
    const [meeting] = lines('法》（规定', 400, { indent: 0 });
    expect((apart?.width ?? 0) - (meeting?.width ?? 0)).toBeCloseTo(15.794 / 2, 1);
  });

  it('leave a quarter em between Chinese and Latin, as space and not as a character', () => {
    const [line] = lines('第5条', 400, { indent: 0 });
    expect(textOf(line as Line)).toBe('第5条');
    expect(line?.width).toBeCloseTo(2 * 15.794 + 8 + 2 * 4, 0);
  });

  it('take Chinese quotes from the Chinese face and English ones from the Latin face', () => {
    const [chinese] = lines('“首违不罚”', 400);
    const [english] = lines('the “first” violation', 400, { language: 'en' });
    expect(chinese?.pieces.map((piece) => piece.face.name)).toEqual(['NotoSerifSC-Regular']);
    expect(english?.pieces.map((piece) => piece.face.name)).toEqual(['Tinos-Regular']);
  });

  it('break a string that no line can hold at the edge', () => {
    const code = 'https://example.org/'.concat('a1b2c3d4'.repeat(30));
    const set = lines(`见${code}。`, 300);
    expect(squeezed(set.map(textOf).join(''))).toBe(`见${code}。`);
    for (const line of set) expect(line.x + line.width).toBeLessThanOrEqual(300.1);
  });
});

describe('titles', () => {
  it('are broken into lines of like length between words', () => {
    const set = lines('关于开展长三角毗邻区域市容环境联合执法行动情况的报告', 442, {
      balanced: true,
      align: 'centre',
      indent: 0,
      size: 22,
      cell: 22,
    });
    expect(set.map(textOf)).toEqual(['关于开展长三角毗邻区域市容', '环境联合执法行动情况的报告']);
  });
});

describe('a character that no face has', () => {
  it('stops the paper with its code and its field', () => {
    const run = { text: '甲\u{13000}乙', field: 'party.name' };
    expect(() => setText([run], style, 400, typefaces)).toThrowError(
      expect.objectContaining({ code: 'glyph-missing', field: 'party.name' }),
    );
    expect(() => setText([run], style, 400, typefaces)).toThrowError(/U\+13000/);
  });
});

describe('texts that were set before', () => {
  it('never stand for others, whatever signs a draft holds', () => {
    const joined = [{ text: '甲\u0000party.phone\u00000\u0000乙', field: 'party.name' }];
    const apart = [
      { text: '甲', field: 'party.name' },
      { text: '乙', field: 'party.phone' },
    ];
    setText(joined, style, 400, typefaces);
    const [line] = setText(apart, style, 400, typefaces);
    expect(line?.fields).toEqual(['party.name', 'party.phone']);
    expect(line && textOf(line)).toBe('甲乙');
  });
});
