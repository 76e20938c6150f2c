// Journey: an office words a paper its own way in the workshop; the paper prints it, and the shipped wording comes back.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { fileParty } from './desk/filed-case';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { type OpenDesk, openDesk, startDesk } from './open-desk';
import { readWithPoppler } from './read-paper';

let desk: OpenDesk;
let folder: string;

const kind = '责令（限期）改正通知书';
const fact = '{{ correction.requirement }}';
const ours = { zh: `整改内容与要求：${fact}`, en: `What is to be put right: ${fact}` };

beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'pilin-workshop-'));
  const { settings } = await ask(desk.page, 'settings:get', {});
  await ask(desk.page, 'settings:save', { settings: { ...settings, paperLanguage: 'zh-en' } });
  await desk.page.reload();
  await desk.page.locator('[role=grid]').waitFor();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

type Edition = {
  readonly template: { readonly blocks: readonly { readonly clause: string; readonly text?: unknown }[] };
};

const card = (clause: string) => desk.page.locator(`.block-card[data-clause="${clause}"]`);
const trialWords = (words: string) =>
  desk.page.waitForFunction(
    (wanted) => {
      const sheets = [...document.querySelectorAll('.sheet')].map(({ textContent }) => textContent ?? '');
      return sheets.join('').replace(/\s+/g, '').includes(wanted);
    },
    words.replace(/\s+/g, ''),
  );

async function openTemplate(): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('Control+6');
  await page.locator('.kind-link', { hasText: kind }).click();
  await card('requirement').waitFor();
}

async function word(language: 'zh-CN' | 'en', text: string): Promise<void> {
  await card('requirement').locator(`textarea[lang="${language}"]`).first().fill(text);
}

it('every kind of paper is listed with whose wording it has', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+6');
  await page.locator('.kind-link').first().waitFor();
  expect(await page.locator('.kind-link').count()).toBe((await ask(page, 'template:list', {})).length);
  expect(await page.locator('.kind-table tr', { hasText: kind }).textContent()).toContain('随附模板');
});

it('a mistake is told at its line and column beside the text, and leads back to it', async () => {
  const { page } = desk;
  await openTemplate();
  await word('zh-CN', '整改内容与要求：{{ correction.requirment }}');
  const fault = page.locator('.fault-list li button').first();
  await fault.waitFor();
  expect(await fault.textContent()).toMatch(/第 \d+ 行第 \d+ 列/);
  await fault.click();
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value))
    .toContain('requirment');
  // Facts must be the same in both languages.
  await word('zh-CN', ours.zh);
  await word('en', 'What is to be put right.');
  await page.locator('.fault-list li').first().waitFor();
});

it('the paper of a real case follows what is typed, in both languages', async () => {
  const { page } = desk;
  await word('en', ours.en);
  await page.locator('.fault-list-none').waitFor();
  await trialWords('整改内容与要求：');
  await trialWords('What is to be put right:');
  await page.getByText('事实', { exact: true }).last().click();
  await page.getByText('correction.requirement').first().waitFor();
  await page.getByText('法条', { exact: true }).last().click();
  await page.getByText('中华人民共和国行政处罚法').first().waitFor();
});

it('the source shows the same template as text; a mistake in it is marked and told, and words come back once it is mended', async () => {
  const { page } = desk;
  await page.locator('.template-modes').getByText('源文本', { exact: true }).click();
  const editor = page.locator('.source-field .cm-content');
  await editor.waitFor();
  // Lines far below are drawn when they come into sight.
  await page.locator('.source-field .cm-line', { hasText: 'order-to-correct' }).first().waitFor();
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('nonsense: [');
  await page.keyboard.press('Enter');
  await page.locator('.fault-list li').first().waitFor();
  await page.locator('.source-field .cm-lint-marker-error').first().waitFor();
  await page.locator('.template-modes').getByText('措辞', { exact: true }).click();
  expect(await page.locator('.block-card').count()).toBe(0);
  await page.keyboard.press('Control+Home');
  await editor.click();
  // What was typed in one breath is one step back; how many steps there are depends on the pace, and more than that do nothing.
  for (let step = 0; step < 15; step++) await page.keyboard.press('Control+z');
  await page.locator('.fault-list-none').waitFor();
  await page.locator('.template-modes').getByText('措辞', { exact: true }).click();
  await card('requirement').waitFor();
  expect(await card('requirement').locator('textarea[lang="zh-CN"]').first().inputValue()).toBe(ours.zh);
});

it('unsaved work is there again after the desk was left', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+1');
  await page.locator('[role=grid]').waitFor();
  await page.reload();
  await page.locator('[role=grid]').waitFor();
  await openTemplate();
  await page.getByText('已接着上次未保存的修改').waitFor();
  expect(await card('requirement').locator('textarea[lang="zh-CN"]').first().inputValue()).toBe(ours.zh);
});

