// Journey: bundles of a neighbouring office are taken in, answered with a receipt, and a case is sent; what was changed
// on the way, or signed by somebody nobody compared, is refused with what to do.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../electron/contract/channels';
import { run } from '../command-line/run';
import { seriousFaults } from './desk/access';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { exchangeRoom } from './desk/exchange-room';
import { type NeighbourBundle, neighbourBundle } from './desk/neighbour-bundle';
import { type OpenDesk, openDesk } from './open-desk';

const referredId = '01M5EF04Y0Q0XYH8MZ0M26A99A';
let desk: OpenDesk;
let folder = '';
let transfer: NeighbourBundle;

beforeAll(async () => {
  desk = await openDesk();
  folder = mkdtempSync(join(tmpdir(), 'pilin-exchange-'));
  transfer = await neighbourBundle({ id: referredId, folder });
  const { settings } = await ask(desk.page, 'settings:get', {});
  await ask(desk.page, 'settings:save', { settings: { ...settings, who: '周岚' } });
  await desk.page.reload();
  await desk.page.locator('[role=grid] [aria-rowindex="2"]').waitFor();
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const everyCase = (text: string) =>
  ({
    text,
    status: [],
    matter: null,
    trashed: false,
    sort: 'updatedAt',
    descending: true,
  }) satisfies Input<'draft:search'>;

const choosing = (paths: Parameters<ReturnType<typeof exchangeRoom>['choosing']>[0]) =>
  exchangeRoom(desk).choosing(paths);
const openBundle = (path: string) => exchangeRoom(desk).openBundle(path);

describe('a bundle of an office whose key nobody compared', () => {
  it('is not opened: its fingerprint is shown, and what to do', async () => {
    const page = await openBundle(transfer.path);
    await page.getByText('签署这个移送包的密钥尚未核对。').waitFor();
    const shown = (await page.locator('.fingerprint span').allTextContents()).join('-');
    expect(shown).toBe(transfer.fingerprint);
    expect(await page.getByText('喆堃䶮').count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('says at the field where the fingerprint typed from paper is not the one of the bundle', async () => {
    const { page } = desk;
    const field = page.getByLabel('书面件上的指纹');
    await field.fill('7U2K');
    await page.getByText('指纹中不会有“U”。').waitFor();
    const last = transfer.fingerprint.slice(-1) === '0' ? '1' : '0';
    await field.fill(transfer.fingerprint.slice(0, -1) + last);
    await page.getByText('从第10组起不同').waitFor();
    const keep = page.getByRole('button', { name: '已逐组核对，登记并打开移送包' });
    expect(await keep.isDisabled()).toBe(true);
  });

  it('opens without being chosen anew once the neighbour is entered', async () => {
    const { page } = desk;
    await page.getByLabel('书面件上的指纹').fill(transfer.fingerprint.toLowerCase().replaceAll('-', ' '));
    await page.getByLabel('核对方式').fill('联席会议当面交换核对单');
    await page.getByRole('button', { name: '已逐组核对，登记并打开移送包' }).click();
    await page.getByText(/^已核验：签名、发送单位和\d+个文件均相符$/).waitFor();
    await page.getByRole('heading', { name: /喆堃䶮/ }).waitFor();
  });
});

describe('a bundle that was verified', () => {
  it('says who sends what, who collected each piece and who vouches for it, and which provisions are cited', async () => {
    const { page } = desk;
    const rows = page.locator('.exchange-table tbody tr', { hasText: '互认' });
    expect(await rows.count()).toBe(3);
    expect(await rows.first().textContent()).toContain('上海市金山区城市管理行政执法局');
    await page.getByRole('heading', { name: '引用的法条' }).waitFor();
    await page.getByText('该店经营地在贵局辖区').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('becomes a referred case whose evidence is marked', async () => {
    const { page } = desk;
    expect(await page.getByLabel('立为本单位的移送案件').isChecked()).toBe(true);
    await page.getByRole('button', { name: '接收', exact: true }).click();
    await page.getByText(/的移送包已接收：互认证据3项/).waitFor();
    await page.getByRole('button', { name: '打开案件' }).click();
    await page.locator('.case-exchanges', { hasText: '由上海市金山区城市管理行政执法局移送' }).waitFor();
    await page.locator('.step-rail').getByText('证据').first().click();
    const mark = page.locator('.evidence-recognised').first();
    await mark.waitFor();
    expect(await mark.textContent()).toContain('担保：上海市金山区城市管理行政执法局');
  });

  it('leads from the case to its line in the ledger, where the receipt is made and saved', async () => {
    const { page } = desk;
    const path = join(folder, 'receipt.pilin');
    await choosing({ save: path });
    await page.locator('.case-exchanges').getByRole('button', { name: '看台账' }).click();
    await page.locator('.exchange-details').waitFor();
    await page.getByRole('button', { name: '制作回执…' }).click();
    await page.getByText('回执已保存：receipt.pilin').waitFor();
    const verified = await run('bundle', 'verify', path, '--json');
    expect(verified.status).toBe(0);
    expect(verified.json()[0]).toMatchObject({ purpose: 'receipt', createdBy: '周岚' });
    expect(await seriousFaults(page)).toEqual([]);
    await page.locator('.ant-drawer-close').click();
    await page.locator('.ant-table-row', { hasText: '已回执' }).waitFor();
  });
});

describe('a bundle that was changed on its way', () => {
  it('is refused with the part named, and nothing of it is kept', async () => {
    const path = join(folder, 'changed.pilin');
    cpSync(transfer.path, path);
    const bytes = readFileSync(path);
    const at = bytes.indexOf('photograph 2 of');
    bytes[at] = (bytes[at] as number) ^ 1;
    writeFileSync(path, bytes);
    const page = await openBundle(path);
    await page.getByText('移送包被拒绝').waitFor();
    const said = await page.locator('.exchange-part').textContent();
    expect(said).toContain(`evidence/${referredId}/E02.jpg`);
    expect(said).toContain('未接受其中任何内容');
    await page.getByRole('button', { name: '放在一边' }).click();
  });
});

describe('an encrypted bundle', () => {
  it('asks for its passphrase, and says at the field that it was wrong', async () => {
    const id = '01M5EF04Y0Q0XYH8MZ0M26A99B';
    const locked = await neighbourBundle({ id, folder, passphrase: '平湖金山2026!?' });
    const page = await openBundle(locked.path);
    await page.getByLabel('口令').fill('something else');
    await page.keyboard.press('Enter');
    await page.getByText('口令不对').waitFor();
    await page.getByLabel('口令').fill('平湖金山2026!?');
    await page.keyboard.press('Enter');
    await page.getByText('移送包经口令加密，已用口令打开。').waitFor({ timeout: 60_000 });
    // The same party and matter as the case that was referred before.
    await page
      .getByText(/^本单位有同一当事人、同一事项的案件/)
      .first()
      .waitFor();
  });

  it('is declined with a reason that the ledger keeps', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '不接收…' }).click();
    await page.getByLabel('不接收的理由').fill('重复移送，已按前件办理。');
    await page.getByRole('button', { name: '登记为不接收' }).click();
    await page.getByText('理由已记入台账').waitFor();
    await page.getByRole('button', { name: '看台账' }).first().click();
    await page.locator('.exchange-details').getByText('重复移送，已按前件办理。').waitFor();
    await page.locator('.ant-drawer-close').click();
  });
});

describe('a bundle about a case that is here already', () => {
  it('is shown beside it field by field, and only what a person chooses is written into it', async () => {
    const party = { phone: '021-00000123', address: { zh: '上海市金山区枫泾镇泾波路9058号', en: '' } };
    const again = await neighbourBundle({ id: '01M5EF04Y0Q0XYH8MZ0M26A99E', folder, party });
    const page = await openBundle(again.path);
    const conflict = page.locator('.exchange-conflict', { hasText: '021-00000123' }).first();
    await conflict.waitFor();
    expect(await conflict.textContent()).not.toContain('sha256');
    const link = conflict.getByRole('button', { name: '打开案件' });
    await link.waitFor();
    await conflict.getByText('021-00000123').click();
    await page.getByText('证据并入本单位案件').click();
    await page.getByText(/须先选定并入哪个案件/).waitFor();
    await page.getByRole('combobox', { name: '并入哪个案件' }).fill('喆堃');
    await page.locator('.ant-select-item-option', { hasText: '喆堃䶮' }).first().click();
    await page.getByRole('button', { name: '接收', exact: true }).click();
    await page.getByText('的移送包已接收').waitFor();
    const { ids } = await ask(page, 'draft:search', everyCase('021-00000123'));
    expect(ids).toHaveLength(1);
    const { draft } = await ask(page, 'draft:open', { id: ids[0] ?? '' });
    expect(JSON.stringify(draft.case.party)).not.toContain('9058');
  });
});

describe('a case that is sent', () => {
  it('lists what is in it, asks for two passphrases that agree, and is saved, signed and entered', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+1');
    await page.locator('[role=grid] tbody tr', { hasText: '喆堃䶮' }).first().click();
    await caseForm(page).field('party.name').waitFor();
    await page.getByRole('button', { name: '移送…', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: '发送移送包' });
    await drawer.getByRole('combobox', { name: '发给' }).click();
    await page.locator('.ant-select-item-option', { hasText: '上海市金山区' }).click();
    await drawer.getByText(/^包内\d+个文件/).waitFor();
    await drawer.getByLabel('用口令加密').check();
    await drawer.getByLabel('口令', { exact: true }).fill('平湖金山2026!?');
    await drawer.getByLabel('再输一次').fill('平湖金山2026');
    await drawer.getByText('两次输入不一致。').waitFor();
    await drawer.getByLabel('再输一次').fill('平湖金山2026!?');
    const path = join(folder, 'sent.pilin');
    await choosing({ save: path });
    await drawer.getByRole('button', { name: '制作并保存…' }).click();
    await drawer.getByText('移送包已保存：sent.pilin').waitFor({ timeout: 60_000 });
    const secret = join(folder, 'sent-passphrase.txt');
    writeFileSync(secret, '平湖金山2026!?');
    const verified = await run('bundle', 'verify', path, '--passphrase-file', secret, '--json');
    expect(verified.status).toBe(0);
    expect(verified.json()[0]).toMatchObject({ purpose: 'transfer', createdBy: '周岚' });
    await drawer.getByRole('button', { name: '完成' }).click();
    await page.locator('.case-exchanges', { hasText: '已发给上海市金山区城市管理行政执法局' }).waitFor();
  });

  it('stands among the deadlines by the day of its answer, and the board leads to the ledger', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+4');
    await page.locator('.board-row', { hasText: '喆堃䶮' }).first().waitFor();
    await page.getByRole('button', { name: '复函', exact: true }).click();
    await page.locator('.board-row', { hasText: '喆堃䶮' }).first().click();
    await page.getByRole('button', { name: '到往来台账' }).click();
    await page.locator('.exchange-details').waitFor();
    await page.locator('.ant-drawer-close').click();
  });
});
