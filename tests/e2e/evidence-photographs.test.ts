// Journey: a clerk adds a photograph to the evidence, puts it into the record of inspection and exports the record.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { chineseOf, exampleCases, examplesFolder } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

const someCase = exampleCases.find(
  (one) => 'inspection-record' in ((one as { particulars?: object }).particulars ?? {}),
);
if (someCase === undefined) throw new Error('no example has a record of inspection');
const { id, party } = someCase;

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
  await draftsList(desk.page).open(chineseOf(party.name));
});
afterAll(() => desk.close());

/** What the person chooses in the next dialogs. */
async function chooseInDialogs(path: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

it('adds a photograph as a piece of evidence with its file', async () => {
  const { page } = desk;
  await paperPane(page).show('现场检查');
  await waitForPaper(page, `${id}/inspection-record/`);
  await chooseInDialogs(join(examplesFolder, 'operations', 'xindai-market-entrance.jpg'));
  await page.getByRole('button', { name: '添加照片文件' }).click();
  await page.getByText('文件：xindai-market-entrance.jpg').waitFor();
});

it('shows it in the record where it is ticked, and exports the record with it', async () => {
  const { page } = desk;
  const rows = page.locator('.evidence-rows > li');
  const last = (await rows.count()) - 1;
  await caseForm(page).words(`evidence[${last}].title`, '市场入口照片', 'Photograph of the entrance');
  const photographs = page.locator('[data-path="particulars.inspection-record.photographs"]').first();
  await photographs.getByText('市场入口照片').click();
  await caseForm(page).save();
  const folder = await mkdtemp(join(tmpdir(), 'pilin-export-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chooseInDialogs(folder);
  await paperPane(page).openReady();
  const ready = page.getByRole('dialog');
  await ready.getByText('标有“草稿”的文书').click();
  await ready.getByRole('button', { name: '导出到文件夹…' }).click();
  await ready.getByText('已导出 2 个文件').waitFor();
  const [pdf] = (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
  const bytes = await readFile(join(folder, pdf ?? ''), 'latin1');
  expect(bytes).toContain('/Subtype /Image');
});
