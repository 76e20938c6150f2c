// The letters, documents and bulletins of the shipped templates, on the examples meant for them, measured from the PDF
// (GB/T 9704-2012; the bulletin under its own head). formats.test.ts measures the formats at any length.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../../electron/printing/fonts/typefaces';
import { setPaper } from '../../../electron/printing/typesetter/set-paper';
import type { Paper } from '../../../templates/paper/paper';
import { picturesOf, readyPapers } from '../../examples/ready-papers';
import { anyInk, pageOf } from '../measure-page';
import { foot, linePitchMm, measurePaper } from '../measure-paper';
import { wordsOf } from '../read-pdf';
import { shippedTypefaces } from '../shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

const characterMm = (16 * 25.4) / 72;
const sevenEighths = (characterMm * 7) / 8;
const inChinese = { language: 'zh', layout: 'stacked' } as const;
const both = { language: 'zh-en', layout: 'stacked' } as const;

const casesOf = (kinds: readonly string[]) =>
  [...readyPapers(kinds, inChinese)].map(({ name, paper }) => [name, paper] as const);

const measured = (paper: Paper) => measurePaper(paper, typefaces, picturesOf(paper));

/** Distances on the last page: the imprint's lines end on the lower edge of the type area. */
function expectRuledImprint({ black, pages }: ReturnType<typeof measured>): void {
  const lines = black.filter(({ page, left, right }) => page === pages && right - left > 155);
  const last = lines.at(-1) ?? expect.fail('no imprint');
  expect(last.y).toBeCloseTo(foot, 1);
  expect(last.thickness).toBeCloseTo(0.35, 2);
  expect([last.left, last.right]).toEqual([expect.closeTo(28, 1), expect.closeTo(184, 1)]);
}

/** Pages on which something is sealed carry two lines of the text, beside names of attachments and notes. */
function expectCompany(paper: Paper): void {
  const away = paper.blocks.filter(
    (block) =>
      ['attachment-note', 'signature', 'imprint', 'masthead'].includes(block.kind) ||
      (block.kind === 'paragraph' && (block.level === 'note' || block.level === 'remark')),
  );
  const names = new Set(away.map(({ clause }) => clause));
  const signed = setPaper(paper, typefaces).pages.filter(({ marks }) => marks.some(({ kind }) => kind === 'circle'));
  expect(signed).toHaveLength(1);
  const lines = (signed[0]?.marks ?? []).filter(
    (mark) => mark.kind === 'text' && mark.clause !== undefined && !names.has(mark.clause),
  );
  expect(lines.length).toBeGreaterThanOrEqual(2);
}

describe('a letter', () => {
  it.each(casesOf(['transfer-letter', 'assistance-letter', 'early-warning']))('%s keeps to 10.1', (_, paper) => {
    const { red, redOf, nextInk, inkOf, bytes, pages, black } = measured(paper);
    const [upper, lower, footUpper, footLower, ...others] = red;
    if (!upper || !lower || !footUpper || !footLower) expect.fail('four lines');
    expect(others).toEqual([]);
    for (const { page, left, right } of red)
      expect([page, left, right]).toEqual([1, expect.closeTo(20, 1), expect.closeTo(190, 1)]);
    expect(upper.thickness).toBeGreaterThan(lower.thickness);
    expect(footUpper.thickness).toBeLessThan(footLower.thickness);
    expect((footUpper.y + footLower.y) / 2).toBeCloseTo(297 - 20, 0);
    const mark = redOf(0, upper.y - 1);
    expect(Math.abs(mark.top - 30)).toBeLessThan(0.4);
    expect(Math.abs(upper.y - upper.thickness / 2 - mark.bottom - 4)).toBeLessThan(0.4);
    const number = nextInk(lower.y + 0.5, 2);
    expect(Math.abs(number.top - lower.y - sevenEighths)).toBeLessThan(1);
    expect(Math.abs(inkOf(number.top, number.bottom).right - 184)).toBeLessThan(1);
    const title = nextInk(number.bottom + 0.5, 4);
    expect(Math.abs(title.top - number.bottom - 2 * linePitchMm)).toBeLessThan(1.2);
    expect(black, 'its imprint has no lines').toEqual([]);
    const numbers = wordsOf(bytes).filter((word) => word.yMin > foot);
    expect(numbers.map(({ page }) => page)).not.toContain(1);
    expect(new Set(numbers.map(({ page }) => page)).size).toBe(pages - 1);
    const copies = wordsOf(bytes).filter((word) => word.text.startsWith('抄送'));
    for (const { page, yMax } of copies) {
      expect(page).toBe(pages);
      expect(foot - yMax).toBeLessThan(4);
    }
    expect(copies.length).toBe(paper.blocks.filter(({ kind }) => kind === 'imprint').length);
  });
});

