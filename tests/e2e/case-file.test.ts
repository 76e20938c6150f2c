// Journey: everything for one case goes out in the order of filing, with cover and index whose page numbers are right.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { fileCase, fileParty, issuePaper } from './desk/filed-case';
import { issuedPapers } from './desk/issued-papers';
import { paperPane } from './desk/paper-pane';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let folder: string;
let id: string;

beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'pilin-file-'));
  id = await fileCase(desk);
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const words = (path: string, ...pages: readonly number[]): string => {
  const [from, to = from] = pages;
  const range = from === undefined ? [] : ['-f', String(from), '-l', String(to)];
  return execFileSync('pdftotext', [...range, '-raw', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
};
const countPages = (path: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);

it('the panel before signature shows the file in the order of filing, with its pages', async () => {
  const { page } = desk;
  await draftsList(page).open(fileParty);
  await paperPane(page).openReady();
  const panel = page.getByRole('dialog');
  await panel.getByText('整套案卷', { exact: true }).click();
  const rows = panel.locator('.case-file-entries tbody tr');
  await rows.first().waitFor();
  const taken = await rows.filter({ hasText: '已签发' }).allTextContents();
  expect(taken.map((row) => /责令|教育/.exec(row)?.[0])).toEqual(['责令', '教育']);
});

it('it is exported in order, and the index names the pages on which each paper lies', async () => {
  const { page, app } = desk;
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: '导出整卷…' }).click();
  await panel.getByText(/已写入 5 个文件/).waitFor();
  const inFolder = join(folder, `case-file-${id}`);
  const names = (await readdir(inFolder)).sort();
  expect(names.map((name) => name.slice(0, 3))).toEqual(['01-', '02-', '03-', '04-', 'cas']);
  const whole = join(inFolder, 'case-file.pdf');
  const parts = names.slice(0, 4).map((name) => join(inFolder, name));
  expect(countPages(whole)).toBe(parts.reduce((sum, path) => sum + countPages(path), 0));
  const front = countPages(parts[0] as string) + countPages(parts[1] as string);
  const index = words(parts[1] as string);
  let from = 1;
  for (const path of parts.slice(2)) {
    const to = from + countPages(path) - 1;
    expect(index).toContain(from === to ? String(from) : `${from}–${to}`);
    expect(words(whole, front + from, front + to)).toBe(words(path));
    from = to + 1;
  }
  expect(words(parts[0] as string)).toContain(`${from - 1}页`);
});

it('what went into the file is on record with the issued papers and with the case', async () => {
  const record = await ask(desk.page, 'paper:record', { id });
  const exported = record.filter(({ what }) => what === 'exported').map(({ kind }) => kind);
  expect(exported).toEqual(
    expect.arrayContaining(['case-file-cover', 'case-file-index', 'order-to-correct', 'education-letter']),
  );
});

it('beside an issued decision stands until when it must be served, by which rule, until its service is entered', async () => {
  const { page } = desk;
  await page.getByRole('dialog', { name: '可以签名了吗？' }).locator('.ant-drawer-close').click();
  const number = await issuePaper(page, id, 'no-penalty-decision', '2026-10-29');
  await page.reload();
  // The desk comes back to the case.
  await page.getByRole('button', { name: /^已签发 3/ }).waitFor();
  const issued = issuedPapers(page);
  await issued.open();
  const card = issued.card(number);
  const due = card.locator('.issued-service-due');
  await due.locator('summary').filter({ hasText: '11月9日' }).click();
  await due.getByText('第六十一条').first().waitFor();
  await card.getByRole('button', { name: '登记送达…' }).click();
  await issued.drawer().getByLabel('送达时间').fill('2026-10-30 15:30');
  await issued.drawer().getByLabel('送达人', { exact: true }).fill('周岚、沈一鸣');
  await issued.drawer().getByLabel('签收人').fill('陈丽娟');
  await issued.drawer().getByRole('button', { name: '登记送达', exact: true }).click();
  await card.getByText('已送达').waitFor();
  await due.waitFor({ state: 'hidden' });
});
