// Journey: the figures of the cases, a bar that leads to exactly its cases, a period, and the way out as paper and workbook.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Input } from '../../electron/contract/channels';
import { ask } from './desk/ask';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let folder: string;

beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'pilin-figures-'));
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const table = (name: string) => desk.page.getByRole('table', { name, exact: true });

it('counts the cases of the list, and each split adds up to them', async () => {
  const { page } = desk;
  const { total } = await ask(page, 'draft:search', everyDraft);
  await page.keyboard.press('Control+9');
  await page.getByText(`共 ${total} 起`).waitFor();
  for (const split of ['按事项', '按执法机关', '按行为地', '按时间', '按改正情况']) {
    const shown = await table(split).locator('tbody td:nth-child(2)').allTextContents();
    expect(shown.map(Number).reduce((a, b) => a + b, 0)).toBe(total);
  }
});

it('leads from a figure to the list of exactly the cases behind it, and back', async () => {
  const { page } = desk;
  const figure = table('按执法机关').locator('.figure-value').first();
  const count = Number(await figure.textContent());
  await figure.click();
  await page.getByText(/统计数字背后的案件：/).waitFor();
  await expect.poll(() => page.locator('.drafts-counts').textContent()).toContain(String(count));
  await expect.poll(() => page.locator('[role=grid] tbody tr').count()).toBe(count);
  await page.getByRole('button', { name: '显示全部案件' }).click();
  await expect.poll(() => page.locator('[role=grid] tbody tr').count()).toBeGreaterThan(count);
  await page.keyboard.press('Control+9');
});

it('leads there from a chart by the keyboard alone', async () => {
  const { page } = desk;
  const bars = page.getByRole('group', { name: '图：按改正情况' }).getByRole('button');
  await bars.first().focus();
  await page.keyboard.press('ArrowRight');
  const second = bars.nth(1);
  await expect.poll(() => second.evaluate((bar) => bar === document.activeElement)).toBe(true);
  const said = (await second.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await page.getByText(/统计数字背后的案件：/).waitFor();
  const count = Number(/(\d+) 起/.exec(said)?.[1]);
  await expect.poll(() => page.locator('[role=grid] tbody tr').count()).toBe(count);
  await page.keyboard.press('Control+9');
});

it('counts a period, and says that nothing fits one without cases', async () => {
  const { page } = desk;
  await page.getByRole('combobox', { name: '期间' }).click();
  await page.getByTitle('去年', { exact: true }).click();
  await page.getByText('没有符合条件的案件').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await table('按事项').waitFor();
});

it('leaves as a paper and as a workbook', async () => {
  const { page, app } = desk;
  for (const [name, ending] of [
    ['导出 PDF', 'pdf'],
    ['导出电子表格（.xlsx）', 'xlsx'],
  ] as const) {
    const path = join(folder, `统计.${ending}`);
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, path);
    await page.getByRole('button', { name: '导出或打印' }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name, exact: true }).waitFor({ state: 'hidden' });
    expect((await readFile(path)).subarray(0, 4).toString('latin1')).toBe(ending === 'pdf' ? '%PDF' : 'PK\u0003\u0004');
  }
});

it('speaks English', async () => {
  const { page } = desk;
  const { settings } = await ask(page, 'settings:get', {});
  await ask(page, 'settings:save', { settings: { ...settings, language: 'en' } });
  // The desk comes back to where the clerk was.
  await page.reload();
  await page.getByRole('table', { name: 'Correction by authority' }).waitFor();
  await page.getByText('Corrected in time: the case answers').waitFor();
});

const everyDraft: Input<'draft:search'> = {
  text: '',
  status: [],
  matter: null,
  trashed: false,
  sort: 'updatedAt',
  descending: false,
};
