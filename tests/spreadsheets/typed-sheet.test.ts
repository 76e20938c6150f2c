// A list typed in an office is read message by message: each fault at its cell, what is wrong and how to mend it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MatterFile, readMatterFile } from '../../electron/spreadsheets/matter-file';
import { shippedLaw } from '../../templates/law/library';
import { must } from '../handlers/open-test-desk';
import { typedWorkbook } from './typed-sheet';

const law = shippedLaw();
let folder = '';
let file: MatterFile;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-typed-'));
  writeFileSync(join(folder, '清单.xlsx'), typedWorkbook());
  file = must(await readMatterFile(join(folder, '清单.xlsx'), law, '2026-11-23'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told: readonly (readonly [string, 'block' | 'warn', string, string])[] = [
  ['填报说明!A1', 'warn', '没有事项清单的表头', 'has no heads of a list'],
  ['清单!K4', 'warn', '不认识“承办科室”一列', 'The column “承办科室” is not known'],
  ['清单!D4', 'warn', '没有“适用条件”一列', 'There is no column “Conditions”'],
  ['清单!A26', 'warn', '“注：本清单自印发之日起施行。”这一行看来是说明', 'looks like a note'],
  ['清单!A27', 'warn', '“联系人：王某 电话：0573-00000000”这一行', 'looks like a note'],
  ['清单!H7', 'warn', '日期写成了数字 46349，按 2026-11-23 采用', 'stands as the number 46349'],
  ['清单!C8', 'warn', '没有违法事实句式', 'There is no sentence of the act'],
  ['清单!D11', 'warn', '另外 1 条依据，采用后将删去', '1 more basis of the same place'],
  ['清单!I12', 'warn', '按候选（待核实）导入', 'imported as a candidate, to be verified'],
  ['清单!D12', 'warn', '《江苏省城市市容和环境卫生管理条例》现行文本尚未录入', 'is not held'],
  ['清单!C12', 'warn', '没有违法事实句式', 'There is no sentence of the act'],
  ['清单!D13', 'block', '法规库中没有《平湖市市容条例》', 'no law titled 《平湖市市容条例》'],
  ['清单!C13', 'warn', '没有违法事实句式', 'There is no sentence of the act'],
  ['清单!D14', 'block', '查不到所引第17条的相应款项', 'has no such part of Article 17'],
  ['清单!C14', 'warn', '没有违法事实句式', 'There is no sentence of the act'],
  ['清单!D15', 'warn', '没有第99条，无法核对', 'lacks Article 99'],
  ['清单!C15', 'warn', '没有违法事实句式', 'There is no sentence of the act'],
  ['清单!D16', 'block', '读不懂“十七条”', "“十七条” can't be read as a citation"],
  ['清单!C16', 'warn', '没有违法事实句式', 'There is no sentence of the act'],
  ['清单!F17', 'block', '处罚结构“可以罚”无效', 'The structure “可以罚” is none'],
  ['清单!C17', 'warn', '没有违法事实句式', 'There is no sentence of the act'],
  ['清单!H18', 'warn', '日期“2026年11月31日”不存在', 'There is no day “2026年11月31日”'],
  ['清单!B19', 'block', '编号 street-vending 与 清单!C6 重复', 'already used at 清单!C6'],
  ['清单!B20', 'block', '编号 dog-waste 与事项名称不一致', 'does not fit the name'],
  ['清单!D21', 'block', '这里是公式', 'This is a formula'],
  ['清单!A22', 'warn', '序号“十七”不是正整数', 'no whole number'],
  ['清单!I23', 'warn', '来源“待定”应为', 'The source “待定” must be'],
  ['清单!B23', 'warn', '编号“编号 18”含有不能用的字符，改用 office-matter-8', 'office-matter-8 was taken'],
  ['清单!D23', 'warn', '没有可用的法律依据', 'No legal basis could be read'],
  ['清单!C23', 'warn', '没有违法事实句式', 'There is no sentence of the act'],
  ['清单!C24', 'block', '出现了两次（前一次在 清单!C22）', 'first at 清单!C22'],
  ['旧稿!A1', 'warn', '是隐藏的，没有读取', 'is hidden'],
];

describe('nineteen matters as an office types them', () => {
  it('have no finding but those that are meant', () => {
    expect(file.findings.map(({ sheet, cell, severity }) => `${sheet}!${cell} ${severity}`)).toEqual(
      told.map(([place, severity]) => `${place} ${severity}`),
    );
  });

  it.each(told.map((one, at) => [at, ...one] as const))('%i: at %s %s “%s”', (at, _place, _severity, zh, en) => {
    expect(file.findings[at]?.sentence.zh).toContain(zh);
    expect(file.findings[at]?.sentence.en).toContain(en);
  });

  it('become sixteen matters; known ones are recognised by name, however it is written', () => {
    expect(file.changes.map(({ change, id }) => `${change} ${id}`)).toEqual([
      'changed over-window-business',
      'changed street-vending',
      'changed stacking-in-public-place',
      'added office-matter-1',
      'same posting-and-scribbling',
      'changed hanging-and-drying',
      ...[2, 3, 4, 5, 6, 7].map((number) => `added office-matter-${number}`),
      'changed cooking-fume',
      'changed dog-waste',
      'same keeping-livestock',
      'added office-matter-8',
    ]);
    const [first] = file.matters;
    expect(first?.name.zh).toBe('超出门窗外墙经营');
    expect(first?.bases).toEqual(law.matters.find(({ id }) => id === 'over-window-business')?.bases);
  });

  it('show what would change field by field, with an English that no longer fits left out', () => {
    const [over, vending] = file.changes;
    expect(over?.fields.map(({ field, before, after }) => [field.zh, before, after])).toEqual([
      ['序号', '2', '1'],
      ['来源', '候选', '本单位确认'],
      ['确认人', '', '陆文博'],
      ['确认日期', '', '2026-11-23'],
    ]);
    expect(vending?.fields.map(({ field, after }) => [field.zh, after])).toEqual([
      ['序号', '2'],
      ['教育内容', '让出道路，\n保持通行'],
      ['教育内容（英文）', ''],
    ]);
  });

  it('name a basis that goes, cell by cell', () => {
    const drying = file.changes.find(({ id }) => id === 'hanging-and-drying');
    const gone = drying?.fields.filter(({ field }) => field.zh.startsWith('依据'));
    expect(gone?.map(({ field, after }) => [field.zh.split(' · ')[1], after])).toContainEqual(['处罚结构', '']);
    expect(gone?.[0]?.before).toContain('第十一条第一款');
  });

  it('take both bases of merged rows, for the places of their laws', () => {
    const river = file.matters.find(({ id }) => id === 'office-matter-1');
    expect(river?.bases.map(({ jurisdiction, structure }) => [jurisdiction, structure])).toEqual([
      ['33', 'C'],
      ['', 'B'],
    ]);
    expect(river).toMatchObject({ sourceStatus: 'official', reviewed: { by: '陆文博', on: '2026-11-23' } });
  });
});
