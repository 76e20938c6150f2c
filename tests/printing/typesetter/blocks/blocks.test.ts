// Blocks on the page: what lines up, what does not touch, what stays whole.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../../../electron/printing/fonts/typefaces';
import type { CircleMark, Mark, TextMark } from '../../../../electron/printing/typesetter/flow/marks';
import { setPaper } from '../../../../electron/printing/typesetter/set-paper';
import type { Block, Words } from '../../../../templates/paper/blocks';
import type { Paper } from '../../../../templates/paper/paper';
import { notice } from '../../sample-notice';
import { paperOf, paragraph, plainText, words } from '../../sample-papers';
import { shippedTypefaces } from '../../shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

const mm = 72 / 25.4;

function marksOf(paper: Paper, page = 0): readonly Mark[] {
  return setPaper(paper, typefaces).pages[page]?.marks ?? [];
}

function textMarks(marks: readonly Mark[]): readonly TextMark[] {
  return marks.filter((mark): mark is TextMark => mark.kind === 'text');
}

function textOf(mark: TextMark): string {
  return mark.line.pieces.flatMap((piece) => piece.texts).join('');
}

function signatureOf(names: readonly string[], sealDiameterMm: number): Block<Words> {
  const organs = names.map((name) => ({ name: words(name), sealDiameterMm }));
  return { kind: 'signature', clause: 'signature', lines: [], organs, date: words('2026年11月23日') };
}

describe('facing languages', () => {
  it('stand on one baseline in their first line, Chinese left and English right', () => {
    const paper = paperOf([paragraph('经查实。', 'Upon investigation.')], {
      language: 'zh-en',
      layout: 'facing',
    });
    const [chinese, english] = textMarks(marksOf(paper));
    const baseline = (mark: TextMark | undefined) => (mark?.y ?? 0) + (mark?.line.baseline ?? 0);
    expect(baseline(english)).toBeCloseTo(baseline(chinese), 2);
    expect(english?.x).toBeGreaterThan((chinese?.x ?? 0) + 70 * mm);
  });
});

describe('seals', () => {
  const name = fc.integer({ min: 4, max: 22 }).map((length) => plainText(length));

  it('have places of their size that do not touch and stay inside the type area', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 7 }), fc.constantFrom(38, 42, 45), (names, diameter) => {
        const paper = paperOf([paragraph(plainText(60)), signatureOf(names, diameter)]);
        const circles = setPaper(paper, typefaces).pages.flatMap((page, index) =>
          page.marks.flatMap((mark) => (mark.kind === 'circle' ? [{ ...mark, page: index }] : [])),
        );
        expect(circles).toHaveLength(names.length);
        for (const [index, circle] of circles.entries()) {
          expect(circle.radius * 2).toBeCloseTo(diameter * mm, 3);
          expect(circle.x - circle.radius).toBeGreaterThan(28 * mm - 1);
          expect(circle.x + circle.radius).toBeLessThan(184 * mm + 1);
          for (const other of circles.slice(index + 1)) {
            if (other.page !== circle.page) continue;
            expect(Math.hypot(circle.x - other.x, circle.y - other.y)).toBeGreaterThan(circle.radius * 2);
          }
        }
      }),
    );
  });

  it('of a single organ covers its name and the date, which stands four characters from the right', () => {
    const marks = marksOf(paperOf([paragraph(plainText(60)), signatureOf(['平湖市综合行政执法局'], 42)]));
    const seal = marks.find((mark): mark is CircleMark => mark.kind === 'circle');
    const lines = textMarks(marks).filter((mark) => mark.clause === 'signature');
    expect(lines.map(textOf)).toEqual(['平湖市综合行政执法局', '2026年11月23日']);
    for (const line of lines) {
      expect(Math.abs(line.y + line.line.baseline - (seal?.y ?? 0))).toBeLessThan(seal?.radius ?? 0);
      expect(line.x + line.line.x + line.line.width / 2).toBeCloseTo(seal?.x ?? 0, 1);
    }
    const date = lines[1] as TextMark;
    const right = date.x + date.line.x + date.line.width;
    expect(right).toBeCloseTo(184 * mm - (4 * 156 * mm) / 28, 0);
  });
});

describe('the table of a form', () => {
  it('keeps codes on one line and its rules straight', () => {
    const marks = marksOf(notice({ language: 'zh' }));
    expect(textMarks(marks).map(textOf)).toContain('92330482MA0TEXT04J');
    const sides = marks.flatMap((mark) => (mark.kind === 'rule' && mark.x1 === mark.x2 ? [mark.x1] : []));
    expect(Math.min(...sides)).toBeCloseTo(28 * mm, 1);
    expect(Math.max(...sides)).toBeCloseTo(184 * mm, 1);
  });
});

