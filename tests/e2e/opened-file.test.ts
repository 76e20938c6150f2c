// Journey: the clerk opens a bundle by a double click. The system starts the program with the file on its command line, or
// a second time beside the one that runs; both lead to the room where the bundle is shown verified, part by part.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { type NeighbourBundle, neighbourBundle } from './desk/neighbour-bundle';
import { type OpenDesk, openDesk, startDesk } from './open-desk';

let bundle: NeighbourBundle;
let path = '';
let desk: OpenDesk;

const named = '案件移送 2026-11.PILIN';
const arrival = (page: Page) => page.locator('.exchange-part');

beforeAll(async () => {
  bundle = await neighbourBundle({ id: '01M5EF04Y0Q0XYH8MZ0M26A99F' });
  mkdirSync(join(bundle.folder, '优盘'));
  path = join(bundle.folder, '优盘', named);
  renameSync(bundle.path, path);
  desk = await openDesk();
  const { settings } = await ask(desk.page, 'settings:get', {});
  await ask(desk.page, 'settings:save', { settings: { ...settings, who: '周岚' } });
});
afterAll(async () => {
  await desk.close();
  rmSync(bundle.folder, { recursive: true, force: true });
});

describe('a start with a bundle', () => {
  it('opens the room for it, where whose key signed it is asked before anything of it is taken', async () => {
    const { page, close } = await startDesk({ switches: ['--pilin-examples', path] });
    await page.getByRole('tab', { name: '接收', selected: true }).waitFor();
    await arrival(page).getByText(bundle.fingerprint.slice(0, 4)).first().waitFor();
    expect(await arrival(page).textContent()).toContain(named);
    await close();
  });
});

describe('a second start with a bundle', () => {
  it('ends, and the desk that runs shows what was verified', async () => {
    const { page } = desk;
    const neighbour = { name: { zh: '上海市金山区城市管理行政执法局', en: '' }, authority: 'jinshan' };
    await ask(page, 'neighbour:keep', { fingerprint: bundle.fingerprint, ...neighbour, note: '联席会议当面核对' });
    expect(await desk.startAgain([path])).toBe(0);
    await page.getByText(/^已核验：/).waitFor();
    expect(await page.locator('.exchange-table tbody tr', { hasText: '互认' }).count()).toBeGreaterThan(2);
    expect(desk.app.windows()).toHaveLength(1);
  });

  it('while one is at hand leaves that one alone: the other waits with its name and a button', async () => {
    const { page } = desk;
    expect(await desk.startAgain([pathToFileURL(path).href])).toBe(0);
    const waiting = page.locator('.exchange-waiting li');
    await waiting.getByText(named).waitFor();
    await page.getByText(/^已核验：/).waitFor();
    await waiting.getByRole('button').click();
    await waiting.waitFor({ state: 'detached' });
    await page.getByText(/^已核验：/).waitFor();
    await page.getByRole('button', { name: '放在一边' }).click();
  });

  it('with a file that is gone says so', async () => {
    expect(await desk.startAgain([join(bundle.folder, '已拔出', named)])).toBe(0);
    await desk.page.locator('.ant-notification-notice, .ant-message-notice').getByText(named).first().waitFor();
  });
});

describe('a start with a bundle where no office is entered yet', () => {
  it('goes through the first start, and shows the bundle once there is a desk', async () => {
    const fresh = await startDesk({ switches: [path] });
    const { page } = fresh;
    await page.getByRole('button', { name: '采用示例' }).click();
    await arrival(page).getByText(named).first().waitFor();
    await fresh.close();
  });
});
