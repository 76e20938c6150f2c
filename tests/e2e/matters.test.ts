// Journey: an office keeps its list: a matter edited in both languages is printed, its versions are compared and restored,
// its confirmation is asked for anew, places are compared, and a new one is added.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { fileParty } from './desk/filed-case';
import { mattersRoom } from './desk/matters-room';
import { paperPane } from './desk/paper-pane';
import { type OpenDesk, openDesk } from './open-desk';
import { readWithPoppler } from './read-paper';

let desk: OpenDesk;
let folder: string;
let room: ReturnType<typeof mattersRoom>;

const matter = 'over-window-business';
const shipped = { zh: '', en: '' };
const ours = { zh: '越过门窗摆摊（试验），', en: 'traded beyond the door (trial), ' };

beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'pilin-matters-'));
  room = mattersRoom(desk);
  await room.begin();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

it('every matter stands in the list with source, reviewer and the cases that rest on it, and is found', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+l');
  await page.locator('.matter-table tbody tr').nth(23).waitFor();
  await room.look('matters-list');
  await page.getByRole('textbox', { name: '查找事项' }).fill('beyond doors');
  await expect.poll(() => page.locator('.matter-table tbody tr').count()).toBe(1);
  expect(await page.locator('.matter-table tbody tr').textContent()).toMatch(/候选.*随附内容.*1/);
  await page.getByRole('textbox', { name: '查找事项' }).fill('');
  await page.locator('.toggle-chips').getByText('官方清单').click();
  await page.getByText('没有找到').waitFor();
  await page.locator('.toggle-chips').getByText('官方清单').click();
});

it('a fault in the sentence is told at once, and the example reads as a paper will', async () => {
  const { page } = desk;
  const form = caseForm(page);
  await room.open(matter);
  shipped.zh = await form.chinese('sentence').inputValue();
  shipped.en = await form.english('sentence').inputValue();
  await form.words('sentence', `${shipped.zh}{{ aera }}`);
  await page.getByText('本事项没有代号为“aera”的事实').first().waitFor();
  await form.words('sentence', '{{ goods }}', 'goods');
  await page.getByText('中文和英文使用的事实不一致').first().waitFor();
  await form.words('sentence', ours.zh + shipped.zh, ours.en + shipped.en);
  await page.locator('.sentence-example p', { hasText: '越过门窗摆摊（试验）' }).waitFor();
  await page.locator('.sentence-example p', { hasText: 'traded beyond the door (trial)' }).waitFor();
  await page.locator('.sentence-example').scrollIntoViewIfNeeded();
  await room.look('matters-editor');
});

it('what is typed is there again after the window was left', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+1');
  await page.locator('[role=grid]').waitFor();
  await page.reload();
  await page.locator('[role=grid]').waitFor();
  await room.open(matter);
  await page.getByText('已接着上次未保存的修改').waitFor();
  expect(await caseForm(page).chinese('sentence').inputValue()).toBe(ours.zh + shipped.zh);
});

it('it is kept with reason and name, and the paper of a case prints it in both languages', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '保存版本' }).click();
  await room.dialog('保存为新版本').locator('ins', { hasText: '越过' }).first().waitFor();
  await room.look('matters-keep');
  await room.keep('保存为新版本', '保存', '按法制审核意见修改表述');
  await page.locator('.desk-head-names', { hasText: '已修改' }).waitFor();
  await room.orderSays(fileParty, '越过门窗摆摊（试验）');
  await paperPane(page).waitForWords('traded beyond the door (trial)');
});

it('its versions are compared word by word, and the first is restored as the newest', async () => {
  const { page } = desk;
  await room.open(matter);
  await page.getByRole('button', { name: '版本记录' }).click();
  const drawer = room.dialog('版本记录');
  await drawer.getByText('按法制审核意见修改表述').waitFor();
  await drawer.locator('ins', { hasText: '越过' }).first().waitFor();
  await drawer.locator('ins', { hasText: 'beyond' }).first().waitFor();
  await room.look('matters-history');
  await drawer.getByRole('button', { name: /第1版/ }).click();
  await drawer.getByRole('button', { name: '恢复为新版本' }).click();
  const asked = page.locator('.ant-modal', { hasText: '这一版的内容成为新的版本' });
  await asked.getByLabel('修改原因').fill('恢复原表述');
  await asked.getByRole('button', { name: '恢复为新版本' }).click();
  await asked.waitFor({ state: 'hidden' });
  const versions = await ask(page, 'law:versions', { of: 'matter', id: matter });
  expect(versions.map(({ note }) => note)).toEqual(['', '按法制审核意见修改表述', '恢复原表述']);
  await expect.poll(() => caseForm(page).chinese('sentence').inputValue()).toBe(shipped.zh);
});

