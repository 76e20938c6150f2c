// Journey: an overdue correction stands on the board, says why, leads to its case, and leaves as a calendar.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { orderedCase } from './desk/ordered-case';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let folder: string;

beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'pilin-calendar-'));
  await orderedCase(desk, folder);
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const row = () => desk.page.locator('.board-row', { hasText: '改正期限' }).first();

it('the rail says how much is overdue, and leads to the board', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+1');
  await page.locator('.side-rail-badge').waitFor();
  await page.locator('.side-rail-deadlines button').click();
  await row().waitFor();
  expect(await row().textContent()).toContain('已逾期');
  expect(await page.locator('.board-heading').first().textContent()).toContain('已逾期');
});

it('an entry says how it was counted and from which provision', async () => {
  const { page } = desk;
  await row().click();
  const details = page.locator('.board-details');
  await details.getByText('其中写明期限为').waitFor();
  await details.getByText('《中华人民共和国行政处罚法》第二十八条第一款').click();
  await details.getByText('应当责令当事人改正或者限期改正违法行为').waitFor();
});

it('the keyboard moves through the board and opens the case at the field that settles it', async () => {
  const { page } = desk;
  await page.locator('.board-list').focus();
  // A case of 2024 that was never finished stands before it.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => row().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
    .toMatch(/^correction\.reinspection/);
});

it('once the re-inspection is entered, neither is due any more', async () => {
  const { page } = desk;
  const form = caseForm(page);
  await page.getByRole('button', { name: '添加复查' }).click();
  const now = new Date(Date.now() + 8 * 3_600_000).toISOString();
  await form.text('correction.reinspection.at', `${now.slice(0, 10)} ${now.slice(11, 16)}`);
  await form.choose('correction.reinspection.result', '已改正');
  await form.words('correction.reinspection.finding', '货架已收回店内。', 'The racks were taken inside.');
  await form.save();
  await page.keyboard.press('Control+4');
  await page.locator('.board-heading, .board-nothing').first().waitFor();
  await expect.poll(() => row().count()).toBe(0);
  await page.getByLabel('显示已完成的').check();
  await row().waitFor();
  expect(await row().textContent()).toContain('晚于期限');
});

it('what is due is written as a calendar that another program reads', async () => {
  const { page, app } = desk;
  const path = join(folder, '期限.ics');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
  await page.getByRole('button', { name: '导出日历' }).click();
  await page.getByText('已写入日历文件').waitFor();
  const events = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8'))).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(3);
  const statuses = events.map((one) => one.getFirstPropertyValue('status'));
  expect(new Set(statuses)).toEqual(new Set(['CONFIRMED', 'CANCELLED']));
});

it('the board speaks English, and filters are taken back by one button', async () => {
  const { page } = desk;
  const { settings } = await ask(page, 'settings:get', {});
  await ask(page, 'settings:save', { settings: { ...settings, language: 'en' } });
  await page.reload();
  await page.locator('[role=grid]').waitFor();
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Replies', exact: true }).click();
  await page.getByText('No deadline fits').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.locator('.board-row').first().waitFor();
});
