// Journey: our fingerprint goes out on paper, a neighbour is entered from its own, and withdrawn when its key is replaced.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutOff, seriousFaults } from './desk/access';
import { ask } from './desk/ask';
import { exchangeRoom } from './desk/exchange-room';
import { type NeighbourBundle, neighbourBundle } from './desk/neighbour-bundle';
import { type OpenDesk, openDesk } from './open-desk';
import { readWithPoppler } from './read-paper';

let desk: OpenDesk;
let folder = '';
let transfer: NeighbourBundle;

beforeAll(async () => {
  desk = await openDesk();
  folder = mkdtempSync(join(tmpdir(), 'pilin-exchange-keys-'));
  transfer = await neighbourBundle({ id: '01M5EF04Y0Q0XYH8MZ0M26A99F', folder });
  await desk.app.evaluate(({ shell }) => {
    shell.openPath = async () => '';
  });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

it('the sheet with our fingerprint is written as a paper', async () => {
  const { page } = desk;
  const path = join(folder, 'sheet.pdf');
  await exchangeRoom(desk).choosing({ save: path });
  await page.keyboard.press('Control+7');
  await page.getByRole('tab', { name: '密钥与相邻单位' }).click();
  await page.getByRole('button', { name: '保存核对单…' }).click();
  await page.getByText('核对单已保存：sheet.pdf').waitFor();
  const { fingerprint } = await ask(page, 'exchange:key', {});
  const words = readWithPoppler(readFileSync(path)).replace(/\s+/g, '');
  expect(words).toContain(fingerprint.slice(0, 24).replaceAll('-', ''));
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
});

it('a neighbour is entered with who compared its fingerprint, and our own is refused at the form', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '登记相邻单位' }).click();
  const form = page.getByRole('dialog', { name: '登记相邻单位' });
  const keep = form.getByRole('button', { name: '已逐组核对，登记' });
  await form.getByLabel('单位名称（中文）').fill('上海市金山区城市管理行政执法局');
  const { fingerprint } = await ask(page, 'exchange:key', {});
  await form.getByLabel('书面件上的指纹').fill(fingerprint);
  expect(await keep.isDisabled()).toBe(true);
  await form.getByLabel('核对人').fill('沈一鸣');
  await keep.click();
  await form.getByText('这是本单位自己的密钥指纹。').waitFor();
  await form.getByLabel('书面件上的指纹').fill(`${transfer.fingerprint} ab`);
  await form.getByText('多了2位。').waitFor();
  await form.getByLabel('书面件上的指纹').fill(transfer.fingerprint);
  await form.getByLabel('核对方式').fill('联席会议当面交换核对单');
  await keep.click();
  await form.waitFor({ state: 'hidden' });
  const card = page.locator('.neighbour-card');
  await card.waitFor();
  expect(await card.textContent()).toContain('沈一鸣');
});

it('a key that was withdrawn is refused from then on, with the reason', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '停用…' }).click();
  await page.getByLabel('停用理由').fill('对方更换密钥');
  await page.getByRole('button', { name: '停用这个密钥' }).click();
  await page.locator('.neighbour-card', { hasText: '已停用' }).waitFor();
  await exchangeRoom(desk).openBundle(transfer.path);
  await page.getByText('签署这个移送包的密钥已在本单位停用。').waitFor();
  await page.getByText('停用理由：对方更换密钥。').waitFor();
  expect(await page.getByRole('button', { name: '接收', exact: true }).count()).toBe(0);
});
