// Journey: the data folder is encrypted with a recovery sheet at hand, opened with its passphrase, a paper is issued, opened
// again with the recovery key and a new passphrase, and decrypted. On disk nothing of a case is met in between.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousFaults } from './desk/access';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { fileParty } from './desk/filed-case';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { type OpenDesk, openDesk, startDesk } from './open-desk';
import { readWithPoppler } from './read-paper';

const passphrase = '东门老树 green lamp 42';
const second = '西岸新桥 blue stone 77';
const written = '加密之后写下的经过';
let folder: string;
let papers: string;
let groups: readonly string[];

beforeAll(async () => {
  papers = await mkdtemp(join(tmpdir(), 'pilin-sheet-'));
});
afterAll(async () => {
  await rm(papers, { recursive: true, force: true });
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const start = (): Promise<OpenDesk> => startDesk({ folder, switches: ['--pilin-examples'] });

/** The program ends by itself; the journey starts it again. */
async function endsAfter(desk: OpenDesk, deed: () => Promise<void>): Promise<void> {
  await desk.app.evaluate(({ app }) => {
    app.relaunch = () => undefined;
  });
  const gone = new Promise<void>((resolve) => desk.app.process().once('exit', () => resolve()));
  await deed();
  await gone;
}

async function toSettings(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: '数据加密', exact: true }).waitFor();
}

const list = (page: Page) => page.waitForSelector('[role=grid] [aria-rowindex="2"]');

/** Files of the data folder in which one of the words stands, in UTF-8 or UTF-16. */
async function filesWith(words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await readdir(join(folder, 'data'), { recursive: true })) {
    const path = join(folder, 'data', name);
    // The desk is at work: what was being written a moment ago has its own name by now.
    if (!(await stat(path).catch(() => null))?.isFile()) continue;
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))) found.push(name);
  }
  return found;
}

it('is switched on with a passphrase and a printed recovery sheet, and encrypts at the next start', async () => {
  const desk = await openDesk();
  const { page } = desk;
  folder = desk.folder;
  const sheet = join(papers, 'sheet.pdf');
  await desk.app.evaluate(({ dialog, shell }, path) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as never;
    shell.openPath = async () => '';
  }, sheet);
  expect(await filesWith([fileParty])).not.toEqual([]);
  await toSettings(page);
  await page.getByLabel('新口令', { exact: true }).fill('1234567890');
  await page.getByText('强度：弱。', { exact: false }).waitFor();
  await page.getByLabel('新口令', { exact: true }).fill(passphrase);
  await page.getByText('强度：强。').waitFor();
  await page.getByLabel('确认新口令').fill(passphrase);
  expect(await seriousFaults(page)).toEqual([]);
  await page.screenshot({ path: 'out/tests/encryption-settings-zh.png', fullPage: true });
  await page.getByRole('button', { name: '下一步：打印恢复单' }).click();
  const asked = page.getByLabel(/^请从恢复单上抄录第 \d 组$/);
  await asked.waitFor();
  await page.getByRole('button', { name: '保存恢复单（PDF）并打开' }).click();
  await expect.poll(() => asked.isEnabled()).toBe(true);
  groups = [...readWithPoppler(await readFile(sheet)).matchAll(/[1-8]: ([0-9A-Z]{5})/g)].map(
    ([, group]) => group ?? '',
  );
  expect(groups).toHaveLength(8);
  // One page: a recovery key on the second one would be lost.
  expect(
    readWithPoppler(await readFile(sheet))
      .trim()
      .split('\f'),
  ).toHaveLength(1);
  await asked.fill('00000');
  await page.getByRole('button', { name: '确认并加密（重新启动）' }).click();
  await page.getByText('与恢复单不符，请照单重新录入。').waitFor();
  await page.screenshot({ path: 'out/tests/encryption-sheet-zh.png', fullPage: true });
  const label = (await page.getByText(/^请从恢复单上抄录第 \d 组$/).textContent()) ?? '';
  await asked.fill((groups[Number(/\d/.exec(label)?.[0]) - 1] ?? '').toLowerCase());
  await endsAfter(desk, () => page.getByRole('button', { name: '确认并加密（重新启动）' }).click());
});

