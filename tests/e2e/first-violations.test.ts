// Journey: the register of first violations shows own entries and those of a neighbour, a person judges a namesake, and
// the look-up of a case says so; twenty thousand entries stay quick, and what goes out names no person.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../electron/store/open-store';
import type { Entry } from '../../templates/first-violations/entry';
import { must } from '../handlers/open-test-desk';
import { seriousFaults } from './desk/access';
import { ask } from './desk/ask';
import { fileCase, fileParty } from './desk/filed-case';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let folder: string;
let own: string;

const bundle = '01KB3S8E7R0000000000000001';
const name = { zh: '上海市金山区城市管理行政执法局', en: 'Jinshan Urban Management Bureau' };
const origin = {
  bundle,
  name,
  fingerprint: '7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K',
  receivedAt: '2026-10-01T09:00:00+08:00',
  acceptedBy: '周岚',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilin-register-'));
  const first = await openDesk([], { folder });
  await fileCase(first);
  await first.end();
  const store = must(await openStore(join(folder, 'data')));
  const [entry] = must(await store.firstViolations.entries());
  if (entry === undefined) throw new Error('the issue made no entry');
  own = entry.id;
  const entries = received(entry);
  must(await store.firstViolations.receive(bundle, entries.slice(0, 2)));
  for (let at = 0; at < 4; at += 1) {
    const part = entries.slice(2 + at * 5000, 2 + (at + 1) * 5000);
    must(await store.firstViolations.receive(`01KB3S8E7R000000000000000${at + 2}`, part));
  }
  await store.close();
  desk = await openDesk([], { folder });
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

/** A namesake with another code, a person, and many that are neither. */
function received(entry: Entry): readonly Entry[] {
  const from = (at: number, more: Partial<Entry>): Entry => ({
    ...entry,
    id: `01KB3S8E7R${String(at).padStart(16, '0')}`,
    case: `01KB3S8E7S${String(at).padStart(16, '0')}`,
    authority: 'jinshan',
    authorityName: name,
    division: '310116',
    foundOn: '2026-09-01',
    origin,
    ...more,
  });
  const party = (zh: string, code: string): Entry['party'] => ({
    ...entry.party,
    name: { zh, en: '' },
    code,
    address: { zh: `金山区枫泾镇${code}号`, en: '' },
  });
  const many = Array.from({ length: 20_000 }, (_, at) =>
    from(at + 10, {
      party: party(`枫泾第${at}号便利店`, `9231${at}`),
      matter: 'street-vending',
      foundOn: '2025-01-15',
    }),
  );
  return [
    from(1, { party: party(entry.party.name.zh, '92310116MA0TEXT123') }),
    from(2, { party: { ...party('陈某某', '310116********0012'), kind: 'individual' } }),
    ...many,
  ];
}

const grid = () => desk.page.locator('.violations [role=grid]');
const counted = (words: string | RegExp) => desk.page.locator('.violations [role=status]').getByText(words).waitFor();
const drawer = () => desk.page.locator('.violation-entry');

async function openRegister(): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('Control+5');
  await page.getByRole('tab', { name: /^(首违台账|First violations)$/ }).click();
  await grid().waitFor();
}

async function closeDrawer(): Promise<void> {
  await desk.page.locator('.ant-drawer-close').click();
  await drawer().waitFor({ state: 'detached' });
}

it('own and received entries are listed with where they came from, and only those in sight are drawn', async () => {
  await openRegister();
  await counted('找到 20003 条，共 1 条本单位记录、20002 条邻局记录');
  await grid().getByText(fileParty).first().waitFor();
  await grid().getByText(name.zh).first().waitFor();
  expect(await grid().locator('tbody tr').count()).toBeLessThan(80);
  await desk.page.getByText('回溯 12 个月，范围为台账全部记录').waitFor();
  expect(await seriousFaults(desk.page)).toEqual([]);
});

