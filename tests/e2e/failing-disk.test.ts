// Journey: the disk of the data folder fails while a case is open. Nothing typed is lost, and the clerk sees it.
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { openDesk } from './open-desk';

it('keeps what is typed, says so, saves a copy elsewhere, and saves by itself once the disk is back', async () => {
  const { app, page, folder, close } = await openDesk();
  onTestFinished(close);
  const elsewhere = await mkdtemp(join(tmpdir(), 'pilin-elsewhere-'));
  onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
  await draftsList(page).open('陆阿宝');
  const id = (await page.locator('[data-shown]').getAttribute('data-shown'))?.split('/')[0];
  const form = caseForm(page);

  await rename(join(folder, 'data'), join(folder, 'unplugged'));
  await form.chinese('act.narrative').pressSequentially('拔盘后写的');
  const notice = page.locator('.not-saved');
  await notice.waitFor();
  await notice.getByText('数据文件夹不见了').waitFor();
  await page.screenshot({ path: 'out/tests/failing-disk.png' });

  const copy = join(elsewhere, 'copy.json');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as never;
    dialog.showMessageBox = (async () => ({ response: 1 })) as never;
  }, copy);
  await notice.getByRole('button', { name: '另存副本…' }).click();
  await page.getByText('已另存为 copy.json').waitFor();
  expect(readFileSync(copy, 'utf8')).toContain('拔盘后写的');

  // Closing is asked about, and staying keeps the window with everything in it.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await notice.waitFor();
  expect(await form.chinese('act.narrative').inputValue()).toContain('拔盘后写的');

  await rename(join(folder, 'unplugged'), join(folder, 'data'));
  await notice.waitFor({ state: 'detached' });
  await form.saved();
  expect(await readFile(join(folder, 'data', 'drafts', `${id}.json`), 'utf8')).toContain('拔盘后写的');
});
