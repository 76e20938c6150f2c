// A comparison says organ, penalty, periods and texts of each place, and what differs in words; what is not held is said.
import { describe, expect, it } from 'vitest';
import office from '../../../examples/office.json';
import { comparisonPaper } from '../../../templates/compose/comparison-paper';
import { differenceInWords } from '../../../templates/compose/difference-words';
import { comparePlaces } from '../../../templates/law/compare-places';
import { comparisonRowKeys, comparisonRows, spokenRows } from '../../../templates/law/comparison/comparison-rows';
import { periodsIn } from '../../../templates/law/comparison/periods-in';
import { findMatter, shippedLaw } from '../../../templates/law/library';
import type { Matter } from '../../../templates/law/schema';
import { readOffice } from '../../../templates/office/read-office';

const law = shippedLaw();
const matter = findMatter(law, 'waste-not-sorted') as Matter;
const rows = comparisonRows(comparePlaces(law, matter, ['310116', '330482', '320505'], '2026-12-01'));

describe('a comparison', () => {
  it('has every row with a cell for each place, both languages where the law has them', () => {
    expect(rows.map(({ key }) => key)).toEqual(comparisonRowKeys);
    for (const { cells } of rows) expect(cells).toHaveLength(3);
    expect(rows.find(({ key }) => key === 'breach')?.likeness).toBe('differs');
    expect(rows.find(({ key }) => key === 'breachText')?.cells[1]?.zh).not.toBe('—');
  });

  it('says in words what differs', () => {
    const said = differenceInWords(spokenRows(rows));
    expect(said.zh).toMatch(/违反的规定.*不同/);
    expect(said.zh).not.toContain('全文');
    expect(said.en).toMatch(/provision breached.* differ/);
    const same = [{ name: { zh: '甲', en: 'A' }, likeness: 'same' as const }];
    expect(differenceInWords(same)).toEqual({ zh: '各地规定一致', en: 'the provisions agree' });
  });

  it('says that a place is not held instead of guessing', () => {
    const far = comparisonRows(comparePlaces(law, { ...matter, bases: [] }, ['310116', '330482'], '2026-12-01'));
    expect(far[0]?.likeness).toBe('unknown');
    expect(far[0]?.cells[0]?.zh).toContain('未收录');
  });

  it('reads periods in the words of the article', () => {
    expect(
      periodsIn({ zh: '应当在二十四小时内清除；逾期的，十五日内', en: 'within 24 hours; within 15 days' }),
    ).toEqual([
      { zh: '二十四小时内', en: 'within 24 hours' },
      { zh: '十五日内', en: 'within 15 days' },
    ]);
    expect(periodsIn({ zh: '在三日内改正', en: '' })).toEqual([{ zh: '三日内', en: '' }]);
    expect(periodsIn({ zh: '处五十元以上二百元以下罚款', en: 'a fine' })).toEqual([]);
  });

  it('becomes a paper that says whether the matter was confirmed', () => {
    const read = readOffice(office);
    if (!read.ok) throw new Error('example office');
    const places = [
      { division: '310116', name: { zh: '金山', en: 'Jinshan' } },
      { division: '330482', name: { zh: '平湖', en: 'Pinghu' } },
    ];
    const wish = { office: read.value, law, places, date: '2026-12-01', language: 'zh-en' as const };
    const text = JSON.stringify(comparisonPaper({ ...wish, matter }).blocks);
    expect(text).toContain('须经本单位确认');
    const confirmed = {
      ...matter,
      sourceStatus: 'office-confirmed' as const,
      reviewed: { by: '陈岚', on: '2026-12-01' },
    };
    expect(JSON.stringify(comparisonPaper({ ...wish, matter: confirmed }).blocks)).toContain('经陈岚 2026-12-01核对');
    const { reviewed, ...unreviewed } = confirmed;
    const open = JSON.stringify(comparisonPaper({ ...wish, matter: unreviewed }).blocks);
    expect(open).toContain('没有记载本事项由谁核对');
    expect(open).not.toContain(reviewed.by);
  });
});
