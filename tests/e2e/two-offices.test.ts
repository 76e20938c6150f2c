// Journey: two offices, a desk each. A first violation found on one side of the border is known on the other after a bundle,
// evidence is recognised there, the receipt closes the loop, and a joint operation counts the same on both sides.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Case } from '../../templates/case/case';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { fileCase, fileParty, issuePaper } from './desk/filed-case';
import { waitForPaper } from './desk/paper-pane';
import { chineseOf, type ExampleOperation, exampleCases, exampleOperations } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';
import { readWithPoppler } from './read-paper';

const names = { pinghu: '平湖市综合行政执法局', jinshan: '上海市金山区城市管理行政执法局' } as const;
type Office = keyof typeof names;

let pinghu: OpenDesk;
let jinshan: OpenDesk;
let stick = '';
let shop = '';

beforeAll(async () => {
  stick = mkdtempSync(join(tmpdir(), 'pilin-stick-'));
  [pinghu, jinshan] = await Promise.all([openDesk(), openDesk()]);
  shop = await fileCase(pinghu);
  await ask(jinshan.page, 'draft:trash', { ids: [shop] });
  await jinshan.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
  await ask(jinshan.page, 'draft:purge', {});
  const { settings } = await ask(jinshan.page, 'settings:get', {});
  await ask(jinshan.page, 'settings:save', { settings: { ...settings, who: '沈嘉', paperLanguage: 'zh' } });
  await trust(pinghu, jinshan, 'jinshan');
  await trust(jinshan, pinghu, 'pinghu');
  await Promise.all([pinghu.page.reload(), jinshan.page.reload()]);
});
afterAll(async () => {
  await Promise.all([pinghu.close(), jinshan.close()]);
  rmSync(stick, { recursive: true, force: true });
});

async function trust(mine: OpenDesk, theirs: OpenDesk, authority: Office): Promise<void> {
  const { fingerprint } = await ask(theirs.page, 'exchange:key', {});
  const name = { zh: names[authority], en: '' };
  await ask(mine.page, 'neighbour:keep', { fingerprint, name, authority, note: '联席会议当面核对' });
}

/** What the person answers to the system's dialogs. */
function choosing({ app }: OpenDesk, file: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as never;
  }, file);
}

/** Sends from the exchange room. @returns the file on the stick */
async function send(from: OpenDesk, to: Office, purpose: string, fill: () => Promise<void>): Promise<string> {
  const { page } = from;
  const path = join(stick, `${purpose}-${Date.now()}.pilin`);
  await choosing(from, path);
  await page.locator('.side-rail-exchange button').click();
  await page.getByRole('button', { name: '发送…', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: '发送移送包' });
  await drawer.getByRole('combobox', { name: '用途' }).click();
  await page.locator('.ant-select-item-option', { hasText: purpose }).click();
  await drawer.getByRole('combobox', { name: '发给' }).click();
  await page.locator('.ant-select-item-option', { hasText: names[to] }).click();
  await fill();
  await drawer.getByRole('button', { name: '制作并保存…' }).click();
  await drawer.getByText(/^移送包已保存/).waitFor();
  await drawer.getByRole('button', { name: '完成' }).click();
  return path;
}

async function open(at: OpenDesk, path: string): Promise<void> {
  await choosing(at, path);
  await at.page.locator('.side-rail-exchange button').click();
  await at.page.getByRole('button', { name: '打开移送包…' }).first().click();
  await at.page.getByText(/^已核验：/).waitFor();
}

it('a first violation decided in Pinghu goes to Jinshan as an entry of the register', async () => {
  await issuePaper(pinghu.page, shop, 'no-penalty-decision', '2026-10-29');
  const path = await send(pinghu, 'jinshan', '首违台账', async () => {
    const drawer = pinghu.page.getByRole('dialog', { name: '发送移送包' });
    await drawer.getByLabel('违法行为日期，自').fill('2026-10-01');
    await drawer.getByLabel('至', { exact: true }).fill('2026-10-31');
    await drawer.getByText(/首违记录\d+条/).waitFor();
  });
  await open(jinshan, path);
  await jinshan.page.getByRole('button', { name: '接收', exact: true }).click();
  await jinshan.page.getByText(/的移送包已接收/).waitFor();
});

it('the same party in Jinshan is no longer a first one: the look-up finds the entry with where it came from', async () => {
  const { page } = jinshan;
  const { draft } = await ask(pinghu.page, 'draft:open', { id: shop });
  const made = await ask(page, 'draft:create', { copyOf: null });
  const { party, matter, act } = draft.case as Case;
  const here = { ...act, division: '310116', from: '2026-11-20T10:00:00+08:00' };
  const data = { ...made.draft.case, authority: 'jinshan', party, matter, act: here };
  await ask(page, 'draft:save', { draft: { ...made.draft, case: data as never }, expected: made.draft.updatedAt });
  await page.reload();
  await page.locator('.side-rail-drafts button').click();
  await draftsList(page).open(fileParty);
  await page.locator('.step-rail').getByText('第三十三条').click();
  await page.getByRole('button', { name: '查首违台账' }).click();
  const hit = page.locator('.look-up-hits li').first();
  await hit.waitFor();
  expect(await hit.textContent()).toContain(fileParty);
  expect(await hit.textContent()).toContain(names.pinghu);
});

