// Journey: an office's own spreadsheet is reported on cell by cell, what is ticked is taken, and the paper says it so.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { handMade } from '../spreadsheets/hand-made';
import { seriousFaults } from './desk/access';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { fileParty } from './desk/filed-case';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let folder: string;

const zj = '《浙江省城市市容和环境卫生管理条例》';
const ours = {
  zh: '未经批准越出门、窗和外墙约{{ area }}平方米{{ use }}{% if goods %}（{{ goods }}）{% endif %}',
  en: '{{ use }}{% if goods %} ({{ goods }}){% endif %}, going about {{ area }} square metres beyond the outer walls',
};
const heads = ['序号', '违法行为', '适用条件', '法律依据', '处罚结构', '违法事实句式', '违法事实句式（英文）'];
const rows = [
  ['毗邻区域轻微违法行为清单'],
  heads,
  [1, '超出门窗\n外墙经营', '首次被发现', `${zj}第十七条第一款`, 'Ａ', ours.zh, ours.en],
  [2, '在景观河道内洗涤', '首次', '《平湖市市容条例》第三条', 'A', '在景观河道内洗涤', ''],
  [3, '占道设摊、兜售', '首次', `${zj}第九十九条`, 'A'],
  ['注：本清单自印发之日起施行。'],
];

beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'pilin-sheets-'));
  const { settings } = await ask(desk.page, 'settings:get', {});
  await ask(desk.page, 'settings:save', { settings: { ...settings, paperLanguage: 'zh-en', who: '陆文博' } });
  await desk.page.reload();
  await desk.page.locator('[role=grid]').waitFor();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const report = () => desk.page.locator('.list-report');
const entry = (id: string) => report().locator('.list-change', { hasText: id });

async function openLaw(): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+l');
  await page.locator('.matter-table').waitFor();
}

async function choose(path: string): Promise<void> {
  const { app, page } = desk;
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as never;
  }, path);
  await page.getByRole('button', { name: /导入清单|Import a list/ }).click();
}

it('what is no spreadsheet is refused with what to do, and nothing is open', async () => {
  const path = join(folder, 'old.xlsx');
  await writeFile(path, Buffer.from('d0cf11e0a1b11ae1'.padEnd(200, '0'), 'hex'));
  await openLaw();
  await choose(path);
  await desk.page.getByText('这是旧版 .xls 文件，或者设有打开密码').waitFor();
  await desk.page.locator('.ant-notification-notice-close').click();
  expect(await report().count()).toBe(0);
});

it('a typed list is reported on before anything is taken, each fault at its cell', async () => {
  const path = join(folder, '清单.xlsx');
  await writeFile(path, handMade([{ name: '清单', rows, merges: ['A1:G1'] }]));
  await choose(path);
  await report().getByText('新增 1，改动 2，相同 0；未能导入 1 处').waitFor();
  expect(await entry('office-matter-1').textContent()).toContain('清单!D4');
  expect(await entry('office-matter-1').textContent()).toContain('法规库中没有《平湖市市容条例》');
  expect(await entry('street-vending').textContent()).toContain('没有第99条');
  expect(await report().textContent()).toContain('清单!A6');
  // Old and new stand beside each other.
  const changed = entry('over-window-business');
  expect(await changed.locator('del').first().textContent()).not.toBe('');
  expect(await changed.locator('ins', { hasText: '未经批准越出' }).count()).toBe(1);
  expect(await seriousFaults(desk.page)).toEqual([]);
  const before = await ask(desk.page, 'matter:list', {});
  expect(before.some(({ id }) => id === 'office-matter-1')).toBe(false);
});

it('what lost a part on the way is not ticked; what is ticked is taken with name and reason', async () => {
  const { page } = desk;
  expect(await entry('office-matter-1').getByRole('checkbox').isChecked()).toBe(false);
  await entry('street-vending').getByRole('checkbox').uncheck();
  const take = page.getByRole('button', { name: '采用 1 个事项' });
  expect(await take.isDisabled()).toBe(true);
  await page.getByLabel('原因', { exact: true }).fill('按年度清单调整');
  await take.click();
  await page.getByText('已采用 1 个事项').waitFor();
  await report().waitFor({ state: 'detached' });
  const matters = await ask(page, 'matter:list', {});
  expect(matters.find(({ id }) => id === 'over-window-business')?.conditions.zh).toBe('首次被发现');
  expect(matters.some(({ id }) => id === 'office-matter-1')).toBe(false);
});

it('the new wording stands in a paper, in both languages', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+1');
  await draftsList(page).open(fileParty);
  await waitForPaper(page);
  await paperPane(page).show('责令（限期）改正通知书');
  await paperPane(page).waitForWords('未经批准越出门、窗和外墙约');
  await paperPane(page).waitForWords('square metres beyond the outer walls');
});

it('the list goes out as a spreadsheet that another program reads, and comes back the same', async () => {
  const { page } = desk;
  const path = join(folder, 'export.xlsx');
  await openLaw();
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as never;
  }, path);
  await page.getByRole('button', { name: '导出清单' }).click();
  await page.getByText('表格（.xlsx').click();
  await page.getByText(/已导出 \d+ 个事项/).waitFor();
  const [sheet] = await readSheets(await readFile(path));
  const words = (sheet?.data ?? []).flat().map(String);
  expect(words).toContain(ours.zh);
  expect(words).toContain(ours.en);
  expect(words.filter((word) => word.startsWith(zj)).length).toBeGreaterThan(20);
  await choose(path);
  await report().getByText('文件与本单位清单相同').waitFor();
  await page.locator('.ant-drawer-close').click();
  await report().waitFor({ state: 'detached' });
});

it('the report speaks English', async () => {
  const { page } = desk;
  const { settings } = await ask(page, 'settings:get', {});
  await ask(page, 'settings:save', { settings: { ...settings, language: 'en' } });
  // The desk comes back where it was.
  await page.reload();
  await page.locator('.side-rail').waitFor();
  await openLaw();
  await choose(join(folder, '清单.xlsx'));
  await report().getByText('1 new, 1 changed, 1 the same; 1 not imported').waitFor();
  await report().getByText('The library has no law titled 《平湖市市容条例》').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});
