// Journey: a paper is issued, printed again, out of date, corrected, replaced, served and made void; the register knows
// each number and why it is void; a frozen file that was altered is noticed.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { fileParty } from './desk/filed-case';
import { issuedPapers } from './desk/issued-papers';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { examplesFolder } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';
import { readWithPoppler } from './read-paper';

let desk: OpenDesk;
let folder: string;
let caseId: string;

beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'pilin-issued-'));
  const { settings } = await ask(desk.page, 'settings:get', {});
  const paper = { paperLanguage: 'zh', who: '' } as const;
  await ask(desk.page, 'settings:save', { settings: { ...settings, ...paper } });
  await desk.page.reload();
  await draftsList(desk.page).open(fileParty);
  await waitForPaper(desk.page);
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, folder);
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const numbers = /〔2026〕第(\d{4})号/;
const first = '平综执责改字〔2026〕第0001号';
const second = '平综执责改字〔2026〕第0002号';
const dayOfOrder = '2026-10-20';

/** Away from the panel before signature, once the question in front of it has gone. */
async function leavePanel(): Promise<void> {
  const { page } = desk;
  await page.getByRole('dialog', { name: /^签发“/ }).waitFor({ state: 'hidden' });
  await page.getByRole('dialog', { name: '可以签名了吗？' }).locator('.ant-drawer-close').click();
  await page.getByRole('dialog', { name: '可以签名了吗？' }).waitFor({ state: 'hidden' });
}

it('the number is shown, taken once a person has confirmed, and stands on the frozen paper', async () => {
  const { page } = desk;
  await paperPane(page).show('责令（限期）改正通知书');
  await paperPane(page).date(dayOfOrder);
  await paperPane(page).openReady();
  const panel = page.getByRole('dialog');
  await panel.getByText('将使用文号：平综执责改字〔2026〕第0001号').waitFor();
  await panel.getByRole('button', { name: '签发…' }).click();
  const confirm = page.getByRole('dialog', { name: '签发“责令（限期）改正通知书”' });
  await confirm.getByLabel('经办人').fill('周岚');
  await confirm.getByRole('button', { name: '签发', exact: true }).click();
  await panel.getByText('已签发：平综执责改字〔2026〕第0001号').waitFor();
  await panel.getByRole('button', { name: '导出到文件夹…' }).first().click();
  await panel.getByText('已导出签发时冻结的 4 个文件').waitFor();
  const pdf = (await readdir(folder)).find((name) => name.endsWith('.pdf')) ?? '';
  const words = readWithPoppler(await readFile(join(folder, pdf))).replace(/\s+/g, '');
  expect(words).toContain('平综执责改字〔2026〕第0001号');
  expect(words).not.toContain('草稿');
  await leavePanel();
  const { ids } = await ask(page, 'draft:search', {
    ...{ text: fileParty, status: [], matter: null, trashed: false, sort: 'updatedAt', descending: true },
  } as never);
  caseId = ids[0] ?? '';
});

it('is a reprint the second time, which asks why and is on record', async () => {
  const { page } = desk;
  const issued = issuedPapers(page);
  await issued.open();
  const card = issued.card(first);
  await card.getByRole('button', { name: '再次打印…' }).click();
  const exporting = card.getByRole('button', { name: '导出到文件夹…' });
  expect(await exporting.isDisabled()).toBe(true);
  await card.getByLabel('再次打印或导出的原因').fill('当事人遗失');
  await exporting.click();
  await card.getByText('已导出签发时冻结的 4 个文件').waitFor();
  const record = await ask(page, 'paper:record', { id: caseId });
  expect(record.filter(({ what }) => what === 'exported').length).toBeGreaterThanOrEqual(2);
  await card.getByRole('button', { name: '查看', exact: true }).click();
  await page.locator('.frozen-page canvas').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.frozen-view').waitFor({ state: 'hidden' });
  await issued.close();
});

it('a changed fact makes it out of date, and shows word by word what would read otherwise', async () => {
  const { page } = desk;
  await caseForm(page).words('correction.requirement', '请将全部货架移入店内。', 'Move all racks inside.');
  await caseForm(page).save();
  const issued = issuedPapers(page);
  await issued.open();
  const card = issued.card(first);
  await card.getByText('与案件不一致').waitFor();
  await card.getByRole('button', { name: '变化' }).click();
  await card.locator('.changes ins').filter({ hasText: '全部货架' }).first().waitFor();
  expect(await card.locator('.changes del').count()).toBeGreaterThan(0);
});

