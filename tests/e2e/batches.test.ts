// Journey: a list of thirty shops with five bad cells becomes twenty-five issued papers with consecutive numbers, though the
// program is killed in the midst; pause, cancel and the question at closing.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { csvOf, party, thirtyWithFiveBad } from '../handlers/batch/party-list';
import { seriousFaults } from './desk/access';
import { ask } from './desk/ask';
import { type OpenDesk, openDesk } from './open-desk';

const origin = '平湖市新埭镇鲜果集水果店';
const numberOf = (sequence: number): string => `平综执责改字〔2026〕第${String(sequence).padStart(4, '0')}号`;

async function open(folder?: string): Promise<OpenDesk> {
  const desk = await openDesk([], folder === undefined ? {} : { folder });
  const { settings } = await ask(desk.page, 'settings:get', {});
  await ask(desk.page, 'settings:save', { settings: { ...settings, who: '陆文博', paperLanguage: 'zh-en' } });
  await desk.page.reload();
  await desk.page.locator('main').waitFor();
  return desk;
}

async function readList({ app, page }: OpenDesk, rows: readonly (readonly string[])[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilin-list-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, '新埭镇商户.csv');
  await writeFile(path, csvOf(rows));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, path);
  await page.keyboard.press('Control+Shift+b');
  await page.getByRole('button', { name: '从当事人名单…' }).click();
  await page.getByRole('heading', { name: '新的成批任务' }).waitFor();
  return path;
}

async function wishForIssue(page: Page): Promise<void> {
  const picker = page.getByRole('combobox', { name: '取用哪件案件' });
  await picker.fill(origin);
  await page.locator('.ant-select-item-option', { hasText: origin }).first().waitFor();
  await picker.press('Enter');
  await page.getByRole('checkbox', { name: /^违法事实要素/ }).check();
  await page.getByRole('checkbox', { name: /^检查情况/ }).check();
  await page.locator('label', { hasText: /^签发文书$/ }).click();
  await page.getByLabel('文书日期').fill('2026-10-20');
  await page.getByText(`第一个文号是 ${numberOf(1)}`).waitFor();
}

/** Numbers of papers as the register has them. */
async function numbersIssued(page: Page): Promise<readonly string[]> {
  const all = { authority: 'pinghu', pattern: null, year: null, kind: 'order-to-correct', text: '' };
  const { entries } = await ask(page, 'register:entries', { ...all, state: 'issued', part: { from: 0, count: 100 } });
  return entries.map(({ entry }) => entry.number);
}

const card = (page: Page) => page.locator('.batch-card').first();
const issuedSoFar = async (page: Page): Promise<number> => {
  const { batches } = await ask(page, 'batch:list', {});
  return batches[0]?.counts.issued ?? 0;
};