describe('headings', () => {
  const heading: Block<Words> = { kind: 'paragraph', clause: 'h', level: 'heading-1', text: words('一、基本情况') };

  it('stand in the heading face and never last on a page', () => {
    const [mark] = textMarks(marksOf(paperOf([heading, paragraph(plainText(40))])));
    expect(mark?.line.pieces[0]?.face.name).toBe('NotoSansSC-Medium');
    fc.assert(
      fc.property(fc.integer({ min: 15 * 28, max: 24 * 28 }), (length) => {
        const paper = paperOf([paragraph(plainText(length)), heading, paragraph(plainText(100))]);
        for (const page of setPaper(paper, typefaces).pages) {
          const clauses = textMarks(page.marks).flatMap((each) => each.clause ?? []);
          expect(clauses[clauses.length - 1]).not.toBe('h');
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('lines to sign', () => {
  it('have their rule beside the label, or under it where there is no room', () => {
    const rulesFor = (label: string): readonly Mark[] =>
      marksOf(
        paperOf([
          paragraph(plainText(60)),
          { kind: 'receipt', clause: 'r', title: words('签收'), lines: [{ label: words(label), blankMm: 60 }] },
        ]),
      ).filter((mark) => mark.kind === 'rule' && mark.ink === 'black');
    const [beside] = rulesFor('收到时间');
    const [under] = rulesFor(plainText(29));
    if (beside?.kind !== 'rule' || under?.kind !== 'rule') throw new Error('no rule to sign on');
    expect(beside.x1).toBeGreaterThan(28 * mm + 50);
    expect(beside.x2 - beside.x1).toBeCloseTo(60 * mm, 1);
    expect(under.x1).toBeCloseTo(28 * mm, 1);
  });
});

describe('words that only one part of a block has', () => {
  const charactersOf = (blocks: readonly Block<Words>[], page: Paper['page']): string =>
    textMarks(marksOf(paperOf(blocks, { page, language: 'zh-en' })))
      .map(textOf)
      .join('');

  it('are printed: an English value beside a label without English', () => {
    const text = charactersOf(
      [
        {
          kind: 'receipt',
          clause: 'r',
          title: words('签收'),
          lines: [{ label: words('收到人'), value: words('安娜', 'Anna Becker'), blankMm: 20 }],
        },
      ],
      'form',
    );
    expect(text).toContain('收到人：安娜');
    expect(text).toContain('Anna Becker');
  });

  it.each(['form', 'red-head', 'bulletin'] as const)('are printed: the suffix of a masthead, %s', (style) => {
    const text = charactersOf(
      [{ kind: 'masthead', clause: 'm', style, organs: [words('某局')], suffix: words('文件', 'Document') }],
      'general',
    );
    for (const part of ['某局', '文件', 'Document']) expect(text).toContain(part);
  });

  it('are left out where the standard has none: a letter bears the name of its organ without 文件', () => {
    const text = charactersOf(
      [{ kind: 'masthead', clause: 'm', style: 'letter', organs: [words('某局')], suffix: words('文件') }],
      'letter',
    );
    expect(text).toContain('某局');
    expect(text).not.toContain('文件');
  });
});

describe('the red head of several organs', () => {
  const head = (language: Paper['language']): readonly TextMark[] => {
    const organs = [words('苏州市城市管理局', 'Suzhou Bureau'), words('南通市局', 'Nantong Bureau')];
    const block: Block<Words> = {
      kind: 'masthead',
      clause: 'm',
      style: 'red-head',
      organs,
      suffix: words('文件', 'Paper'),
    };
    const marks = textMarks(marksOf(paperOf([block], { page: 'general', language })));
    return marks.filter((mark) => mark.clause === 'm');
  };

  it('spreads Chinese names to one width, with 文件 in the middle of their height', () => {
    const [first, second, suffix] = head('zh');
    expect(second?.line.width).toBeCloseTo(first?.line.width ?? 0, 0);
    expect(suffix?.y).toBeCloseTo(((first?.y ?? 0) + (second?.y ?? 0)) / 2, 1);
  });

  it('stands in readable type, name under name, in an English paper', () => {
    const lines = head('en');
    expect(lines.map(textOf)).toEqual(['Suzhou Bureau', 'Nantong Bureau', 'Paper']);
    for (const { line } of lines) expect(line.size).toBeGreaterThanOrEqual(14);
  });
});
