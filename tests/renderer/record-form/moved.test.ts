// Lists, bounds and names in the forms of office and operation.
import { describe, expect, it } from 'vitest';
import { boundsMessages } from '../../../renderer/record-form/bounds';
import { moved } from '../../../renderer/record-form/moved';
import { namedFindings } from '../../../renderer/record-form/named-findings';

describe('moving an entry', () => {
  it('changes places with its neighbour and stays at the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});

describe('a number with bounds', () => {
  const bounds = { least: 1, most: 120, whole: true };

  it('is silent while empty and within the bounds', () => {
    for (const value of [undefined, '', 1, 120]) expect(boundsMessages('月', value, bounds)).toEqual([]);
  });

  it('says what is wrong with it', () => {
    for (const value of [0, 121, 1.5, '十二']) expect(boundsMessages('月', value, bounds)).toHaveLength(1);
  });
});

describe('findings on the desk', () => {
  const finding = {
    code: 'x',
    severity: 'block' as const,
    path: 'officers[0].authority',
    sentence: { zh: 'officers[0].authority 有误', en: 'officers[0].authority is wrong' },
  };
  const name = { zh: '所属机关', en: 'Authority' };

  it('call the field as the form does', () => {
    const [named] = namedFindings([finding], () => name, { officers: [{ authority: '??' }] });
    expect(named?.sentence).toEqual({ zh: '“所属机关” 有误', en: '“Authority” is wrong' });
  });

  it('ask for what is empty, and leave unknown fields as they are', () => {
    const [empty] = namedFindings([finding], () => name, { officers: [{ authority: '' }] });
    expect(empty?.sentence.zh).toBe('请填写“所属机关”。');
    expect(namedFindings([finding], () => null, {})).toEqual([finding]);
  });
});
