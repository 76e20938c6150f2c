// Journey: two desks share a joint operation. What one sends is joined at the other, read there, and a text is chosen.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { waitForPaper } from './desk/paper-pane';
import { chineseOf, exampleOperations } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

const [operation] = exampleOperations;
if (operation === undefined) throw new Error('there is no example of an operation');
const jinshanName = { zh: '上海市金山区城市管理行政执法局', en: '' };
const pinghuName = { zh: '平湖市综合行政执法局', en: '' };

let pinghu: OpenDesk;
let jinshan: OpenDesk;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilin-shared-'));
  [pinghu, jinshan] = [await openDesk(), await openDesk()];
  await know(pinghu, jinshan, 'jinshan', jinshanName);
  await know(jinshan, pinghu, 'pinghu', pinghuName);
});
afterAll(async () => {
  await pinghu.close();
  await jinshan.close();
  await rm(folder, { recursive: true, force: true });
});

/** A clerk has a name, and has compared the other's key on paper. */
async function know(mine: OpenDesk, theirs: OpenDesk, authority: string, name: typeof pinghuName): Promise<void> {
  const { settings } = await ask(mine.page, 'settings:get', {});
  await ask(mine.page, 'settings:save', { settings: { ...settings, who: '周岚' } });
  const { fingerprint } = await ask(theirs.page, 'exchange:key', {});
  await ask(mine.page, 'neighbour:keep', { fingerprint, name, authority, note: '当面核对' });
}

async function openOperation({ page }: OpenDesk): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: chineseOf(operation?.title ?? ''), exact: true }).click();
  await waitForPaper(page, `${operation?.id}/operation-report/`);
  await page.getByRole('navigation', { name: '表单各部分' }).getByRole('button', { name: '各单位' }).click();
}

it('is shared from its desk as a signed bundle', async () => {
  const { page, app } = pinghu;
  await page.reload();
  await page.locator('[role=grid]').waitFor();
  await openOperation(pinghu);
  await app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    },
    join(folder, 'shared.pilin'),
  );
  await page.getByRole('button', { name: '共享…' }).click();
  const drawer = page.getByRole('dialog', { name: '共享联合行动' });
  const receiver = drawer.getByLabel('发给');
  await receiver.focus();
  await receiver.press('ArrowDown');
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.getByText(jinshanName.zh).first().waitFor();
  await receiver.press('Enter');
  await drawer.locator('.exchange-picker', { hasText: jinshanName.zh }).waitFor();
  await drawer.getByRole('button', { name: '保存移送包…' }).click();
  await drawer.getByRole('status').waitFor();
  await drawer.locator('.ant-drawer-close').click();
});

it('is joined at the other desk, where its cases are read and a text is chosen', async () => {
  const { page, app } = jinshan;
  const { operation: data, updatedAt } = await ask(page, 'operation:open', { id: operation.id });
  const findings = { zh: '金山一侧：沿线店铺已逐一检查。', en: 'On the Jinshan side every shop was inspected.' };
  await ask(page, 'operation:save', { operation: { ...data, findings, cases: [] }, expected: updatedAt });
  await app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    },
    join(folder, 'shared.pilin'),
  );
  const { file } = await ask(page, 'exchange:choose', { handed: null });
  const handle = file?.handle ?? '';
  const { sender } = await ask(page, 'exchange:examine', { handle, passphrase: null });
  expect(sender.state).toBe('known');
  await ask(page, 'exchange:accept', { handle, choices: [] });
  await openOperation(jinshan);
  const cases = page.locator('#part-sides .received-line');
  await expect.poll(() => cases.count()).toBe((data.cases as unknown[]).length);
  await cases.first().locator('summary').click();
  await cases.first().getByText('检查发现').waitFor();
  await page.getByText('各单位写了不同的文字').waitFor();
  await page.locator('[data-path=findings].side-texts').getByText('用金山城管执法局的').click();
  await expect.poll(() => page.getByText('尚未选定，现按单位并列印出。').count()).toBe(0);
});

it('counts the cases of both sides, and a figure leads to those received too', async () => {
  const { page } = jinshan;
  const count = operation.cases.length;
  const figure = page.locator('.figure-table tbody tr', { hasText: '案件（起）' }).locator('.figure-value').first();
  await expect.poll(() => figure.textContent()).toBe(String(count));
  await figure.click();
  await expect.poll(() => page.getByRole('dialog').locator('.case-lines li').count()).toBe(count);
  await page.getByRole('dialog').locator('.ant-drawer-close').click();
});
