// The general format and the letter format of GB/T 9704-2012, measured from the PDF: its lines by its content, its
// marks by their ink. Tolerances: 1 mm where a distance is read between strokes, a tenth where a line is drawn.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../../electron/printing/fonts/typefaces';
import { printPdf } from '../../../electron/printing/pdf/print-pdf';
import { setPaper } from '../../../electron/printing/typesetter/set-paper';
import { comparable } from '../../../electron/printing/words/comparable';
import type { Words } from '../../../templates/paper/blocks';
import type { Paper } from '../../../templates/paper/paper';
import { anyInk, pageOf } from '../measure-page';
import { foot, linePitchMm, measurePaper } from '../measure-paper';
import { charactersOf, wordsOf } from '../read-pdf';
import { endlessOrgan, officialDocument, officialLetter, threeOrgans } from '../sample-official';
import { words } from '../sample-papers';
import { shippedTypefaces } from '../shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

const one = threeOrgans.slice(0, 1);
const bilingual: Partial<Paper> = { language: 'zh-en' };
const measured = (paper: Paper) => measurePaper(paper, typefaces);

const shapes: readonly [string, readonly Words[], number][] = [
  ['short', one, 60],
  ['of several pages', one, 1500],
  ['of three organs', threeOrgans, 400],
  ['of an organ with two hundred characters', [endlessOrgan], 400],
];

describe('the general format', () => {
  it.each(shapes)('of a document, %s, has its parts at their places', (_, organs, length) => {
    const { pages, red, black, redOf, nextInk, bytes } = measured(officialDocument({ organs, length }));
    const [rule, ...others] = red;
    if (rule === undefined) expect.fail('no red rule');
    expect(others).toEqual([]);
    const mark = redOf(0, rule.y - 1);
    expect(Math.abs(mark.top - (37 + 35))).toBeLessThan(0.4);
    const number = nextInk(mark.bottom + 0.5, 2);
    expect(Math.abs(number.top - mark.bottom - 2 * linePitchMm)).toBeLessThan(1);
    expect(Math.abs(rule.y - number.bottom - 4)).toBeLessThan(1);
    expect([rule.page, rule.left, rule.right]).toEqual([1, expect.closeTo(28, 1), expect.closeTo(184, 1)]);
    const title = nextInk(rule.y + 1, 4);
    expect(Math.abs(title.top - rule.y - 2 * linePitchMm)).toBeLessThan(1);
    const addressee = nextInk(title.bottom + 0.5, 2);
    expect(Math.abs(addressee.top - title.bottom - linePitchMm)).toBeLessThan(1);
    const lines = black.filter(({ page }) => page === pages).slice(-3);
    expect(lines.map(({ thickness }) => thickness)).toEqual([0.35, 0.25, 0.35].map((mm) => expect.closeTo(mm, 2)));
    for (const { left, right } of lines) expect([left, right]).toEqual([expect.closeTo(28, 1), expect.closeTo(184, 1)]);
    expect(lines[2]?.y).toBeCloseTo(foot, 1);
    const text = wordsOf(bytes).filter((word) => word.page === 1 && word.text.includes('执法人员'));
    expect(text.length, 'the first page shows text (7.3.3)').toBeGreaterThan(0);
  });

  it('numbers its pages with a dash each side, right and left in turn, the dash 7 mm below the type area', () => {
    const { bytes, pages } = measured(officialDocument({ organs: one, length: 1000 }));
    expect(pages).toBeGreaterThan(2);
    for (let page = 1; page <= pages; page++) {
      const number = anyInk(pageOf(bytes, page), foot + 3, 290) ?? expect.fail(`no number on page ${page}`);
      expect(Math.abs((number.top + number.bottom) / 2 - (foot + 7))).toBeLessThan(0.8);
      const character = (14 * 25.4) / 72;
      if (page % 2 === 1) expect(number.right).toBeCloseTo(184 - character, 0);
      else expect(number.left).toBeCloseTo(28 + character, 0);
      const words = wordsOf(bytes).filter((word) => word.page === page && word.yMin > foot);
      expect(words.map(({ text }) => text).join('')).toBe(`—${page}—`);
    }
  });

  it('names who signs a document to a higher organ, on the line of the number', () => {
    const paper = officialDocument({ organs: one, length: 60 });
    const blocks = paper.blocks.map((block) =>
      block.kind === 'number'
        ? { ...block, signers: ['朱正宇', '陆建国', '沈一鸣'].map((name) => words(name)) }
        : block,
    );
    const { bytes } = measured({ ...paper, blocks });
    const found = wordsOf(bytes).filter(({ page }) => page === 1);
    const at = (text: string) => found.find((word) => word.text.includes(text)) ?? expect.fail(`no ${text}`);
    const character = (16 * 25.4) / 72;
    expect(at('平综执联案').xMin).toBeCloseTo(28 + character, 0);
    expect(Math.abs(at('平综执联案').yMin - at('沈一鸣').yMin)).toBeLessThan(0.8);
    expect(at('沈一鸣').xMin).toBeCloseTo(
      at('朱正宇').xMin + (at('朱正宇').text.includes('签发人') ? 4 * character : 0),
      0,
    );
    expect(at('陆建国').xMax).toBeLessThan(184 - character + 0.5);
  });
});