it('twenty thousand entries are searched as one types, and scrolled to the end', async () => {
  const { page } = desk;
  const from = Date.now();
  await page.getByLabel('查找首违记录').fill('枫泾第19999号');
  await counted('找到 1 条');
  expect(Date.now() - from).toBeLessThan(2000);
  await page.getByRole('button', { name: '清除条件' }).click();
  await counted('找到 20003 条');
  await page.getByLabel('自', { exact: true }).fill('2026年1月1日');
  await page.keyboard.press('Enter');
  await counted('找到 3 条');
  await page.getByRole('button', { name: '清除条件' }).click();
  await counted('找到 20003 条');
  await grid().focus();
  await page.keyboard.press('End');
  await grid().getByText('枫泾第').last().waitFor();
  await page.locator('.violations').getByText('本单位', { exact: true }).first().click();
  await counted('找到 1 条');
});

it('a namesake with another code is judged by a person, with who, when and why', async () => {
  const { page } = desk;
  await grid().locator(`#row-${own}`).click();
  await drawer().waitFor();
  const like = drawer().locator('.violation-like', { hasText: '名称相同，代码不同' });
  await like.getByRole('button', { name: '认定…' }).click();
  await like.getByText('不是同一当事人', { exact: true }).click();
  await like.getByLabel('理由').fill('核对两地营业执照，经营者不同');
  await like.getByRole('button', { name: '保存认定' }).click();
  await like.getByText('认定不是同一当事人').waitFor();
  expect(await like.textContent()).toMatch(/周岚，\d{4}-\d{2}-\d{2} .*核对两地营业执照，经营者不同/);
  expect(await seriousFaults(page)).toEqual([]);
});

it('the entry opens its case, where the look-up keeps to the judgement and says it', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '打开案件' }).click();
  const button = page.getByRole('button', { name: /查首违台账|重新查台账/ });
  await button.scrollIntoViewIfNeeded();
  await button.click();
  const hit = page.locator('.look-up-hits li', { hasText: '经认定不是同一当事人' });
  await hit.waitFor();
  expect(await hit.textContent()).toContain('核对两地营业执照');
});

it('a received entry opens what was received, and that a person is masked', async () => {
  const { page } = desk;
  await openRegister();
  await page.locator('.violations').getByText('邻局送来', { exact: true }).click();
  await page.getByLabel('查找首违记录').fill('陈某某');
  await counted('找到 1 条');
  await grid().locator('tbody tr').first().click();
  await drawer().getByText(`由${name.zh}送来`).waitFor();
  expect(await drawer().textContent()).toContain(bundle);
  await closeDrawer();
});

it('what goes out is read by another program, and names no person', async () => {
  const { page, app } = desk;
  const path = join(folder, 'register.xlsx');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as never;
  }, path);
  await page.locator('.violations').getByRole('button', { name: '导出' }).click();
  await page.getByText('表格（.xlsx）…').click();
  await page.getByText('已导出 1 条，个人信息已遮盖').waitFor();
  const [sheet] = await readSheets(await readFile(path));
  const words = (sheet?.data ?? []).flat().map(String).join('|');
  expect(words).toContain('陈**');
  expect(words).not.toContain('陈某某');
});

it('the rule is shown, and changed among the rules of the office', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '修改规则' }).click();
  await page.getByLabel('回溯范围').click();
  await page.locator('.ant-select-item-option', { hasText: '同一设区市的记录' }).click();
  await expect
    .poll(
      async () =>
        ((await ask(page, 'office:get', {})).office?.rules as { firstScope?: string } | undefined)?.firstScope,
    )
    .toBe('region');
  await openRegister();
  await page.getByText('范围为同一设区市的记录').waitFor();
});

it('the register speaks English', async () => {
  const { page } = desk;
  const { settings } = await ask(page, 'settings:get', {});
  await ask(page, 'settings:save', { settings: { ...settings, language: 'en' } });
  // The desk comes back where it was.
  await page.reload();
  await page.locator('.side-rail').waitFor();
  await openRegister();
  await counted('20003 found; the register holds 1 of this office and 20002 of neighbours');
  await grid().locator(`#row-${own}`).click();
  await drawer().getByText('Judged to be another party').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await closeDrawer();
});