it('a case of Pinghu is taken in by Jinshan with its evidence recognised, and the receipt closes the loop', async () => {
  const path = await send(pinghu, 'jinshan', '案件移送', async () => {
    const drawer = pinghu.page.getByRole('dialog', { name: '发送移送包' });
    await drawer.getByRole('combobox', { name: '包含的案件' }).click();
    await pinghu.page.locator('.ant-select-item-option', { hasText: fileParty }).first().click();
    await pinghu.page.keyboard.press('Escape');
    await drawer.getByText(/^包内\d+个文件/).waitFor();
  });
  await open(jinshan, path);
  const { page } = jinshan;
  expect(await page.locator('.exchange-table tbody tr', { hasText: '互认' }).count()).toBeGreaterThan(2);
  // The party has a case here already, and the person is shown both.
  await page.getByText(/^本单位有同一当事人、同一事项的案件/).waitFor();
  await page.getByRole('button', { name: '接收', exact: true }).click();
  await page.getByText(/的移送包已接收/).waitFor();
  await page.getByRole('button', { name: '打开案件' }).click();
  await page.locator('.case-exchanges', { hasText: `由${names.pinghu}移送` }).waitFor();
  const receipt = join(stick, 'receipt.pilin');
  await choosing(jinshan, receipt);
  await page.locator('.case-exchanges').getByRole('button', { name: '看台账' }).click();
  await page.getByRole('button', { name: '制作回执…' }).click();
  await page.locator('.exchange-details').getByText('已回执').waitFor();
  await page.locator('.ant-drawer-close').click();
  await open(pinghu, receipt);
  await pinghu.page.getByRole('button', { name: '接收', exact: true }).click();
  await pinghu.page.getByText(/的移送包已接收/).waitFor();
  await pinghu.page.getByRole('tab', { name: '往来台账' }).click();
  await pinghu.page.locator('.ant-table-row', { hasText: '回执已到' }).waitFor();
});

const operation = exampleOperations[0] as ExampleOperation;

/** Each office knows the cases of its own authority alone. */
async function keepOwn({ page }: OpenDesk, office: Office): Promise<number> {
  const mine = new Set(exampleCases.filter(({ authority }) => authority === office).map(({ id }) => id));
  const wish = { text: '', status: [], matter: null, trashed: false, sort: 'updatedAt', descending: true } as const;
  const { ids } = await ask(page, 'draft:search', { ...wish, status: [] });
  const others = ids.filter((id) => !mine.has(id));
  if (others.length > 0) await ask(page, 'draft:trash', { ids: others });
  const { operation: data, updatedAt } = await ask(page, 'operation:open', { id: operation.id });
  const cases = operation.cases.filter((id) => mine.has(id) && ids.includes(id));
  await ask(page, 'operation:save', { operation: { ...data, cases } as never, expected: updatedAt });
  return cases.length;
}

async function share(from: OpenDesk, as: Office, to: Office): Promise<string> {
  const { page } = from;
  const path = join(stick, `operation-of-${as}.pilin`);
  await choosing(from, path);
  await page.reload();
  await page.locator('.side-rail-operations button').click();
  await page.getByRole('button', { name: chineseOf(operation.title), exact: true }).click();
  await waitForPaper(page, '/operation-report/');
  await page.getByRole('navigation', { name: '表单各部分' }).getByRole('button', { name: '各单位' }).click();
  await page.getByRole('button', { name: '共享…' }).click();
  const drawer = page.getByRole('dialog', { name: '共享联合行动' });
  // The sponsor's own desk speaks as the sponsor, the other as whom the bundle was for.
  await drawer
    .locator('.ant-select', { hasText: as === 'pinghu' ? '平湖' : '金山' })
    .first()
    .waitFor();
  // The one neighbour of each office stands first; by keys, because a list on its way can swallow a click.
  const receiver = drawer.getByLabel('发给');
  await receiver.focus();
  await receiver.press('ArrowDown');
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByText(names[to]).first().waitFor();
  await receiver.press('Enter');
  await drawer.locator('.exchange-picker', { hasText: names[to] }).waitFor();
  await drawer.getByRole('button', { name: '保存移送包…' }).click();
  await drawer.getByRole('status').waitFor();
  await drawer.locator('.ant-drawer-close').click();
  return path;
}

async function take(at: OpenDesk, path: string): Promise<void> {
  await open(at, path);
  await at.page.getByRole('button', { name: '接收', exact: true }).click();
  await at.page.getByText(/的移送包已接收/).waitFor();
}

/** The words of the report as that office prints it. */
async function reportOf({ page, app }: OpenDesk, office: Office): Promise<string> {
  const folder = join(stick, `report-${office}`);
  mkdirSync(folder);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, folder);
  const { operation: data } = await ask(page, 'operation:open', { id: operation.id });
  const subject = { of: 'operation', id: operation.id, operation: data } as never;
  const choice = { kind: 'operation-report', language: 'zh', layout: 'stacked', date: '2026-11-05' } as const;
  await ask(page, 'paper:export', { subject, choices: [choice], formats: ['pdf'], ready: false });
  const [name = ''] = readdirSync(folder);
  return readWithPoppler(readFileSync(join(folder, name)));
}

it('a joint operation is shared both ways, and the reports of both sides are the same word for word', async () => {
  const counts = [await keepOwn(pinghu, 'pinghu'), await keepOwn(jinshan, 'jinshan')];
  expect(Math.min(...counts)).toBeGreaterThan(0);
  await take(jinshan, await share(pinghu, 'pinghu', 'jinshan'));
  await take(pinghu, await share(jinshan, 'jinshan', 'pinghu'));
  const reports = [await reportOf(pinghu, 'pinghu'), await reportOf(jinshan, 'jinshan')];
  expect(reports[1]).toBe(reports[0]);
  const all = counts.reduce((sum, count) => sum + count, 0);
  expect(reports[0]?.replace(/\s+/g, '')).toContain(`共发现问题${all}起`);
});