describe('the letter format', () => {
  it.each(shapes.filter(([name]) => name !== 'of three organs'))(
    'of a letter, %s, has its parts at their places',
    (_, organs, length) => {
      const { red, redOf, nextInk, inkOf, bytes, pages } = measured(officialLetter({ organs, length }));
      expect(red.map(({ page }) => page)).toEqual([1, 1, 1, 1]);
      for (const { left, right } of red) expect([left, right]).toEqual([expect.closeTo(20, 1), expect.closeTo(190, 1)]);
      const [upper, lower, footUpper, footLower] = red;
      if (!upper || !lower || !footUpper || !footLower) expect.fail('four lines');
      expect(upper.thickness).toBeGreaterThan(lower.thickness);
      expect(footUpper.thickness).toBeLessThan(footLower.thickness);
      expect((footUpper.y + footLower.y) / 2).toBeCloseTo(297 - 20, 0);
      const mark = redOf(0, upper.y - 1);
      expect(Math.abs(mark.top - 30)).toBeLessThan(0.4);
      expect(Math.abs(upper.y - upper.thickness / 2 - mark.bottom - 4)).toBeLessThan(0.4);
      const number = nextInk(lower.y + 0.5, 2);
      expect(Math.abs(number.top - lower.y - (16 * 7 * 25.4) / 8 / 72)).toBeLessThan(1);
      expect(Math.abs(inkOf(number.top, number.bottom).right - 184)).toBeLessThan(1);
      const title = nextInk(number.bottom + 0.5, 4);
      expect(Math.abs(title.top - number.bottom - 2 * linePitchMm)).toBeLessThan(1.2);
      const low = inkOf(title.bottom, footUpper.y - 0.5).bottom;
      expect(footUpper.y - low).toBeGreaterThan((16 * 7 * 25.4) / 8 / 72);
      const numbers = wordsOf(bytes).filter((word) => word.yMin > foot);
      expect(numbers.map(({ page }) => page)).not.toContain(1);
      expect(new Set(numbers.map(({ page }) => page)).size).toBe(pages - 1);
    },
  );

  it('has an imprint without lines, printing office and day, on the foot of its last page', () => {
    const { black, pages, bytes } = measured(officialLetter({ organs: one, length: 900 }));
    expect(black).toEqual([]);
    const copies = wordsOf(bytes).filter((word) => word.text.startsWith('抄送'));
    expect(copies.map(({ page }) => page)).toEqual([pages]);
    expect(foot - (copies[0]?.yMax ?? 0)).toBeLessThan(4);
    expect(charactersOf(bytes)).not.toContain('印发');
  });
});

describe('a name of two hundred characters', () => {
  it.each([
    ['a letter', officialLetter],
    ['a document', officialDocument],
  ])('stands whole and inside the page on %s, alone and among others, in one language and in two', (_, make) => {
    for (const organs of [[endlessOrgan], [...threeOrgans, endlessOrgan]]) {
      for (const over of [{}, bilingual]) {
        const { bytes, places } = printPdf(make({ organs, length: 200, over }), { typefaces, pictures: new Map() });
        for (const place of places) {
          expect(place.xMm).toBeGreaterThan(27.9);
          expect(place.xMm + place.widthMm).toBeLessThan(184.2);
          expect(place.yMm + place.heightMm).toBeLessThan(foot + 0.2);
        }
        const name = endlessOrgan.zh.map((run) => run.text).join('');
        expect(comparable(charactersOf(bytes)).split(name.slice(0, 17)).length).toBeGreaterThan(2);
      }
    }
  });
});

describe('the seals of several organs', () => {
  it('do not touch, do not leave the type area, and stay with their names and two lines of text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1200 }), fc.constantFrom({}, bilingual), (length, over) => {
        const { pages } = setPaper(officialDocument({ organs: threeOrgans, length, over }), typefaces);
        const signed = pages.filter((page) => page.marks.some((mark) => mark.kind === 'circle'));
        expect(signed).toHaveLength(1);
        const marks = signed[0]?.marks ?? [];
        const seals = marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));
        expect(seals).toHaveLength(3);
        seals.forEach((seal, index) => {
          expect(seal.x - seal.radius).toBeGreaterThan((28 * 72) / 25.4 - 0.1);
          expect(seal.x + seal.radius).toBeLessThan((184 * 72) / 25.4 + 0.1);
          for (const other of seals.slice(index + 1)) {
            expect(Math.hypot(seal.x - other.x, seal.y - other.y)).toBeGreaterThan(seal.radius + other.radius);
          }
        });
        const lines = marks.filter((mark) => mark.kind === 'text' && mark.clause === 'text');
        expect(lines.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 25 },
    );
  });

  it('stay whole on a page of their own where the text is too short to keep them company', () => {
    const { pages } = setPaper(officialDocument({ organs: [...threeOrgans, endlessOrgan], length: 20 }), typefaces);
    const signed = pages.filter((page) => page.marks.some((mark) => mark.kind === 'circle'));
    expect(signed).toHaveLength(1);
  });

  it('stand on names that share one line, however long their translations are', () => {
    const { pages } = setPaper(officialDocument({ organs: threeOrgans, length: 60, over: bilingual }), typefaces);
    const names = pages.flatMap((page) =>
      page.marks.flatMap((mark) => {
        if (mark.kind !== 'text' || mark.clause !== 'signature' || mark.tag?.language === 'en') return [];
        const text = mark.line.pieces.flatMap((piece) => piece.texts).join('');
        return [{ text, y: mark.y + mark.line.baseline }];
      }),
    );
    const heightOf = (text: string) => names.find((name) => name.text === text)?.y ?? expect.fail(text);
    expect(heightOf('平湖市综合行政执法局')).toBeCloseTo(heightOf('上海市金山区城市管理行政执法局'), 2);
  });
});
