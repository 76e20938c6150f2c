// The page measured from the PDF itself: margins, grid, page numbers, mastheads, signatures, tables.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../../electron/printing/fonts/typefaces';
import { type PrintedPdf, printPdf } from '../../../electron/printing/pdf/print-pdf';
import { setPaper } from '../../../electron/printing/typesetter/set-paper';
import type { Block, Words } from '../../../templates/paper/blocks';
import type { Paper } from '../../../templates/paper/paper';
import { charactersOf, wordsOf } from '../read-pdf';
import { notice } from '../sample-notice';
import { paperOf, paragraph, plainText, words } from '../sample-papers';
import { letter, report, tableOf } from '../sample-report';
import { shippedTypefaces } from '../shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

function print(paper: Paper): PrintedPdf {
  return printPdf(paper, { typefaces, pictures: new Map() });
}

describe('a full page of Chinese', () => {
  it('stands within one millimetre of the margins, 22 lines of 28 characters', () => {
    const printed = print(paperOf([paragraph(plainText(28 * 30), '', 'plain')], { page: 'general' }));
    const first = wordsOf(printed.bytes).filter((word) => word.page === 1 && /\p{Script=Han}/u.test(word.text));
    expect(first.map((word) => [...word.text].length)).toEqual(Array.from({ length: 22 }, () => 28));
    for (const word of first) {
      expect(Math.abs(word.xMin - 28)).toBeLessThan(1);
      expect(Math.abs(word.xMax - 184)).toBeLessThan(1);
    }
    expect(Math.abs((first[0]?.yMin ?? 0) - 37)).toBeLessThan(1);
    const pitch = ((first[21]?.yMin ?? 0) - (first[0]?.yMin ?? 0)) / 21;
    expect(pitch).toBeCloseTo(225 / 22, 2);
    expect(first[21]?.yMax).toBeLessThan(262);
  });

  it('has its number outside, right on odd pages and left on even ones, one character in', () => {
    const printed = print(paperOf([paragraph(plainText(28 * 30), '', 'plain')], { page: 'general' }));
    const numbers = wordsOf(printed.bytes).filter((word) => /^[—\d]+$/.test(word.text));
    const right = Math.max(...numbers.filter((word) => word.page === 1).map((word) => word.xMax));
    const left = Math.min(...numbers.filter((word) => word.page === 2).map((word) => word.xMin));
    const character = (14 * 25.4) / 72;
    expect(right).toBeCloseTo(184 - character, 0);
    expect(left).toBeCloseTo(28 + character, 0);
    expect(Math.min(...numbers.map((word) => word.yMax))).toBeGreaterThan(262);
  });
});

describe('every paper', () => {
  it.each([
    ['notice', notice()],
    ['notice, facing', notice({ layout: 'facing' })],
    ['notice, annex', notice({ layout: 'annex' })],
    ['notice in English', notice({ language: 'en' })],
    ['report', report()],
    ['report in two languages', report({ language: 'zh-en' })],
  ])('keeps its text inside the type area: %s', (_, paper) => {
    for (const place of print(paper).places) {
      expect(place.xMm).toBeGreaterThan(27.9);
      expect(place.xMm + place.widthMm).toBeLessThan(184.1);
      expect(place.yMm).toBeGreaterThan(36.9);
      expect(place.yMm + place.heightMm).toBeLessThan(262.1);
    }
  });

  it('tells clause and fields of each line', () => {
    const { places } = print(notice());
    const party = places.filter((place) => place.fields.includes('party.name'));
    expect(party.map((place) => [place.page, place.clause])).toEqual([
      [1, 'party'],
      [1, 'party'],
    ]);
    expect(places.find((place) => place.clause === 'number')?.fields).toEqual(['numbers.order']);
  });
});

describe('mastheads', () => {
  it('put the red head 35 mm below the top of the type area', () => {
    const [head] = print(report()).places.filter((place) => place.clause === 'masthead');
    expect(head?.yMm).toBeCloseTo(37 + 35, 0);
  });

  it('put the name of a letter 30 mm from the top of the page, and no number on its first page', () => {
    const printed = print(letter());
    const [head] = printed.places.filter((place) => place.clause === 'masthead');
    expect(head?.yMm).toBeCloseTo(30, 0);
    const numbered = wordsOf(printed.bytes).filter((word) => word.text.includes('—') && word.yMin > 262);
    expect(numbered.map((word) => word.page)).not.toContain(1);
  });
});

