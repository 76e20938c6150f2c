// Journey: what stands before a signature leads to its field; what is ready is exported with the same words twice.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { type OpenDesk, openDesk } from './open-desk';
import { census, readWithPoppler } from './read-paper';

const party = '陆阿宝';
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
  await draftsList(desk.page).open(party);
});
afterAll(() => desk.close());

it('a finding leads to its field, and is gone once the field is mended', async () => {
  const { page } = desk;
  const form = caseForm(page);
  const name = await form.chinese('party.address').inputValue();
  await form.words('party.address', '');
  await waitForPaper(page);
  await paperPane(page).openReady();
  const finding = page.getByRole('dialog').locator('.finding.block', { hasText: '地址' }).first();
  await finding.getByRole('button', { name: '前往' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
    .toBe('party.address');
  await page.keyboard.type(name);
  await paperPane(page).openReady();
  await page.locator('.ready-verdict').waitFor();
  expect(await page.getByRole('dialog').locator('.finding.block', { hasText: '地址' }).count()).toBe(0);
  await page.keyboard.press('Escape');
});

it('a set of papers is exported as PDF and Word, with the same words in both', async () => {
  const { page, app } = desk;
  const folder = await mkdtemp(join(tmpdir(), 'pilin-export-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await paperPane(page).openReady();
  const ready = page.getByRole('dialog');
  await ready.getByText('成套文书', { exact: true }).click();
  // The correction has been re-inspected: what was made before it is not of the set any more.
  const picked = ready.locator('.ready-kinds input:checked');
  await picked.first().waitFor();
  const usual = await picked.count();
  expect(usual).toBeLessThan(await ready.locator('.ready-kinds input').count());
  await ready.getByText('标有“草稿”的文书').click();
  await ready.getByRole('button', { name: '导出到文件夹…' }).click();
  await ready.getByText(`已导出 ${usual * 2} 个文件`).waitFor();
  const names = (await readdir(folder)).sort();
  expect(names).toHaveLength(usual * 2);
  for (const pdf of names.filter((name) => name.endsWith('.pdf'))) {
    const printed = census(readWithPoppler(await readFile(join(folder, pdf))));
    const word = await mammoth.extractRawText({ path: join(folder, pdf.replace(/pdf$/, 'docx')) });
    const typed = census(word.value);
    // Running heads and page numbers are in the one and not in the other's text; no Chinese word of the body is.
    const lost = Object.entries(typed).filter(([sign, count]) => /\p{L}/u.test(sign) && (printed[sign] ?? 0) < count);
    expect(lost, pdf).toEqual([]);
  }
});
