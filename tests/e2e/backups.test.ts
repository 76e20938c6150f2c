// Journey: a draft and the office are destroyed, and a backup brings back what it holds; a stick that is away is told.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { type OpenDesk, openDesk, startDesk } from './open-desk';

const party = '陆阿宝';

/** Answers the system's dialogs: the folder chosen, and yes to what is asked. */
async function answerDialogs({ app }: OpenDesk, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  }, folder);
}

async function toBackups({ page }: OpenDesk): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: '备份', exact: true }).waitFor();
}

async function draftOf(folder: string): Promise<string> {
  const drafts = join(folder, 'data', 'drafts');
  for (const name of await readdir(drafts))
    if ((await readFile(join(drafts, name), 'utf8')).includes(party)) return join(drafts, name);
  throw new Error('no such draft');
}

it('brings a destroyed case back alone, and then the whole office at the next start', async () => {
  const first = await openDesk();
  const { page, folder } = first;
  await toBackups(first);
  await page.getByRole('button', { name: '立即备份' }).click();
  await page.getByRole('button', { name: /^查看 .* 的备份并恢复$/ }).waitFor();
  const draft = await draftOf(folder);
  const before = JSON.parse(await readFile(draft, 'utf8'));
  await first.end();

  // The draft with all its versions, as a careless hand deletes them.
  await rm(draft);
  await rm(join(folder, 'data', 'history', 'drafts', before.id), { recursive: true });
  const second = await startDesk({ folder });
  await answerDialogs(second, folder);
  await toBackups(second);
  const looks = second.page.getByRole('button', { name: /^查看 .* 的备份并恢复$/ });
  await looks.last().click();
  const drawer = second.page.getByRole('dialog');
  await drawer.getByText('仅在备份中').waitFor();
  await drawer.getByRole('button', { name: '核对' }).click();
  await drawer.getByText(/已读出全部 \d+ 个文件/).waitFor();
  if (process.env.PILIN_SHOTS) await second.page.screenshot({ path: join(process.env.PILIN_SHOTS, 'compare.png') });
  await drawer.getByRole('checkbox', { name: `选择 ${party}` }).check();
  await drawer.getByRole('button', { name: '恢复所选（1）' }).click();
  await drawer.getByText('案件、联合行动与现有资料没有不同。').waitFor();
  await second.page.locator('.ant-drawer-close').click();
  if (process.env.PILIN_SHOTS) await second.page.screenshot({ path: join(process.env.PILIN_SHOTS, 'panel.png') });
  expect(JSON.parse(await readFile(draft, 'utf8')).case).toEqual(before.case);

  await second.end();

  // Now the office and half the drafts: everything goes back.
  await writeFile(join(folder, 'data', 'office.json'), '{');
  await rm(join(folder, 'data', 'history', 'office'), { recursive: true });
  await rm(draft);
  const third = await startDesk({ folder });
  await answerDialogs(third, folder);
  await third.app.evaluate(({ app }) => {
    app.relaunch = () => undefined;
  });
  await toBackups(third);
  await third.page
    .getByRole('button', { name: /^查看 .* 的备份并恢复$/ })
    .last()
    .click();
  await third.page
    .getByText('现在没有可用的单位设置，备份中有')
    .or(third.page.getByText('单位设置与备份中的不同'))
    .waitFor();
  await third.page.getByRole('button', { name: '全部恢复到此备份…' }).click();
  const gone = new Promise<void>((resolve) => third.app.process().once('exit', () => resolve()));
  await third.page.getByRole('button', { name: '重新启动' }).click();
  await gone;

  const fourth = await startDesk({ folder });
  onTestFinished(fourth.close);
  await fourth.page.waitForSelector('[role=grid] [aria-rowindex="2"]');
  await draftsList(fourth.page).open(party);
  expect(await caseForm(fourth.page).chinese('party.name').inputValue()).toBe(before.case.party.name.zh);
  await toBackups(fourth);
  await fourth.page.getByText(/资料已恢复到 .* 的备份/).waitFor();
  const kept = (await readdir(folder)).find((name) => name.startsWith('data-before-')) ?? '';
  expect(await readFile(join(folder, kept, 'office.json'), 'utf8')).toBe('{');
});

it('copies backups to a second place, says calmly that it is away, and makes up for it', async () => {
  const desk = await openDesk();
  onTestFinished(desk.close);
  const { page, folder } = desk;
  const stick = join(folder, 'stick');
  await mkdir(stick);
  await answerDialogs(desk, stick);
  await toBackups(desk);
  await page.getByRole('button', { name: '选择第二位置…' }).click();
  await page.getByRole('cell', { name: '第二位置' }).first().waitFor();
  await rename(stick, join(folder, 'away'));
  await page.getByRole('button', { name: '立即备份' }).click();
  await page.getByRole('contentinfo').getByRole('button', { name: '第二备份位置未接上' }).waitFor();
  await page
    .getByText(/第二备份位置没有接上/)
    .first()
    .waitFor();
  if (process.env.PILIN_SHOTS) await page.screenshot({ path: join(process.env.PILIN_SHOTS, 'away.png') });
  await page.getByText('English', { exact: true }).click();
  const told = page.getByRole('contentinfo').getByRole('button', { name: 'Second backup place not connected' });
  await told.click();
  await page.getByText(/The second place for backups is not connected/).waitFor();
  if (process.env.PILIN_SHOTS) await page.screenshot({ path: join(process.env.PILIN_SHOTS, 'away-en.png') });
  await rename(join(folder, 'away'), stick);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect.poll(() => told.count()).toBe(0);
  await page
    .getByRole('button', { name: /^Look at the backup of/ })
    .first()
    .click();
  await page.getByText('Cases and joint operations are as they are now.').waitFor();
  if (process.env.PILIN_SHOTS) await page.screenshot({ path: join(process.env.PILIN_SHOTS, 'compare-en.png') });
});

it('writes an archive that says what it holds, and offers backups on a new computer', async () => {
  const desk = await openDesk();
  const { page, folder } = desk;
  await answerDialogs(desk, folder);
  await toBackups(desk);
  await page.getByRole('button', { name: '导出全部档案…' }).click();
  await page.getByText(/已写入 .*pilin-archive-/).waitFor();
  const archive = (await readdir(folder)).find((name) => name.startsWith('pilin-archive-')) ?? '';
  expect(await readFile(join(folder, archive, 'README.txt'), 'utf8')).toContain('SHA256SUMS');
  await desk.end();
  expect(await readdir(join(folder, 'backups', 'snapshots'))).toHaveLength(1);

  const fresh = await startDesk();
  onTestFinished(fresh.close);
  await answerDialogs(fresh, folder);
  await fresh.page.getByRole('button', { name: '查看其他位置的备份…' }).click();
  await fresh.page.getByText('现在没有可用的单位设置，备份中有').waitFor();
  if (process.env.PILIN_SHOTS) await fresh.page.screenshot({ path: join(process.env.PILIN_SHOTS, 'fresh.png') });
  await rm(folder, { recursive: true, force: true });
});
