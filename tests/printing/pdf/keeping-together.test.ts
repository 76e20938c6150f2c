// What stays together on a page: a text and its translation, a receipt and what is signed over it, a remark under a date.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../../electron/printing/fonts/typefaces';
import { setPaper } from '../../../electron/printing/typesetter/set-paper';
import type { Block, Words } from '../../../templates/paper/blocks';
import type { Paper } from '../../../templates/paper/paper';
import { paperOf, paragraph, plainText, words } from '../sample-papers';
import { shippedTypefaces } from '../shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

type Seen = { readonly clause: string; readonly language: string };

/** Lines of the paper's own blocks, page by page. */
function linesOf(paper: Paper): readonly (readonly Seen[])[] {
  return setPaper(paper, typefaces).pages.map((page) =>
    page.marks.flatMap((mark) => {
      if (mark.kind !== 'text' || mark.clause === undefined) return [];
      return [{ clause: mark.clause, language: mark.tag?.language ?? '' }];
    }),
  );
}

const english = 'Officers of the bureau keep the streets clean and the passage free in accordance with law. ';

describe('a text and its translation', () => {
  it('are not parted at a page end: two lines of each stand together', () => {
    const paragraphs = fc.array(fc.tuple(fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 6 })), {
      minLength: 4,
      maxLength: 12,
    });
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('stacked', 'facing'), (lengths, layout) => {
        const blocks = lengths.map(
          ([length, times], index): Block<Words> => ({
            kind: 'paragraph',
            clause: `p${index}`,
            level: 'body',
            text: words(plainText(length), english.repeat(times).trim()),
          }),
        );
        const pages = linesOf(paperOf(blocks, { language: 'zh-en', layout }));
        for (const { clause } of blocks) {
          const begins = pages.findIndex((page) =>
            page.some((line) => line.clause === clause && line.language === 'en'),
          );
          expect(pages[begins]?.some((line) => line.clause === clause && line.language === 'zh')).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const signature: Block<Words> = {
  kind: 'signature',
  clause: 'signature',
  lines: [],
  organs: [{ name: words('平湖市综合行政执法局'), sealDiameterMm: 42 }],
  date: words('2026年11月23日'),
};

function lastOf(end: Block<Words>, length: number): readonly Seen[] {
  const pages = linesOf(paperOf([paragraph(plainText(60)), paragraph(plainText(length)), signature, end]));
  return pages[pages.length - 1] ?? [];
}

describe('at the end of a paper', () => {
  const receipt: Block<Words> = {
    kind: 'receipt',
    clause: 'end',
    title: words('签收'),
    lines: ['本文书已收到', '收到时间', '代收人'].map((label) => ({ label: words(label), blankMm: 50 })),
  };
  const remark: Block<Words> = { kind: 'paragraph', clause: 'end', level: 'remark', text: words('（联系人：沈一鸣）') };

  it.each([
    ['a receipt', receipt],
    ['a remark under the date', remark],
  ])('%s never stands alone: the signature and two lines of text stand over it', (_, end) => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 1300 }), (length) => {
        const last = lastOf(end, length).map(({ clause }) => clause);
        expect(last).toContain('end');
        expect(last).toContain('signature');
        expect(last.filter((clause) => clause === 'text').length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });
});