it('confirming names the person, and a later change of the words asks for it anew', async () => {
  const { page } = desk;
  const form = caseForm(page);
  await page.locator('.segments').getByText('本单位确认', { exact: true }).click();
  await form.text('reviewed.by', '');
  await page.keyboard.press('Control+s');
  await page.getByText(/还有\d处须先更正/).waitFor();
  await form.text('reviewed.by', '陈岚');
  await page.getByRole('button', { name: '保存版本' }).click();
  await room.keep('保存为新版本', '保存', '经核对确认');
  await page.locator('.desk-head-names', { hasText: '本单位确认' }).waitFor();
  await form.words('requirement', '将物品收回店内。', 'Take the goods back inside.');
  await page.getByRole('button', { name: '保存版本' }).click();
  const asked = room.dialog('保存为新版本');
  await asked.getByLabel('修改原因').fill('精简要求');
  expect(await asked.getByRole('button', { name: '保存', exact: true }).isDisabled()).toBe(true);
  await asked.getByText('退回候选，等待确认').click();
  await asked.getByRole('button', { name: '保存', exact: true }).click();
  await asked.waitFor({ state: 'hidden' });
  await page.locator('.desk-head-names', { hasText: '候选' }).waitFor();
});

it('three places stand side by side in both languages, and leave as PDF and DOCX of the same words', async () => {
  const { page, app } = desk;
  await room.open('waste-not-sorted');
  const table = page.locator('.comparison-table');
  await table.locator('[data-row=fine]').waitFor();
  expect(await table.locator('[data-row=breach] td').count()).toBe(3);
  expect(await table.locator('[data-row=breach]').textContent()).toMatch(/不同.*上海市生活垃圾管理条例.*Shanghai/);
  expect(await page.locator('.comparison-said').textContent()).toContain('不同');
  await room.look('matters-comparison');
  await app.evaluate(({ dialog: own }, chosen) => {
    own.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, folder);
  await page.getByRole('button', { name: '保存为 PDF 和 DOCX…' }).click();
  await page.getByText('已保存2个文件').waitFor();
  const names = await readdir(folder);
  const pdf = await readFile(join(folder, names.find((name) => name.endsWith('.pdf')) ?? ''));
  expect(readWithPoppler(pdf).replace(/\s+/g, '')).toContain('事项法律依据对照表');
});

it('a new matter gets an id of its own, takes a pasted citation, and says what it lacks', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('button', { name: '新增事项' }).click();
  const asked = room.dialog('新增事项');
  await asked.getByLabel('名称（中文）').fill('试验事项');
  await asked.getByLabel('名称（英文）').fill('Dog waste');
  expect(await asked.getByLabel('代号').inputValue()).toBe('dog-waste-2');
  await asked.getByRole('button', { name: '开始填写' }).click();
  await caseForm(page).field('sentence').waitFor();
  await caseForm(page).words('sentence', '有试验行为', 'did as in the trial');
  await page.getByRole('button', { name: '增加依据' }).click();
  await page.keyboard.press('Control+s');
  await page.getByText(/还有\d+处须先更正/).waitFor();
  const breach = page.locator('[data-path="bases[0].breach"]');
  await breach.locator('.paste-citations textarea').fill('《浙江省城市市容和环境卫生管理条例》第十七条第一款');
  await breach.getByRole('button', { name: /^加\s?入$/ }).click();
  await caseForm(page).text('bases[0].validFrom', '2021-09-29');
  await breach.getByText('沿街和广场周边的经营者').waitFor();
  await caseForm(page).choose('bases[0].structure', 'N 本条无罚则');
  await room.look('matters-new');
  await page.keyboard.press('Control+s');
  await room.keep('保存为新版本', '保存', '试验新增');
  await page.locator('.desk-head-names', { hasText: '本单位新增' }).waitFor();
});
