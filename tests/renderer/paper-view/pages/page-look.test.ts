// Telling pages that look as before from those that must be drawn anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOf, wordsOf } from '../../../../renderer/paper-view/pages/page-look';

const item = (str: string, x: number, y: number, width = 10) => ({
  str,
  transform: [16, 0, 0, 16, x, y],
  width,
  height: 16,
  dir: 'ltr',
  fontName: 'f1',
  hasEOL: false,
});
const items = fc.array(
  fc.record({ str: fc.string(), x: fc.integer({ min: 0, max: 595 }), y: fc.integer({ min: 0, max: 842 }) }),
  { minLength: 1, maxLength: 12 },
);
const page = (texts: readonly { str: string; x: number; y: number }[]) => ({
  items: texts.map(({ str, x, y }) => item(str, x, y)),
});

describe('the look of a page', () => {
  it('is the same for the same words at the same places, whatever the reader calls their faces', () => {
    fc.assert(
      fc.property(items, (texts) => {
        const renamed = { items: page(texts).items.map((one) => ({ ...one, fontName: 'g_d7_f2' })) };
        expect(lookOf(renamed)).toBe(lookOf(page(texts)));
      }),
    );
  });

  it('changes with any one word, however alike, and with any place', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.string(), (texts, nth, word) => {
        const at = nth % texts.length;
        const changed = texts.map((one, index) => (index === at ? { ...one, str: word } : one));
        expect(lookOf(page(changed)) === lookOf(page(texts))).toBe(word === texts[at]?.str);
        const moved = texts.map((one, index) => (index === at ? { ...one, y: one.y + 1 } : one));
        expect(lookOf(page(moved))).not.toBe(lookOf(page(texts)));
      }),
    );
  });

  it('cannot be forged by words that look like its own marks', () => {
    expect(lookOf(page([{ str: 'a"\n1600', x: 1, y: 1 }]))).not.toBe(
      lookOf(
        page([
          { str: 'a', x: 1, y: 1 },
          { str: '', x: 1, y: 1 },
        ]),
      ),
    );
  });

  it('gives the words line by line', () => {
    const lines = { items: [{ ...item('责令', 1, 1), hasEOL: true }, item('改正', 1, 2)] };
    expect(wordsOf(lines)).toBe('责令\n改正');
  });
});
