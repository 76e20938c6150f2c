// A list typed in an office becomes matters; what cannot be read is named with its cell, and nothing is guessed.
import { describe, expect, it } from 'vitest';
import { shippedLaw } from '../../templates/law/library';
import { readCitations } from '../../templates/law/read-citation';
import { matterSchema } from '../../templates/law/schema';
import { cellName } from '../../templates/matter-list/cells';
import { matterChanges } from '../../templates/matter-list/changes';
import { columns } from '../../templates/matter-list/columns';
import { matterListData, readMatterListFile } from '../../templates/matter-list/list-file';
import { readMatterList } from '../../templates/matter-list/read-list';
import { readListData } from '../../templates/matter-list/read-list-data';
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
  ])('says what is wrong with the basis %s', (basis, cell, words) => {
    const { findings } = read([['1', '甲行为', '', basis, 'A', '', '']]);
    const blocking = findings.find(({ severity }) => severity === 'block');
    expect(blocking).toMatchObject({ cell, sheet: '清单' });
    expect(blocking?.sentence.zh).toContain(words);
  });

  it('leaves out a basis whose text is not held, and the matter is to be verified', () => {
    const basis = '《上海市市容环境卫生管理条例》第二十五条第五款';
    const { matters, findings } = read([['1', '甲行为', '', basis, 'A', '陆文博', '官方']]);
    expect(matters[0]).toMatchObject({
      sourceStatus: 'candidate',
      bases: [],
    });
    expect(findings.map(({ cell, severity, matter }) => `${cell} ${severity} ${matter}`)).toEqual([
      'G2 warn office-matter-1',
      'D2 warn office-matter-1',
      'B2 warn office-matter-1',
    ]);
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

  it('without the column of structure says so once, at its head; known bases stay', () => {
    const rows = [
      ['违法行为', '适用条件', '法律依据'],
      ['超出门窗外墙经营', '', `${zj}第十七条第一款`],
      ['甲行为', '', `${zj}第十二条`],
      ['乙行为', '', `${zj}第十二条`],
    ];
    const { matters, findings } = readMatterList({ name: '清单', rows }, law, today);
    expect(findings.filter(({ severity }) => severity === 'block').map(({ cell }) => cell)).toEqual(['C1']);
    expect(matters.map(({ bases }) => bases.length)).toEqual([2, 0, 0]);
  });

  it.each([
    ['事实{{ area }}{% if x %}', '{% if x %}'],
    ['{{ party.name }}', 'party.name'],
    ['甲{{ }}', '{{ }}'],
  ])('takes no sentence with “%s”, which is no fact of the matter', (sentence, wrong) => {
    const rows = [
      ['违法行为', '违法事实句式'],
      ['超出门窗外墙经营', sentence],
    ];
    const { matters, findings } = readMatterList({ name: '清单', rows }, law, today);
    expect(matters[0]?.sentence).toEqual(law.matters.find(({ id }) => id === 'over-window-business')?.sentence);
    const told = findings.find(({ cell }) => cell === 'B2');
    expect([told?.severity, told?.sentence.zh.includes(wrong)]).toEqual(['block', true]);
  });

  it('is read up to two thousand matters, within a moment, and says where it stopped', () => {
    const rows = [['违法行为', '适用条件'], ...Array.from({ length: 5000 }, (_, at) => [`行为${at}`, '首次'])];
    const from = performance.now();
    const { matters, findings } = readMatterList({ name: '清单', rows }, law, today);
    expect(performance.now() - from).toBeLessThan(5000);
    expect([matters.length, matters.at(-1)?.id]).toEqual([2000, 'office-matter-2000']);
    expect(findings.find(({ severity }) => severity === 'block')?.cell).toBe('A2002');
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
    const changes = matterChanges(law, matters);
    expect(changes.filter(({ change }) => change !== 'same')).toEqual([]);
    expect(matters).toEqual(law.matters);
  });
});

describe('a list as JSON', () => {
  it('comes back whole, and a basis whose text is not held here stays out', () => {
    const data = JSON.parse(JSON.stringify(matterListData(law.matters)));
    const read = readMatterListFile(data);
    expect(read.ok && readListData(read.value.matters, law)).toEqual({ matters: law.matters, findings: [] });
    const [first] = data.matters;
    first.bases[0].breach[0].law = 'of-a-neighbour';
    first.sourceStatus = 'official';
    first.reviewed = { by: '陆文博', on: today };
    const other = readMatterListFile(data);
    const { matters, findings } = readListData(other.ok ? other.value.matters : [], law);
    expect(findings).toMatchObject([{ cell: 'matters[0].bases[0]', severity: 'warn', matter: first.id }]);
    expect(matters[0]).toMatchObject({ sourceStatus: 'candidate', bases: first.bases.slice(1) });
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
