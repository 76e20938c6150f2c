// Journey: the clerk looks at the problem report, sees that nothing of the cases is in it, and saves it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { cutOff, seriousFaults, wear } from './desk/access';
import { openDesk } from './open-desk';

it('is read on screen as it is, in either language, and saved where the clerk wants it', async () => {
  const { app, page, close, requests } = await openDesk();
  onTestFinished(close);
  const elsewhere = await mkdtemp(join(tmpdir(), 'pilin-report-'));
  onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
  const path = join(elsewhere, 'report.txt');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as never;
  }, path);

  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: '问题报告…' }).click();
  const report = page.locator('.problem-text pre');
  await report.waitFor();
  const text = (await report.textContent()) ?? '';
  expect(text).toMatch(/^cases: [1-9]/m);
  expect(text).toContain('"kind":"start"');
  expect(text).toMatch(/disk of the data folder: [\d.]+ GB free/);
  expect(text).not.toMatch(/陆阿宝|平湖|pilin-journey|\/tmp/);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await page.screenshot({ path: 'out/tests/problem-report-zh.png' });
  await page.getByRole('button', { name: '保存为文件…' }).click();
  await page.getByText('问题报告已保存。').waitFor();
  expect(await readFile(path, 'utf8')).toBe(text);

  await page.getByText('English').first().click();
  await page.getByRole('button', { name: 'Problem report…' }).click();
  await report.waitFor();
  await wear(page, 'dark');
  expect(await seriousFaults(page)).toEqual([]);
  await page.screenshot({ path: 'out/tests/problem-report-en.png' });
  expect(requests.every((address) => /^(pilin|blob|data):/.test(address))).toBe(true);
});