it('it is saved with a reason and a name, and the paper of a case prints it', async () => {
  const { page, app } = desk;
  await page.getByRole('button', { name: '存为本单位版本' }).click();
  const dialog = page.getByRole('dialog', { name: '存为本单位版本' });
  await dialog.getByLabel('修改原因').fill('按法制审核意见统一表述');
  await dialog.getByLabel('由谁负责').fill('法制员 陈岚');
  await dialog.locator('ins', { hasText: '整改' }).first().waitFor();
  await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
  await page
    .locator('.desk-head-names')
    .getByText(/本单位版本 \d{4}-\d{2}-\d{2}\.1/)
    .waitFor();
  await page.keyboard.press('Control+1');
  await draftsList(page).open(fileParty);
  await waitForPaper(page);
  await paperPane(page).show(kind);
  await paperPane(page).waitForWords('整改内容与要求：');
  await app.evaluate(({ dialog: own }, chosen) => {
    own.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, folder);
  await paperPane(page).openReady();
  const panel = page.getByRole('dialog');
  await panel.getByText('标有“草稿”的文书').click();
  await panel.getByRole('button', { name: '导出到文件夹…' }).click();
  await panel.getByText('已导出 2 个文件').waitFor();
  await page.keyboard.press('Escape');
  const names = await readdir(folder);
  const path = (ending: string): string => join(folder, names.find((name) => name.endsWith(ending)) ?? '');
  const pdf = readWithPoppler(await readFile(path('.pdf'))).replace(/\s+/g, '');
  const word2 = (await mammoth.extractRawText({ path: path('.docx') })).value.replace(/\s+/g, '');
  for (const words of [pdf, word2]) {
    expect(words).toContain('整改内容与要求：');
    expect(words).toContain('Whatistobeputright:');
  }
});

it('it goes to another office as a file; a file with a mistake is refused with its place', async () => {
  const { page, app } = desk;
  await openTemplate();
  const file = join(folder, 'order.yaml');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as never;
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, file);
  await page.getByRole('button', { name: '导出模板文件' }).click();
  await page.getByText('模板已导出').waitFor();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('整改内容与要求：');
  await writeFile(file, text.replace('整改内容与要求', '整改的内容'));
  await page.getByRole('button', { name: '导入模板文件' }).click();
  await expect
    .poll(() => card('requirement').locator('textarea[lang="zh-CN"]').first().inputValue())
    .toContain('整改的内容');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await writeFile(file, text.replaceAll('correction.requirement', 'correction.nothing'));
  await page.getByRole('button', { name: '导入模板文件' }).click();
  const refused = page.getByRole('dialog').filter({ hasText: '未能导入' });
  await refused.waitFor();
  expect(await refused.textContent()).toMatch(/第 \d+ 行第 \d+ 列/);
  await refused.locator('.ant-modal-close').click();
  await refused.waitFor({ state: 'hidden' });
  expect(await card('requirement').locator('textarea[lang="zh-CN"]').first().inputValue()).toBe(ours.zh);
});

it('a newer shipped template is offered with what differs, and taken part by part', async () => {
  // The office's edition as if it had been made from an older template, whose wording of another part was different.
  await desk.end();
  const path = join(desk.folder, 'data', 'office.json');
  const data = JSON.parse(await readFile(path, 'utf8')) as { templates: Edition[]; templateBases: Edition[] };
  const older = '2025-01-01';
  const before = { zh: '致：{{ party.name }}', en: 'For: {{ party.name }}' };
  const asItWas = (template: Edition['template']): Edition['template'] => ({
    ...template,
    blocks: template.blocks.map((block) => (block.clause === 'addressee' ? { ...block, text: before } : block)),
  });
  const templates = data.templates.map((one) => ({ ...one, basedOn: older, template: asItWas(one.template) }));
  const templateBases = data.templateBases.map((one) => ({ ...one, edition: older, template: asItWas(one.template) }));
  await writeFile(path, JSON.stringify({ ...data, templates, templateBases }));
  desk = await startDesk({ folder: desk.folder });
  const { page } = desk;
  await page.locator('[role=grid]').waitFor();
  await openTemplate();
  await page.getByRole('button', { name: '查看并比较' }).click();
  const drawer = page.locator('.three-way-drawer');
  await drawer.locator('.three-way > li').first().waitFor();
  const parts = drawer.locator('.three-way > li');
  for (const part of await parts.all()) await part.getByText('采用新版', { exact: true }).click();
  await drawer.getByRole('button', { name: '载入编辑器' }).click();
  expect(await card('requirement').locator('textarea[lang="zh-CN"]').first().inputValue()).toBe(ours.zh);
  const addressee = card('addressee').locator('textarea[lang="zh-CN"]').first();
  expect(await addressee.inputValue()).toBe('{{ party.name }}：');
  await page.getByRole('button', { name: '存为本单位版本' }).click();
  const dialog = page.getByRole('dialog', { name: '存为本单位版本' });
  await dialog.getByLabel('修改原因').fill('已与新版比对');
  await dialog.getByLabel('由谁负责').fill('法制员 陈岚');
  await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
  await page
    .locator('.desk-head-names')
    .getByText(/本单位版本 \d{4}-\d{2}-\d{2}\.2/)
    .waitFor();
  expect(await page.getByRole('button', { name: '查看并比较' }).count()).toBe(0);
});

it('the shipped wording comes back, and the edition stays on record', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '恢复随附模板' }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: '恢复随附模板？' });
  await dialog.getByLabel('由谁负责').fill('法制员 陈岚');
  await dialog.getByRole('button', { name: '恢复随附模板' }).click();
  await page
    .locator('.desk-head-names')
    .getByText(/随附模板/)
    .waitFor();
  expect(await card('requirement').locator('textarea[lang="zh-CN"]').first().inputValue()).not.toContain('整改内容');
  await page.getByRole('button', { name: '版本记录' }).click();
  await page.getByText('按法制审核意见统一表述').waitFor();
});
