// Journey: the two languages of a case are kept in step, and the desk's own language has nothing to do with the paper's.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { chineseOf, englishOf, exampleCases } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

const example = exampleCases.find(({ party }) => englishOf(party.name) !== '');
if (example === undefined) throw new Error('no example has a name in both languages');
const longName = '毗邻'.repeat(100);

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
  await draftsList(desk.page).open(chineseOf(example.party.name));
});
afterAll(() => desk.close());

it('marks English that was written for another Chinese, until the clerk says that it fits', async () => {
  const form = caseForm(desk.page);
  await form.words('party.name', '平湖市新埭镇望野水果店');
  await form.field('party.name').getByText('中文已改，英文待核对').waitFor();
  await paperPane(desk.page).waitForWords('平湖市新埭镇望野水果店');
  await form.field('party.name').getByRole('button', { name: '英文仍相符' }).click();
  await form.field('party.name').getByText('中文已改，英文待核对').waitFor({ state: 'detached' });
});

it('marks English that is missing, and offers one for a name', async () => {
  const form = caseForm(desk.page);
  await form.words('party.name', '平湖市新埭镇望野水果店', '');
  await form.field('party.name').getByText('缺英文').waitFor();
  await form.field('party.name').getByRole('button', { name: '建议英文写法' }).click();
  await form.field('party.name').getByRole('button', { name: '采用' }).click();
  await expect.poll(() => form.english('party.name').inputValue()).toMatch(/Pinghu/);
});

it('bears a name of 200 characters in form, head, paper and list', async () => {
  const { page } = desk;
  const form = caseForm(page);
  await form.words('party.name', longName);
  await paperPane(page).waitForWords(longName);
  await form.save();
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await draftsList(page).back();
  const row = page.locator('[role=grid] tbody tr', { hasText: longName });
  await row.waitFor();
  expect((await row.boundingBox())?.height).toBeLessThan(60);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await row.click();
  await waitForPaper(page);
});

it('speaks English at once when asked, with the paper untouched', async () => {
  const { page, app } = desk;
  const before = await page.locator('[data-shown]').getAttribute('data-shown');
  await app.evaluate(({ Menu }) => {
    const all = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
    all(Menu.getApplicationMenu()?.items ?? [])
      .find(({ label }) => label === 'English')
      ?.click();
  });
  await page.getByRole('button', { name: 'Ready to sign?' }).waitFor();
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await waitForPaper(page, before ?? '');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('中文', { exact: true }).first().click();
  await page.getByRole('heading', { name: '设置' }).waitFor();
});
