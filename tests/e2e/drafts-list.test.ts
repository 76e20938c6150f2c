// Journey: the clerk finds, opens, throws away and brings back cases in the list, by keyboard alone.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCases } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
});
afterAll(() => desk.close());

const rows = () => page.locator('[role=grid] tbody tr');
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName);
const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
const untilRows = (count: number) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === wanted,
    String(count + 1),
  );

describe('the list of cases', () => {
  it('shows every case, newest first', async () => {
    expect(await rows().count()).toBe(exampleCases.length);
  });

  it('finds a party by the initials of its pinyin, and leads into the list with the arrow key', async () => {
    await press('Control+f');
    await page.keyboard.type('lab');
    await untilRows(1);
    expect(await rows().first().textContent()).toContain('陆阿宝');
    await press('ArrowDown');
    expect(await focused()).toBe('grid');
    await press('Control+f', 'Escape');
    await untilRows(exampleCases.length);
  });

  it('does not search for the letters of an input method until a word is chosen', async () => {
    await press('Control+f');
    const field = page.getByRole('textbox', { name: '搜索案件' });
    await field.dispatchEvent('compositionstart');
    await field.fill('zzzz');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await untilRows(exampleCases.length);
    await field.fill('陆阿宝');
    await field.dispatchEvent('compositionend');
    await untilRows(1);
    await press('Escape');
    await untilRows(exampleCases.length);
  });

  it('opens a case with Enter and comes back to its row', async () => {
    await press('Control+f', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    const cursor = await page.getAttribute('[role=grid]', 'aria-activedescendant');
    await press('Enter');
    await page.waitForSelector('[data-shown]:not([data-shown=""])');
    await press('Control+1');
    await page.waitForSelector('[role=grid]');
    expect(await page.getAttribute('[role=grid]', 'aria-activedescendant')).toBe(cursor);
    expect(await focused()).toBe('grid');
  });

  it('throws away what is ticked and brings it back', async () => {
    await press('Home', 'Space', 'Shift+ArrowDown', 'Delete');
    await untilRows(exampleCases.length - 2);
    await press('Control+z');
    await untilRows(exampleCases.length);
  });

  it('keeps what was thrown away until it is restored from the trash', async () => {
    await press('Home', 'Delete');
    await untilRows(exampleCases.length - 1);
    await page.getByText('回收站', { exact: true }).click();
    await untilRows(1);
    await page.locator('[role=grid]').focus();
    await press('ArrowDown', 'Space');
    await page.getByRole('button', { name: '恢复' }).first().click();
    await page.getByText('回收站是空的').waitFor();
    await page.locator('.ant-segmented').getByText('案件', { exact: true }).click();
    await untilRows(exampleCases.length);
  });

  it.each(['light', 'dark'] as const)('has no serious fault of access, %s', async (theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, theme);
    // Colours still on their way to the new theme are nobody's fault.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    expect(await seriousFaults(page)).toEqual([]);
  });
});

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Violation = { readonly impact: string; readonly id: string; readonly nodes: readonly { target: unknown }[] };
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
  });
}