const signature: Block<Words> = {
  kind: 'signature',
  clause: 'signature',
  lines: [{ label: words('执法人员（签名）'), blankMm: 60 }],
  organs: [{ name: words('平湖市综合行政执法局'), sealDiameterMm: 42 }],
  date: words('2026年11月23日'),
};

describe('a signature', () => {
  it('is whole on one page, with at least two lines of text before it there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1400 }), fc.integer({ min: 1, max: 5 }), (length, parts) => {
        const part = Math.max(30, Math.ceil(length / parts));
        const text = Array.from({ length: parts }, () => paragraph(plainText(part)));
        const set = setPaper(paperOf([paragraph(plainText(60)), ...text, signature]), typefaces);
        const pages = set.pages.map((page) =>
          page.marks.flatMap((mark) => (mark.kind === 'text' && mark.clause !== undefined ? [mark.clause] : [])),
        );
        const signed = pages.filter((clauses) => clauses.includes('signature'));
        expect(signed).toHaveLength(1);
        expect(signed[0]?.filter((clause) => clause === 'text').length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('lets the space above it give way before it moves to the next page', () => {
    const pagesFor = (lines: number) =>
      setPaper(paperOf([paragraph(plainText(28 * lines), '', 'plain'), signature]), typefaces).pages.length;
    const most = Array.from({ length: 22 }, (_, index) => index + 2)
      .filter((lines) => pagesFor(lines) === 1)
      .pop();
    const set = setPaper(paperOf([paragraph(plainText(28 * (most ?? 0)), '', 'plain'), signature]), typefaces);
    const marks = set.pages[0]?.marks ?? [];
    const bottom = Math.max(...marks.map((mark) => (mark.kind === 'text' && mark.ink === 'grey' ? mark.y : 0)));
    expect(bottom).toBeLessThan(((37 + 225) * 72) / 25.4);
    expect(most).toBeGreaterThan(14);
  });
});

describe('paragraphs', () => {
  it('leave no single line at the foot or the head of a page', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 260 }), { minLength: 5, maxLength: 15 }), (lengths) => {
        const blocks = lengths.map(
          (length, index): Block<Words> => ({
            kind: 'paragraph',
            clause: `p${index}`,
            level: 'body',
            text: words(plainText(length)),
          }),
        );
        const { places } = print(paperOf(blocks));
        for (const block of blocks) {
          const own = places.filter((place) => place.clause === block.clause);
          const pages = [...new Set(own.map((place) => place.page))];
          if (pages.length === 1) continue;
          for (const page of pages) {
            expect(own.filter((place) => place.page === page).length).toBeGreaterThanOrEqual(2);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('tables', () => {
  const longTable = (text: string): Block<Words> => ({
    kind: 'data-table',
    clause: 'table',
    columns: [
      { head: words('项目表头'), align: 'left', share: 1 },
      { head: words('内容'), align: 'left', share: 3 },
    ],
    rows: [{ kind: 'row', cells: [words('说明'), words(text)] }],
  });

  it('carry a cell of five thousand characters over pages without losing one', () => {
    const text = Array.from({ length: 5000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7) % 5000))).join(
      '',
    );
    const printed = print(paperOf([longTable(text)]));
    expect(printed.pages).toBeGreaterThan(3);
    const found = charactersOf(printed.bytes)
      .replaceAll('项目表头内容', '')
      .replace(/第\d+页共\d+页/g, '');
    expect(found).toContain(text);
  });

  it('repeat their head on each page', () => {
    const printed = print(paperOf([tableOf(80)], { page: 'general' }));
    const heads = wordsOf(printed.bytes).filter((word) => word.text === '检查对象');
    expect(heads.map((word) => word.page)).toEqual(Array.from({ length: printed.pages }, (_, index) => index + 1));
  });

  it('keep every row of forty, and set figures flush right', () => {
    const printed = print(paperOf([tableOf(40)], { page: 'general' }));
    const all = wordsOf(printed.bytes);
    for (let row = 1; row <= 40; row++) expect(charactersOf(printed.bytes)).toContain(`平湖市第${row}号商铺`);
    const edges = all.filter((word) => /^\d+\.\d\d$/.test(word.text)).map((word) => word.xMax);
    expect(edges.length).toBe(41);
    for (const edge of edges) expect(edge).toBeCloseTo(edges[0] ?? 0, 1);
  });
});