describe('a document of several organs', () => {
  it.each(casesOf(['operation-plan', 'operation-report']))('%s keeps to the general format', (_, paper) => {
    const all = measured(paper);
    const [rule, ...others] = all.red;
    if (rule === undefined) expect.fail('no red rule');
    expect(others).toEqual([]);
    const mark = all.redOf(0, rule.y - 1);
    expect(Math.abs(mark.top - (37 + 35))).toBeLessThan(0.4);
    const number = all.nextInk(mark.bottom + 0.5, 2);
    expect(Math.abs(rule.y - number.bottom - 4)).toBeLessThan(1);
    expect([rule.page, rule.left, rule.right]).toEqual([1, expect.closeTo(28, 1), expect.closeTo(184, 1)]);
    const organs = paper.blocks.flatMap((block) => (block.kind === 'masthead' ? block.organs : []));
    const first = wordsOf(all.bytes).filter(({ page, yMax }) => page === 1 && yMax < rule.y);
    const heads = organs.map((organ) => organ.zh.map(({ text }) => text).join(''));
    const said = first.map(({ text }) => text).join('');
    expect(heads.map((name) => said.indexOf(name.slice(0, 2))).every((at) => at >= 0)).toBe(true);
    expect(said.indexOf(heads[0]?.slice(0, 2) ?? ''), 'the sponsor comes first').toBeLessThan(
      said.indexOf(heads[1]?.slice(0, 2) ?? ''),
    );
    expectRuledImprint(all);
    for (let page = 1; page <= all.pages; page++) {
      const at = anyInk(pageOf(all.bytes, page), foot + 3, 290) ?? expect.fail(`no number on page ${page}`);
      const dash = (14 * 25.4) / 72;
      if (page % 2 === 1) expect(at.right).toBeCloseTo(184 - dash, 0);
      else expect(at.left).toBeCloseTo(28 + dash, 0);
    }
  });
});

describe('a bulletin', () => {
  it.each(casesOf(['operation-bulletin']))('%s has its issue, editor and day over one red rule', (_, paper) => {
    const all = measured(paper);
    const [rule, ...others] = all.red;
    if (rule === undefined) expect.fail('no red rule');
    expect(others).toEqual([]);
    const over = wordsOf(all.bytes).filter(({ page, yMax }) => page === 1 && yMax < rule.y);
    const said = over.map(({ text }) => text).join('');
    for (const part of ['联合执法工作简报', '期', '局', '日']) expect(said).toContain(part);
    expect(setPaper(paper, typefaces).pages.some(({ marks }) => marks.some(({ kind }) => kind === 'circle'))).toBe(
      false,
    );
    expectRuledImprint(all);
  });
});

describe('what is signed', () => {
  const kinds = ['transfer-letter', 'assistance-letter', 'early-warning', 'operation-plan', 'operation-report'];
  it.each([...casesOf(kinds), ...[...readyPapers(kinds, both)].map(({ name, paper }) => [name, paper] as const)])(
    'stands on the page of the seals: %s',
    (_, paper) => expectCompany(paper),
  );
});
