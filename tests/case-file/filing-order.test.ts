// The order of a case file: classes first, then days; cover and index before all.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filing, inFilingOrder, isOfFile } from '../../templates/case-file/filing-order';
import { catalogue } from '../../templates/catalogue';

const order = (...papers: readonly (readonly [name: string, filing: number, at: string])[]): readonly string[] =>
  inFilingOrder(papers, ([, filing, at]) => ({ filing, at })).map(([name]) => name);

describe('the order of filing', () => {
  it('puts classes one after the other, whatever the days', () => {
    expect(order(['record', 30, '2026-11-01'], ['order', 20, '2026-11-23'], ['source', 10, '2026-12-31'])).toEqual([
      'source',
      'order',
      'record',
    ]);
  });

  it('goes by the day within a class, and by the figure among papers of one day', () => {
    expect(
      order(
        ['receipt', 25, '2026-11-23T10:00:00+08:00'],
        ['decision', 24, '2026-11-27'],
        ['order', 20, '2026-11-23'],
        ['commitment', 21, '2026-11-23T09:00:00+08:00'],
      ),
    ).toEqual(['order', 'commitment', 'receipt', 'decision']);
  });

  it('keeps two papers of one kind and day in the order in which they were made', () => {
    expect(order(['first', 20, '2026-11-23'], ['second', 20, '2026-11-23'])).toEqual(['first', 'second']);
  });

  it('begins with the cover, then the index, though they are made last', () => {
    expect(order(['order', 20, '2026-11-23'], ['index', 1, '2026-12-01'], ['cover', 0, '2026-12-02'])).toEqual([
      'cover',
      'index',
      'order',
    ]);
  });

  it('is the same however the papers come, as long as no two are alike', () => {
    const paper = fc.record({
      filing: fc.integer({ min: 0, max: 89 }),
      at: fc
        .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-12-31') })
        .map((day) => day.toISOString().slice(0, 10)),
    });
    const papers = fc.uniqueArray(paper, { selector: ({ filing, at }) => `${filing} ${at}`, maxLength: 30 });
    fc.assert(
      fc.property(papers, fc.func(fc.nat()), (all, key) => {
        const shuffled = [...all].sort((a, b) => key(a) - key(b));
        const of = (one: Filing) => one;
        expect(inFilingOrder(shuffled, of)).toEqual(inFilingOrder(all, of));
      }),
    );
  });
});

describe('a kind of paper', () => {
  it('of a case lies in one of the eight classes, or is of the file as a whole', () => {
    for (const { id, template } of catalogue.filter(({ subject }) => subject === 'case')) {
      const known = isOfFile(template.filing) || (template.filing >= 10 && template.filing < 90);
      expect(known, id).toBe(true);
    }
  });
});