it('is corrected by a notice that begins with the words that differ', async () => {
  const { page } = desk;
  const issued = issuedPapers(page);
  await issued.card(first).getByRole('button', { name: '更正…' }).click();
  const where = page.locator(
    '[data-path="particulars.correction-notice.where"] textarea, [data-path="particulars.correction-notice.where"] input',
  );
  await where.first().fill('改正内容');
  await where.nth(1).fill('What is to be corrected');
  await caseForm(page).save();
  await paperPane(page).waitForWords('请将全部货架移入店内');
  await paperPane(page).date('2026-10-28');
  await paperPane(page).openReady();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: '签发…' }).click();
  await page
    .getByRole('dialog', { name: /^签发“/ })
    .getByRole('button', { name: '签发', exact: true })
    .click();
  await panel.getByText(/已签发：/).waitFor();
  await leavePanel();
  await issued.open();
  await issued.card(first).getByText('已更正').waitFor();
});

it('is replaced by one with a number of its own, whose service is entered with its scanned receipt', async () => {
  const { page, app } = desk;
  const issued = issuedPapers(page);
  await issued.close();
  await paperPane(page).date(dayOfOrder);
  await issued.open();
  await issued.card(first).getByRole('button', { name: '替换…' }).click();
  const panel = page.getByRole('dialog', { name: '可以签名了吗？' });
  await panel.getByText('将使用文号：平综执责改字〔2026〕第0002号').waitFor();
  await panel.getByLabel('替换原因').fill('改正内容写错');
  await panel.getByRole('button', { name: '签发…' }).click();
  await page
    .getByRole('dialog', { name: /^签发“/ })
    .getByRole('button', { name: '签发', exact: true })
    .click();
  await panel.getByText('已签发：平综执责改字〔2026〕第0002号').waitFor();
  await leavePanel();
  await issued.open();
  await issued.card(first).getByText('已被替换').waitFor();
  const card = issued.card(second);
  await card.getByRole('button', { name: '登记送达…' }).click();
  const drawer = issued.drawer();
  await drawer.getByLabel('送达时间').fill('2026-10-20 15:30');
  await drawer.getByLabel('送达人', { exact: true }).fill('周岚、沈一鸣');
  await drawer.getByLabel('签收人').fill('陈丽娟');
  await drawer.getByRole('button', { name: '登记送达', exact: true }).click();
  await card.getByText('已送达').waitFor();
  const scan = join(folder, '回证扫描.pdf');
  const pdf = (await readdir(folder)).find((name) => name.endsWith('.pdf')) ?? '';
  await writeFile(scan, await readFile(join(folder, pdf)));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, scan);
  await card.getByRole('button', { name: '附扫描件…' }).click();
  await card.getByRole('button', { name: '回证扫描.pdf' }).waitFor();
  const photograph = join(examplesFolder, 'operations', 'xindai-market-entrance.jpg');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, photograph);
  await card.getByRole('button', { name: '附扫描件…' }).click();
  await card.getByRole('button', { name: 'xindai-market-entrance.jpg' }).click();
  const shown = page.locator('img.frozen-page');
  await expect.poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  await page.locator('.ant-modal-close').last().click();
  await shown.waitFor({ state: 'hidden' });
});

it('is made void with a reason', async () => {
  const { page } = desk;
  const issued = issuedPapers(page);
  const card = issued.card(second);
  await card.getByRole('button', { name: '作废…' }).click();
  await card.getByLabel('作废原因').fill('案件移送，另行制作');
  await card.getByRole('button', { name: /^作废 / }).click();
  await card.getByText('作废', { exact: true }).first().waitFor();
  await issued.close();
});

it('stands in the register with its number, its state and why it is void', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+5');
  const rows = page.locator('.register-part tbody tr.ant-table-row');
  await rows.first().waitFor();
  const text = (await rows.allInnerTexts()).join('\n');
  expect(text.match(new RegExp(numbers, 'g'))?.length).toBe(3);
  expect(text).toContain('改正内容写错');
  expect(text).toContain('案件移送，另行制作');
  await page.getByRole('tab', { name: '断号与重号' }).click();
  await page.getByText('没有断号、重号和日期倒置').waitFor();
});

it('names the frozen file that somebody altered', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '核对校验值' }).click();
  await page.getByText('已核对 3 份，均与签发时一致。').waitFor();
  const issuedFolder = join(desk.folder, 'data', 'issued');
  const [one = ''] = (await readdir(issuedFolder)).filter((name) => /^[0-9A-Z]{26}$/.test(name)).sort();
  const path = join(issuedFolder, one, 'paper.pdf');
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(path, bytes);
  await page.getByRole('button', { name: '核对校验值' }).click();
  await page.getByText('有 1 份被改动或损坏：').waitFor();
  await page.locator('.issued-verified').getByText('paper.pdf').waitFor();
});
