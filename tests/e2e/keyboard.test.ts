// Journey: no mouse at all. From the list to a new case, its first fields, and the panel before its signature.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseForm } from './desk/case-form';
import { waitForPaper } from './desk/paper-pane';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

it('goes from a new case to the panel before signature by keys alone', async () => {
  const { page } = desk;
  const { keyboard } = page;
  const at = () => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? '');
  /** @throws where the field is not among the next stops */
  const tabTo = async (path: string) => {
    for (let stop = 0; stop < 30; stop += 1) {
      if ((await at()) === path) return;
      await keyboard.press('Tab');
    }
    throw new Error(`${path} cannot be reached; the focus stands at ${await at()}`);
  };
  await keyboard.press('Control+n');
  await waitForPaper(page);
  await tabTo('authority');
  await keyboard.type('平湖');
  await page.locator('.ant-select-item-option-active').waitFor();
  await keyboard.press('Enter');
  await tabTo('party.name');
  await keyboard.type('平湖市新埭镇望野水果店');
  await keyboard.press('Enter');
  expect(await at()).toBe('party.name');
  await keyboard.press('Tab');
  await keyboard.type('Wangye Fruit Shop');
  await tabTo('party.creditCode');
  await keyboard.type('92330482MA0TEXT04J');
  await caseForm(page).save();
  await page.getByRole('heading', { name: '平湖市新埭镇望野水果店' }).waitFor();

  await keyboard.press('Control+p');
  await page.locator('.ready-verdict').waitFor();
  const inPanel = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null);
  await expect.poll(inPanel).toBe(true);
  const mend = page.getByRole('dialog').getByRole('button', { name: '前往' }).first();
  for (let stop = 0; stop < 20; stop += 1) {
    if (await mend.evaluate((element) => element === document.activeElement)) break;
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect.poll(async () => (await at()) !== '' && !(await inPanel())).toBe(true);
});
