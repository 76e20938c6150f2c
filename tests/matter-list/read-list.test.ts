// A list typed in an office becomes matters; what cannot be read is named with its cell, and nothing is guessed.
import { describe, expect, it } from 'vitest';
import { shippedLaw } from '../../templates/law/library';
import { readCitations } from '../../templates/law/read-citation';
import { matterSchema } from '../../templates/law/schema';
import { cellName } from '../../templates/matter-list/cells';
import { matterChanges } from '../../templates/matter-list/changes';
import { columns } from '../../templates/matter-list/columns';
import { readMatterList } from '../../templates/matter-list/read-list';
import { matterListRows } from '../../templates/matter-list/write-list';

const law = shippedLaw();
const today = '2026-11-23';
const heads = ['序号', '违法行为', '不予处罚条件', '法律依据', '处罚结构', '确认人', '来源'];
const zj = '《浙江省城市市容和环境卫生管理条例》';
const read = (rows: readonly (readonly string[])[]) =>
  readMatterList({ name: '清单', rows: [heads, ...rows] }, law, today);

describe('a list typed in an office', () => {
  it('is read with its title above, stray spaces, full-width figures and merged cells', () => {
    const rows = [
      ['毗邻区域清单', '', '', '', '', '', ''],
      [' 序 号 ', '违法行为', '不予处罚条件', '法律依据', '处罚结构', '确认人', '来源'],
      ['１', '　超出门窗外墙经营 ', '首次被发现，\r\n当场改正', `${zj}第十七条第一款`, 'Ａ', '陆文博', '本单位确认'],
      ['', '', '', '《城市道路管理条例》 第 27 条第（一）项', 'B', '', ''],
      ['２', '在景观河道内洗涤', '首次', '', '', '', ''],
    ];
    const { matters, findings } = readMatterList({ name: '清单', rows }, law, today);
    expect(matters.map(({ id, order }) => [id, order])).toEqual([
      ['over-window-business', 1],
      ['office-matter-1', 2],
    ]);
    expect(matters[0]).toMatchObject({
      sourceStatus: 'office-confirmed',
      reviewed: { by: '陆文博', on: today },
      conditions: { zh: '首次被发现，\n当场改正', en: '' },
      sentence: { zh: expect.stringContaining('{{ area }}') },
    });
    expect(matters[0]?.bases.filter(({ validTo }) => validTo === null).map(({ breach }) => breach[0]?.law)).toEqual([
      'zj-city-appearance',
      'urban-roads',
    ]);
    for (const matter of matters) expect(matterSchema.safeParse(matter).error).toBeUndefined();
    expect(findings.map(({ cell, severity }) => `${cell} ${severity}`)).toEqual(['D5 warn', 'B5 warn']);
  });

  it.each<[string, string, string]>([
    ['《浙江省市容条例》第十七条', 'D2', '《浙江省市容条例》'],
    [`${zj}第十七条第九款`, 'D2', '第17条'],
    [`${zj}十七条`, 'D2', '十七条'],
    ['《上海市市容环境卫生管理条例》第二十五条第五款', 'D2', '尚未录入'],
  ])('says what is wrong with the basis %s', (basis, cell, words) => {
    const { findings } = read([['1', '甲行为', '', basis, 'A', '', '']]);
    const blocking = findings.find(({ severity }) => severity === 'block');
    expect(blocking).toMatchObject({ cell, sheet: '清单' });
    expect(blocking?.sentence.zh).toContain(words);
  });

  it('makes nothing official or confirmed that nobody confirmed', () => {
    const { matters, findings } = read([['1', '甲行为', '', '', '', '', '官方清单']]);
    expect(matters[0]?.sourceStatus).toBe('candidate');
    expect(findings.some(({ cell }) => cell === 'G2')).toBe(true);
  });

  it('imports a doubled matter once, and names the second', () => {
    const { matters, findings } = read([
      ['1', '甲行为', '', '', '', '', ''],
      ['2', '甲 行为', '', '', '', '', ''],
    ]);
    expect(matters).toHaveLength(2);
    const known = read([
      ['1', '露天焚烧', '', '', '', '', ''],
      ['2', '露天焚烧', '', '', '', '', ''],
    ]);
    expect([matters.length, known.matters.length, findings.length > 0]).toEqual([2, 2, true]);
    const same = read([
      ['1', law.matters[0]?.name.zh ?? '', '', '', '', '', ''],
      ['2', law.matters[0]?.name.zh ?? '', '', '', '', '', ''],
    ]);
    expect(same.matters).toHaveLength(1);
    expect(same.findings.find(({ severity }) => severity === 'block')?.cell).toBe('B3');
  });

  it('without heads or rows is refused', () => {
    expect(readMatterList({ name: 'a', rows: [['x']] }, law, today).findings[0]?.severity).toBe('block');
    expect(read([]).findings[0]?.severity).toBe('block');
  });
});

describe('the shipped list', () => {
  it('comes back the same from its own spreadsheet', () => {
    const rows = [columns.map(({ head }) => head.zh), ...matterListRows(law.matters, law)];
    const { matters } = readMatterList({ name: '清单', rows }, law, today);
    expect(matters).toHaveLength(law.matters.length);
    const changes = matterChanges(law.matters, matters).flatMap(({ id, differences: found }) =>
      found.filter(({ path }) => !path.startsWith('bases')).map(({ path }) => `${id} ${path}`),
    );
    expect(changes).toEqual([]);
  });
});

describe('a citation', () => {
  it.each<[string, object]>([
    [
      `${zj}第十七条第一款、第三款`,
      [
        { article: 17, paragraph: 1 },
        { article: 17, paragraph: 3 },
      ],
    ],
    [`${zj}第３２条第1款第（三）项`, [{ article: 32, paragraph: 1, item: 3 }]],
    [`${zj}第十二条和第十七条第一款。`, [{ article: 12 }, { article: 17, paragraph: 1 }]],
    [
      '《行政处罚法》第三十三条第一款、《城市道路管理条例》第二十七条',
      [
        { law: 'penalty-law', article: 33 },
        { law: 'urban-roads', article: 27 },
      ],
    ],
  ])('is read from %s', (text, wanted) => {
    expect(readCitations(text, law.texts)).toMatchObject({ ok: true, citations: wanted });
  });

  it.each(['', '第十七条', '甲', `${zj}`, `${zj}第〇条`, `${zj}第十七条abc`])('is not read from “%s”', (text) => {
    expect(readCitations(text, law.texts).ok).toBe(false);
  });
});

describe('a cell', () => {
  it('has the name that spreadsheets show', () => {
    expect([
      cellName(0, 0),
      cellName(6, 3),
      cellName(9, 25),
      cellName(0, 26),
      cellName(0, 701),
      cellName(0, 702),
    ]).toEqual(['A1', 'D7', 'Z10', 'AA1', 'ZZ1', 'AAA1']);
  });
});
