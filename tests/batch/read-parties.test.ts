// Rows of a list of parties: what is wrong is said at its cell, and a division is taken only where one alone is meant.
import { expect, it } from 'vitest';
import { commonFacts, emptyGroups } from '../../templates/batch/common-facts';
import { readParties } from '../../templates/batch/read-parties';

function rowsOf(heads: readonly string[], ...rows: readonly (readonly string[])[]) {
  const mapping = Object.fromEntries(heads.map((head, at) => [head, at]));
  return readParties({ name: '名单', rows: [heads, ...rows] }, 0, mapping, '2026-10-20');
}

it('a sentence quotes a cell without the signs that cannot be shown', () => {
  const [row] = rowsOf(['name', 'kind'], ['甲店', '商\u0007铺']);
  const quoting = row?.findings.find(({ cell }) => cell === 'B2');
  expect(quoting?.severity).toBe('block');
  expect([quoting?.sentence.zh, quoting?.sentence.en].map((text) => text?.includes('“商\ufffd铺”'))).toEqual([
    true,
    true,
  ]);
});

it.each([
  ['330482', '330482'],
  ['平湖市', '330482'],
  ['嘉兴市平湖市', '330482'],
  ['浙江嘉兴 平湖市', '330482'],
  ['金山区', '310116'],
  ['平湖', undefined],
  ['杭州市', undefined],
])('the division %s is %s', (typed, code) => {
  const [row] = rowsOf(['name', 'creditCode', 'division'], ['甲店', '', typed]);
  expect((row?.facts.act as { division?: string } | undefined)?.division).toBe(code);
  expect(row?.findings.some(({ cell }) => cell === 'C2')).toBe(code === undefined);
});

it('a group of facts is empty where the case says nothing of any of its fields, whatever else it says', () => {
  const data = {
    matter: 'over-window',
    act: { from: '', until: null, address: { zh: '', en: '' }, facts: { area: '3' } },
  };
  const empty = emptyGroups(data);
  expect(empty).toEqual(expect.arrayContaining(['act-time', 'place', 'narrative', 'officers', 'correction']));
  for (const group of ['basis', 'act-facts'] as const) expect(empty).not.toContain(group);
  expect(commonFacts(data, ['act-facts', 'place'])).toEqual({
    matter: 'over-window',
    act: { address: { zh: '', en: '' }, facts: { area: '3' } },
  });
});
