// Journey: two clerks, each at a desk with a folder of its own, on one real PostgreSQL. What one closes the other finds;
// nobody overwrites the other; and while the server is away nothing typed is lost.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ServerPlace } from '../../electron/store/postgres/place';
import { password, type RealServer, realServer } from '../store/postgres/real-server';
import { seriousFaults } from './desk/access';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { fileCase, fileParty } from './desk/filed-case';
import { type OpenDesk, startDesk } from './open-desk';

let server: RealServer;
let place: ServerPlace;
const folders: { readonly one: string; readonly other: string } = { one: '', other: '' };
let one: OpenDesk;
let other: OpenDesk;

beforeAll(async () => {
  server = await realServer();
  place = await server.newPlace();
  for (const name of ['one', 'other'] as const)
    Object.assign(folders, { [name]: await mkdtemp(join(tmpdir(), `pilin-${name}-`)) });
}, 120_000);
afterAll(async () => {
  await one?.end();
  await other?.end();
  server.end();
  for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Fills in the form of the server and has it tried. */
async function useServerIn(page: Page, secret: string): Promise<void> {
  const form = page.locator('.server-form');
  await form.getByLabel('服务器', { exact: true }).fill(place.host);
  await form.getByLabel('端口').fill(String(place.port));
  await form.getByLabel('数据库').fill(place.database);
  await form.getByLabel('用户名').fill(place.user);
  await form.getByLabel('口令').fill(secret);
  await form.getByRole('button', { name: '试连并启用' }).click();
}

/** The program as it starts on the server: without a keychain it asks for the password each time. */
async function connect(folder: string, switches: readonly string[] = []): Promise<OpenDesk> {
  const desk = await startDesk({ folder, switches });
  const { page } = desk;
  await page.getByRole('heading', { name: '单位服务器' }).waitFor();
  await page.getByLabel('口令').fill(password);
  await page.getByRole('button', { name: '连接' }).click();
  await page.locator('.status-bar').getByText('单位服务器已连接').waitFor();
  return desk;
}

it('the server is set in the office: a wrong password is said, the right one is kept in no file', async () => {
  const first = await startDesk({ folder: folders.one, switches: ['--pilin-examples'] });
  const { page } = first;
  await page.waitForSelector('[role=grid] [aria-rowindex="2"]');
  await page.getByRole('navigation').getByText('单位', { exact: true }).click();
  await page.getByRole('tab', { name: '单位服务器' }).click();
  await useServerIn(page, 'another');
  await page.getByText('服务器不接受该用户名或口令').first().waitFor();
  await useServerIn(page, password);
  await page.getByText('已试连成功。重新启动程序后生效。').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.screenshot({ path: 'out/tests/server-part.png' });
  await first.end();
  const setting = await readFile(join(folders.one, 'server.json'), 'utf8');
  expect(setting).toContain(place.database);
  expect(setting).not.toContain(password);
});

it('a start asks for the password, says what a wrong one is, and opens the desk on the server', async () => {
  one = await startDesk({ folder: folders.one, switches: ['--pilin-examples'] });
  const { page } = one;
  await page.getByText('本机系统没有可用的钥匙串').waitFor();
  await page.getByLabel('口令').fill('another');
  await page.getByRole('button', { name: '连接' }).click();
  await page.getByText('服务器不接受该用户名或口令').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.screenshot({ path: 'out/tests/server-page.png' });
  await page.getByLabel('口令').fill(password);
  await page.getByRole('button', { name: '连接' }).click();
  await page.waitForSelector('[role=grid] [aria-rowindex="2"]');
  await page.locator('.status-bar').getByText('单位服务器已连接').waitFor();
});

it('another clerk joins at the first start, and finds the office and the cases there', async () => {
  const first = await startDesk({ folder: folders.other });
  await useServerIn(first.page, password);
  await first.page.getByText('已试连成功。重新启动程序后生效。').waitFor();
  await first.end();
  other = await connect(folders.other);
  await other.page.locator('[role=grid] tbody tr', { hasText: fileParty }).first().waitFor();
});

it('the first violation that one clerk closed is found by the other before saying that theirs is the first', async () => {
  const id = await fileCase(one);
  const { draft } = await ask(one.page, 'draft:open', { id });
  const { page } = other;
  const { settings } = await ask(page, 'settings:get', {});
  await ask(page, 'settings:save', { settings: { ...settings, who: '李清' } });
  const made = await ask(page, 'draft:create', { copyOf: null });
  const { party, matter, act, authority } = draft.case;
  const data = {
    ...made.draft.case,
    party,
    matter,
    act: { ...(act as object), from: '2026-11-20T09:30:00+08:00' },
    authority,
  };
  await ask(page, 'draft:save', { draft: { ...made.draft, case: data as never }, expected: made.draft.updatedAt });
  await page.locator('[role=grid] tbody tr', { hasText: fileParty }).nth(1).waitFor();
  const found = await ask(page, 'violation:look-up', { id: made.draft.id, case: data as never });
  expect(JSON.stringify(found)).toContain(id);
  await page.keyboard.press('Control+5');
  await page.getByRole('tab', { name: '首违台账' }).click();
  await page.locator('.violations [role=grid]').getByText(fileParty).first().waitFor();
  await page.screenshot({ path: 'out/tests/server-first-violation.png' });
});

it('a case that both have open shows the one what the other saved, and keeps both', async () => {
  await draftsList(one.page).open('陆阿宝');
  const id = (await one.page.locator('[data-shown]').getAttribute('data-shown'))?.split('/')[0] ?? '';
  const { draft } = await ask(other.page, 'draft:open', { id });
  const data = { ...draft.case, source: 'complaint' };
  await ask(other.page, 'draft:save', { draft: { ...draft, case: data as never }, expected: draft.updatedAt });
  await caseForm(one.page).chinese('act.narrative').pressSequentially('另一处写的');
  const dialog = one.page.getByRole('dialog');
  await dialog.getByText('此草稿已在别处修改').waitFor();
  await one.page.screenshot({ path: 'out/tests/server-conflict.png' });
  await dialog.getByRole('button', { name: '按所选保存' }).click();
  await caseForm(one.page).saved();
  const joined = await ask(other.page, 'draft:open', { id });
  expect(joined.draft.case.source).toBe('complaint');
  expect(JSON.stringify(joined.draft.case)).toContain('另一处写的');
});

it('while the server is away what is typed stays in the window, and is saved once it is back', async () => {
  const { page } = one;
  server.stop();
  await page.locator('.status-bar').getByText('单位服务器连接中断').waitFor();
  await caseForm(page).chinese('act.narrative').pressSequentially('断线时写的');
  await page.locator('.not-saved').getByText('连接不上单位服务器').first().waitFor();
  await page.screenshot({ path: 'out/tests/server-gone.png' });
  await server.start();
  await page.locator('.not-saved').waitFor({ state: 'detached', timeout: 60_000 });
  await caseForm(page).saved();
  await page.locator('.status-bar').getByText('单位服务器已连接').waitFor();
});