it('five bad cells are named and mended or left out; killed in the midst, it goes on to twenty-five papers, no number twice', async () => {
  const desk = await open();
  const rows = thirtyWithFiveBad();
  const path = await readList(desk, rows);
  const { page } = desk;
  await page.getByText('有错 5 行').waitFor();
  for (const cell of ['C5', 'C10', 'K16', 'A22', 'C29'])
    await page.locator('.batch-preview').getByText(cell, { exact: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  // One is mended in the sheet, and one that was sound goes bad: the machine reads what stands there now.
  await writeFile(
    path,
    csvOf(rows.map((row, at) => (at === 3 ? party(4) : at === 5 ? party(6, { 行政区划: '999999' }) : row))),
  );
  await page.getByRole('button', { name: '改好后重新读取' }).click();
  await page.locator('.batch-preview').getByText('K7', { exact: true }).waitFor();
  await wishForIssue(page);
  await page.getByRole('button', { name: '签发 25 行的文书' }).click();
  await card(page).locator('[role=status]').waitFor();
  await expect.poll(() => issuedSoFar(page)).toBeGreaterThanOrEqual(4);
  await desk.kill();

  const again = await open(desk.folder);
  onTestFinished(again.close);
  await again.page.keyboard.press('Control+Shift+b');
  await card(again.page).getByRole('button', { name: '继续' }).click();
  await expect.poll(() => card(again.page).getAttribute('data-state'), { timeout: 100_000 }).toBe('done');
  const { batches } = await ask(again.page, 'batch:list', {});
  const { rows: ends } = await ask(again.page, 'batch:show', {
    id: batches[0]?.id ?? '',
    states: ['issued'],
    from: 0,
    count: 100,
  });
  const numbers = ends.flatMap((row) => row.numbers);
  expect(numbers).toHaveLength(25);
  expect(new Set(numbers).size).toBe(25);
  expect([...(await numbersIssued(again.page))].sort()).toEqual([...numbers].sort());
  await card(again.page).getByRole('button', { name: '查看各行' }).click();
  await card(again.page)
    .getByText(numbers[24] ?? '', { exact: true })
    .waitFor();
  expect(await seriousFaults(again.page)).toEqual([]);
}, 300_000);

it('is paused, gone on with and cancelled while a case is edited; closing asks first', async () => {
  const desk = await open();
  onTestFinished(desk.close);
  const { app, page } = desk;
  await readList(
    desk,
    Array.from({ length: 40 }, (_, at) => party(at + 1)),
  );
  await wishForIssue(page);
  await page.getByRole('button', { name: '签发 40 行的文书' }).click();
  await expect.poll(() => issuedSoFar(page)).toBeGreaterThanOrEqual(2);
  await card(page).getByRole('button', { name: '暂停' }).click();
  await expect.poll(() => card(page).getAttribute('data-state')).toBe('paused');
  await card(page).getByRole('button', { name: '继续' }).click();
  await expect.poll(() => card(page).getAttribute('data-state')).toBe('running');
  // A question that is answered with staying: the window is there, and the batch goes on.
  await app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = (async (...words: readonly unknown[]) => {
      (globalThis as { asked?: string }).asked = (words.at(-1) as { message: string }).message;
      return { response: 1, checkboxChecked: false };
    }) as never;
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect
    .poll(() => app.evaluate(() => (globalThis as { asked?: string }).asked ?? ''))
    .toContain('一个成批任务正在办理');
  await page.keyboard.press('Control+1');
  await page.locator('[role=grid]').waitFor();
  const before = await issuedSoFar(page);
  await expect.poll(() => issuedSoFar(page)).toBeGreaterThan(before);
  await page.keyboard.press('Control+Shift+b');
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as never;
  });
  await card(page).getByRole('button', { name: '取消任务…' }).click();
  await expect.poll(() => card(page).getAttribute('data-state')).toBe('cancelled');
  const { batches } = await ask(page, 'batch:list', {});
  expect(await numbersIssued(page)).toHaveLength(batches[0]?.counts.issued ?? -1);
});

it('staying takes a restart back: the next ordinary close makes the last backup and starts nothing', async () => {
  const desk = await open();
  onTestFinished(desk.close);
  const { app, page, folder } = desk;
  await readList(
    desk,
    Array.from({ length: 40 }, (_, at) => party(at + 1)),
  );
  await wishForIssue(page);
  await page.getByRole('button', { name: '签发 40 行的文书' }).click();
  await expect.poll(() => issuedSoFar(page)).toBeGreaterThanOrEqual(2);
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (async () => {
      (globalThis as { asked?: boolean }).asked = true;
      return { response: 1, checkboxChecked: false };
    }) as never;
  });
  await ask(page, 'server:leave', {});
  await ask(page, 'backup:restart', {});
  await expect.poll(() => app.evaluate(() => (globalThis as { asked?: boolean }).asked ?? false)).toBe(true);

  const said: string[] = [];
  app.process().stdout?.on('data', (bytes) => said.push(String(bytes)));
  const gone = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  await app.evaluate(({ app: program, BrowserWindow, dialog }) => {
    program.relaunch = () => void process.stdout.write('started again\n');
    dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as never;
    process.stdout.write('closes\n');
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await gone;
  expect(said.join('')).toContain('closes');
  expect(said.join('')).not.toContain('started again');
  expect(await readdir(join(folder, 'backups', 'snapshots'))).not.toEqual([]);
});
