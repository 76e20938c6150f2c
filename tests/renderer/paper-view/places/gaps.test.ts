// The gaps of a draft: found by their marks, led to their fields.
import { describe, expect, it } from 'vitest';
import { gapsOn, missingThings } from '../../../../renderer/paper-view/places/gaps';
import type { Place } from '../../../../renderer/paper-view/places/place-lookup';
import { isEmptyAt } from '../../../../renderer/paper-view/places/value-at';

const heightMm = 297;
const mmPerPoint = 25.4 / 72;
const item = (str: string, xMm: number, baselineMm: number) => ({
  str,
  transform: [16, 0, 0, 16, xMm / mmPerPoint, (heightMm - baselineMm) / mmPerPoint],
  width: 100,
  height: 16,
  dir: 'ltr',
  fontName: 'f1',
  hasEOL: false,
});
const line = (yMm: number, fields: string[]): Place => ({
  page: 1,
  xMm: 28,
  yMm,
  widthMm: 150,
  heightMm: 5.6,
  clause: 'c',
  fields,
});

describe('the gaps of a page', () => {
  it('are named without their brackets and stand where their line stands', () => {
    const [gap] = gapsOn(1, { items: [item('改正内容：', 28, 55), item('【改正内容及要求】', 60, 55)] }, heightMm);
    expect(gap).toMatchObject({ page: 1, name: '改正内容及要求' });
    expect(gap?.at.xMm).toBeCloseTo(60);
    expect(gap?.at.yMm).toBeGreaterThan(52);
    expect(gap?.at.yMm).toBeLessThan(55);
  });

  it('are found where a line breaks within them', () => {
    const items = [item('现责令你单位于【改正', 28, 55), item('期限】前改正', 28, 65)];
    expect(gapsOn(1, { items }, heightMm).map(({ name }) => name)).toEqual(['改正期限']);
  });

  it('are none where brackets are left open or hold a whole page', () => {
    expect(gapsOn(1, { items: [item('【未完', 28, 55), item(`【${'长'.repeat(200)}】`, 28, 65)] }, heightMm)).toEqual(
      [],
    );
  });
});

describe('what is missing', () => {
  const data = { party: { name: { zh: '', en: '' }, phone: '0573' }, act: { from: '', address: { zh: '', en: '' } } };
  const isEmpty = (path: string) => isEmptyAt(data, path);

  it('is led to the empty field of a line that shows several', () => {
    const gaps = gapsOn(1, { items: [item('【当事人名称】', 30, 55)] }, heightMm);
    const [thing] = missingThings(gaps, [line(51, ['party.phone', 'party.name'])], isEmpty);
    expect(thing?.field).toBe('party.name');
  });

  it('takes the gaps of a line for its empty fields in order', () => {
    const gaps = gapsOn(1, { items: [item('于【时间】在', 30, 55), item('【地点】', 80, 55)] }, heightMm);
    const things = missingThings(gaps, [line(51, ['act.from', 'party.phone', 'act.address'])], isEmpty);
    expect(things.map(({ field }) => field)).toEqual(['act.from', 'act.address']);
  });

  it('is told once, however often and in whichever language it is missed', () => {
    const items = [item('【当事人名称】', 30, 55), item('[x] 【Name of the Party】', 30, 65), item('【文号】', 30, 95)];
    const places = [line(51, ['party.name']), line(61, ['party.name'])];
    const things = missingThings(gapsOn(1, { items }, heightMm), places, isEmpty);
    expect(things.map(({ gap, field }) => [gap.name, field])).toEqual([
      ['当事人名称', 'party.name'],
      ['文号', null],
    ]);
  });
});

describe('an empty field', () => {
  it('holds no value, no text, or a text in two languages without words', () => {
    expect(isEmptyAt(data(null), 'a.b')).toBe(true);
    expect(isEmptyAt(data('  '), 'a.b')).toBe(true);
    expect(isEmptyAt(data({ zh: '', en: '' }), 'a.b')).toBe(true);
    expect(isEmptyAt(data([]), 'a.b')).toBe(true);
    expect(isEmptyAt({}, 'a.b')).toBe(true);
  });

  it('is not one that holds a number, an answer or words in one language', () => {
    expect(isEmptyAt(data(0), 'a.b')).toBe(false);
    expect(isEmptyAt(data(false), 'a.b')).toBe(false);
    expect(isEmptyAt(data({ zh: '路', en: '' }), 'a.b')).toBe(false);
    expect(isEmptyAt({ officers: ['', 'chen'] }, 'officers[1]')).toBe(false);
    expect(isEmptyAt({ act: { facts: { 面积: 6 } } }, 'act.facts["面积"]')).toBe(false);
  });

  const data = (b: unknown) => ({ a: { b } });
});