it('shows nothing before the passphrase, refuses a wrong one, and encrypts with the right one', async () => {
  const desk = await start();
  const { page } = desk;
  await page.getByText('输入口令后开始加密数据文件夹。').waitFor();
  await page.getByLabel('口令', { exact: true }).fill('not this one at all');
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await page.getByText('未能打开，请检查后重试。').waitFor();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(fileParty);
  expect(await seriousFaults(page)).toEqual([]);
  await page.screenshot({ path: 'out/tests/encryption-door-zh.png' });
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await list(page);
  expect(await filesWith([fileParty, '平湖', 'Pinghu'])).toEqual([]);
  expect((await readdir(folder)).filter((name) => name.startsWith('data'))).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/converting|before-encryption/)]),
  );
  await desk.end();
});

it('opens with its passphrase, takes a case and issues its paper, and nothing of it is met on disk', async () => {
  const desk = await start();
  const { page } = desk;
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await page.getByLabel('口令', { exact: true }).press('Enter');
  await list(page);
  const { settings } = await ask(page, 'settings:get', {});
  await ask(page, 'settings:save', { settings: { ...settings, paperLanguage: 'zh', who: '' } });
  await page.reload();
  await draftsList(page).open(fileParty);
  await waitForPaper(page);
  await caseForm(page).chinese('act.narrative').pressSequentially(written);
  await page.keyboard.press('Control+s');
  await paperPane(page).show('责令（限期）改正通知书');
  await paperPane(page).date('2026-10-20');
  await paperPane(page).openReady();
  await page.getByRole('dialog').getByRole('button', { name: '签发…' }).click();
  const confirm = page.getByRole('dialog', { name: '签发“责令（限期）改正通知书”' });
  await confirm.getByLabel('经办人').fill('周岚');
  await confirm.getByRole('button', { name: '签发', exact: true }).click();
  await confirm.waitFor({ state: 'hidden' });
  await expect.poll(async () => (await readdir(join(folder, 'data', 'issued'))).length).toBe(1);
  expect(await filesWith([fileParty, written, '周岚', '%PDF', 'word/document.xml'])).toEqual([]);
  await toSettings(page);
  await page.getByText(/^数据文件夹自 .* 起加密/).waitFor();
  await page.screenshot({ path: 'out/tests/encryption-on-zh.png', fullPage: true });
  await desk.end();
});

it('opens with the recovery key, which sets a new passphrase', async () => {
  const desk = await start();
  const { page } = desk;
  await page.getByRole('button', { name: '忘记口令？用恢复密钥打开' }).click();
  const field = page.getByLabel('恢复密钥（八组）');
  await field.fill(
    groups.map((group, at) => (at === 4 ? `${group.slice(0, 4)}${group[4] === '7' ? '8' : '7'}` : group)).join(' '),
  );
  await page.getByLabel('新口令', { exact: true }).fill(second);
  await page.getByLabel('确认新口令').fill(second);
  await page.getByRole('button', { name: '打开并设置新口令' }).click();
  await page.getByText('第 5 组抄录有误，请对照恢复单。').waitFor();
  await page.screenshot({ path: 'out/tests/encryption-recover-zh.png' });
  await field.fill(groups.join('-'));
  await page.getByRole('button', { name: '打开并设置新口令' }).click();
  await list(page);
  await toSettings(page);
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('heading', { name: 'Encryption of the data' }).waitFor();
  await page.screenshot({ path: 'out/tests/encryption-on-en.png', fullPage: true });
  await desk.end();
});

it('no longer opens with the former passphrase, and is decrypted with the new one', async () => {
  const desk = await start();
  const { page } = desk;
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill(passphrase);
  await field.press('Enter');
  await page.getByText('It did not open. Check what you typed and try again.').waitFor();
  await page.screenshot({ path: 'out/tests/encryption-door-en.png' });
  await field.fill(second);
  await field.press('Enter');
  await list(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Switch the encryption off' }).click();
  await page.getByLabel('Passphrase now').last().fill(second);
  await endsAfter(desk, () => page.getByRole('button', { name: 'Switch it off (starts again)' }).click());
  const last = await start();
  await last.page.getByLabel('Passphrase', { exact: true }).fill(second);
  await last.page.getByLabel('Passphrase', { exact: true }).press('Enter');
  await list(last.page);
  expect(await filesWith([written])).not.toEqual([]);
  const asked = { text: fileParty, status: [], matter: null, trashed: false, sort: 'updatedAt', descending: true };
  expect((await ask(last.page, 'draft:search', asked as never)).ids).not.toEqual([]);
  await last.end();
  const plain = await start();
  await list(plain.page);
  await plain.end();
});
