// How the numbers of a series will read.
import { describe, expect, it } from 'vitest';
import { numberPreview } from '../../../renderer/office/authorities/number-preview';
import { prefixOf, proposedSeries } from '../../../renderer/office/authorities/proposed-series';
import { catalogue } from '../../../templates/catalogue';
import { seriesSchema } from '../../../templates/office/office';

describe('the preview of a number', () => {
  it('fills the sequence up to its width', () => {
    expect(numberPreview('平综执责改字〔{year}〕第{sequence}号', 4, '2026')).toBe('平综执责改字〔2026〕第0001号');
  });

  it('adds no zeros where the width is 0, as in letters', () => {
    expect(numberPreview('平综执函〔{year}〕{sequence}号', 0, '2026', 12)).toBe('平综执函〔2026〕12号');
  });

  it('is none where year or sequence are missing', () => {
    expect(numberPreview('平综执〔2026〕第{sequence}号', 4, '2026')).toBeNull();
    expect(numberPreview('平综执〔{year}〕', 4, '2026')).toBeNull();
  });
});

describe('series proposed from a prefix', () => {
  it('fit the schema and differ from each other, for every kind that there is', () => {
    const numbered = catalogue.filter(({ template }) => template.series !== undefined);
    const series = numbered.map(({ id, template }) =>
      proposedSeries('平综执', { id, series: { mark: template.series ?? '', official: false } }),
    );
    expect(series.every((one) => seriesSchema.safeParse(one).success)).toBe(true);
    expect(new Set(series.map((one) => one?.pattern)).size).toBe(numbered.length);
    expect(numbered.length).toBeGreaterThan(8);
  });

  it('give letters no 第 and no zeros', () => {
    expect(proposedSeries('平综执', { id: 'transfer-letter', series: { mark: '函', official: true } })).toMatchObject({
      pattern: '平综执函〔{year}〕{sequence}号',
      width: 0,
    });
  });

  it('take a pattern of the kind’s own as it is: a bulletin counts its issues', () => {
    const series = { mark: '{year}年第{sequence}期', official: true };
    expect(proposedSeries('平综执', { id: 'operation-bulletin', series })).toMatchObject({
      pattern: series.mark,
      width: 0,
    });
  });

  it('are none for papers that bear no number', () => {
    expect(proposedSeries('平综执', { id: 'case-file-cover', series: null })).toBeNull();
  });

  it('begin with what the present ones have in common', () => {
    expect(prefixOf(['平综执责改字〔{year}〕第{sequence}号', '平综执承诺字〔{year}〕第{sequence}号'])).toBe('平综执');
    expect(prefixOf(['平综执责改字〔{year}〕第{sequence}号', '{year}年第{sequence}期'])).toBe('平综执责改字');
    expect(prefixOf([])).toBe('');
  });
});
