// Figures of the page that cannot be right.
import { describe, expect, it } from 'vitest';
import { pageBounds, pageFindings } from '../../../renderer/office/page/page-findings';
import { standardPage } from '../../../templates/paper/settings';

describe('the page of an office', () => {
  it('has nothing wrong with the standard', () => {
    expect(pageFindings({})).toEqual([]);
    expect(pageFindings(standardPage)).toEqual([]);
    expect(pageFindings(undefined)).toEqual([]);
  });

  it('has bounds around each of the standard’s figures', () => {
    for (const [name, { least, most }] of Object.entries(pageBounds)) {
      const figure = standardPage[name as keyof typeof standardPage];
      expect([name, least < figure && figure < most]).toEqual([name, true]);
    }
  });

  it('names a figure that is no number, out of bounds or broken where it must be whole', () => {
    expect(pageFindings({ topMm: '三七' }).map(({ path }) => path)).toEqual(['page.topMm']);
    expect(pageFindings({ bodyPt: 72 }).map(({ path }) => path)).toEqual(['page.bodyPt']);
    expect(pageFindings({ linesPerPage: 22.5 }).map(({ path }) => path)).toEqual(['page.linesPerPage']);
  });

  it('refuses a type area that runs off the sheet', () => {
    expect(pageFindings({ textWidthMm: 178 }).map(({ path }) => path)).toEqual(['page.textWidthMm']);
    expect(pageFindings({ topMm: 70 }).map(({ path }) => path)).toEqual(['page.textHeightMm']);
    expect(pageFindings({ textWidthMm: 160 })).toEqual([]);
  });
});
