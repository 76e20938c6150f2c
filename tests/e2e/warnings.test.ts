// Journey: what stands out among the cases is listed with its rule and its records, drafted as an early-warning paper,
// put aside with the reason until something new is counted; a neighbour's warning stands above the case it concerns.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { type OpenDesk, openDesk } from './open-desk';

const place = { zh: '新埭镇平兴路东口市场门前', en: 'East end of Pingxing Road, Xindai Town' };
const dayAgo = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
const bundle = '01KBPZ0V00PJJ4NA3XBHYT3K9Z';

let desk: OpenDesk;

/** A warning of Jinshan as accepting its bundle keeps it. */
async function folderWithWarning(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilin-journey-'));
  const received = join(folder, 'data', 'warnings', 'received');
  await mkdir(received, { recursive: true });
  const jinshan = { zh: '上海市金山区城市管理行政执法局', en: 'Jinshan Bureau' };
  const warning = {
    ...{ format: 'pilin-warning', version: 1, id: '01KB3S8E7R0000000000000002', party: null, on: dayAgo(3) },
    ...{ subject: { zh: '毗邻路段流动设摊', en: 'street vending along the boundary' }, matter: 'street-vending' },
    ...{ division: '310116', place, authority: 'jinshan', authorityName: jinshan, risks: [], number: '' },
    ...{ situation: { zh: '近期多次发现。', en: '' }, assessment: { zh: '有转移趋势。', en: '' }, validUntil: null },
    measures: [{ zh: '加强巡查', en: '' }],
  };
  const origin = {
    bundle,
    name: jinshan,
    fingerprint: 'ABCD',
    receivedAt: `${dayAgo(1)}T09:00:00+08:00`,
    acceptedBy: '周岚',
  };
  const file = { format: 'pilin-received-warnings', version: 1, origin, warnings: [warning] };
  await writeFile(join(received, `${bundle}.json`), JSON.stringify(file));
  return folder;
}

async function addCase(party: string, days: number): Promise<string> {
  const { page } = desk;
  const { draft } = await ask(page, 'draft:create', { copyOf: null });
  const data = {
    ...{ ...draft.case, authority: 'pinghu', matter: 'street-vending' },
    act: { from: `${dayAgo(days)}T09:00:00+08:00`, division: '330482', address: place, facts: {} },
    party: { kind: 'individual', name: { zh: party, en: 'Somebody' }, identity: { kind: 'passport', number: party } },
  };
  await ask(page, 'draft:save', { draft: { ...draft, case: data as never }, expected: draft.updatedAt });
  return draft.id;
}

beforeAll(async () => {
  desk = await openDesk([], { folder: await folderWithWarning() });
  const { settings } = await ask(desk.page, 'settings:get', {});
  await ask(desk.page, 'settings:save', { settings: { ...settings, who: '周岚' } });
  for (const [index, party] of ['甲某', '乙某', '丙某'].entries()) await addCase(party, index + 1);
});
afterAll(() => desk.close());

const card = () => desk.page.locator('.warning-card', { hasText: `“${place.zh}”` });
const toWarnings = () => desk.page.keyboard.press('Control+8');

it('lists a place that rises with the rule in words and its records, and a record leads to its case', async () => {
  const { page } = desk;
  await toWarnings();
  await card().getByText('规则：同一地点', { exact: false }).waitFor();
  expect(await card().locator('.warning-records li').count()).toBe(3);
  await card().getByRole('button', { name: '乙某' }).click();
  await page.getByRole('heading', { name: '乙某' }).waitFor();
});

it('shows above that case what a neighbour warned of, with its origin', async () => {
  const above = desk.page.locator('.case-warnings');
  await above.getByText('上海市金山区城市管理行政执法局预警：毗邻路段流动设摊').click();
  await above.getByText('加强巡查').waitFor();
});

it('lists warnings of neighbours with the cases here that they concern', async () => {
  const { page } = desk;
  await toWarnings();
  await page.getByRole('tab', { name: /相邻单位通报/ }).click();
  const received = page.locator('.warning-card', { hasText: '毗邻路段流动设摊' });
  await received.getByRole('button', { name: '丙某' }).waitFor();
  await page.getByRole('tab', { name: /本单位发现/ }).click();
});

it('puts a warning aside with the reason, until another case is counted', async () => {
  const { page } = desk;
  await card().getByRole('button', { name: '不需预警…' }).click();
  await card().getByLabel('为什么不需预警').fill('同一活动期间，已经协调');
  await card().getByRole('button', { name: '搁置' }).click();
  await card().waitFor({ state: 'detached' });
  await page.getByText(/显示已搁置的/).click();
  await card()
    .getByText(/周岚.*同一活动期间，已经协调/)
    .waitFor();
  await addCase('丁某', 4);
  await page.getByRole('button', { name: '刷新' }).click();
  await card().getByRole('button', { name: '起草预警通报…' }).waitFor();
  expect(await card().locator('.warning-records li').count()).toBe(4);
});

it('drafts an early-warning paper with the facts and leads to what remains to be entered', async () => {
  const { page } = desk;
  await card().getByRole('button', { name: '起草预警通报…' }).click();
  await card().getByRole('button', { name: '起草', exact: true }).click();
  await page.getByText(/还要填写：通报机关、建议措施、联系人/).waitFor();
  await waitForPaper(page, '/early-warning/');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
    .toBe('particulars.early-warning.addressees');
  await paperPane(page).waitForWords(`关于${place.zh}`);
  await caseForm(page).save();
  const id = (await page.locator('[data-shown]').getAttribute('data-shown'))?.split('/')[0] ?? '';
  const { draft } = await ask(page, 'draft:open', { id });
  const { 'early-warning': paper } = draft.case.particulars as Record<string, object>;
  expect(JSON.stringify(paper)).toContain('近30天4起');
  expect(JSON.stringify(paper)).not.toContain('甲某');
});

it('takes the figures of the rules from the office', async () => {
  const { page } = desk;
  const { office } = await ask(page, 'office:get', {});
  const rules = (office as { rules: { warnings: object } }).rules;
  const changed = { ...office, rules: { ...rules, warnings: { ...rules.warnings, least: 50 } } };
  await ask(page, 'office:save', { office: changed as never });
  await toWarnings();
  await page.getByText('不少于 50 起', { exact: false }).waitFor();
  expect(await card().count()).toBe(0);
});
