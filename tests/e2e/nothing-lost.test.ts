// Journey: what the clerk typed outlives the program, a power cut and a change of mind.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { openDesk, startDesk } from './open-desk';

const party = '陆阿宝';

it('keeps what was said to be saved when the program is killed in the middle of typing', async () => {
  const { page, folder, kill } = await openDesk();
  await draftsList(page).open(party);
  const form = caseForm(page);
  await form.chinese('act.narrative').fill('当事人在人行道上摆放两个水果筐。');
  await form.save();
  await form.chinese('act.narrative').press('End');
  // Killed with keys on their way: what came after the last save may be lost, nothing before it.
  void page.keyboard.type('另有未保存的字').catch(() => undefined);
  await kill();

  const again = await openDesk([], { folder });
  onTestFinished(again.close);
  await draftsList(again.page).open(party);
  expect(await caseForm(again.page).chinese('act.narrative').inputValue()).toContain('摆放两个水果筐。');
});

it('saves by itself while typing and at closing, without being asked', async () => {
  const { page, folder, end } = await openDesk();
  await draftsList(page).open(party);
  const form = caseForm(page);
  const id = (await page.locator('[data-shown]').getAttribute('data-shown'))?.split('/')[0];
  await form.chinese('act.narrative').pressSequentially('甲乙丙丁');
  const onDisk = () => readFile(join(folder, 'data', 'drafts', `${id}.json`), 'utf8');
  await expect.poll(onDisk).toContain('甲乙丙丁');
  await form.chinese('act.narrative').pressSequentially('戊');
  await end();
  expect(await onDisk()).toContain('甲乙丙丁戊');
});

it('brings back an earlier version from the history, and takes that back again', async () => {
  const { page, close } = await openDesk();
  onTestFinished(close);
  await draftsList(page).open(party);
  const form = caseForm(page);
  const before = await form.chinese('party.name').inputValue();
  await form.words('party.name', '陆阿贝');
  await form.save();
  await page.getByRole('button', { name: '历史' }).click();
  const history = page.getByRole('dialog');
  await history.getByRole('button', { name: /最初版本/ }).click();
  await history.getByRole('cell', { name: '陆阿贝' }).first().waitFor();
  await history.getByRole('button', { name: '恢复该版本' }).click();
  await expect.poll(() => form.chinese('party.name').inputValue()).toBe(before);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => form.chinese('party.name').inputValue()).toBe('陆阿贝');
});

it('never starts without an office where its file is damaged, and puts the newest good version back', async () => {
  const { folder, end } = await openDesk();
  await end();
  const path = join(folder, 'data', 'office.json');
  const sound = await readFile(path, 'utf8');
  await writeFile(path, sound.slice(0, 300));

  const { page, close } = await startDesk({ folder });
  onTestFinished(close);
  await page.getByText('单位设置文件无法使用').first().waitFor();
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: /^恢复 .* 保存的版本$/ }).click();
  await page.locator('.office-tabs').waitFor();
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(sound));
});
