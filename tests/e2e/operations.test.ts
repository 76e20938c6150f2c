// Journey: the team lead opens a joint operation, follows a figure to its cases and reads the report made from them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForPaper } from './desk/paper-pane';
import { chineseOf, exampleOperations } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

const [first] = exampleOperations;
if (first === undefined) throw new Error('there is no example of an operation');

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

it('lists the joint operations and opens one beside its report', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+2');
  for (const { title } of exampleOperations) {
    await page.getByRole('button', { name: chineseOf(title), exact: true }).waitFor();
  }
  await page.getByRole('button', { name: chineseOf(first.title), exact: true }).click();
  await waitForPaper(page, `${first.id}/operation-report/`);
});

it('leads from a figure to the cases behind it, as many as the figure says', async () => {
  const { page } = desk;
  const figure = page.locator('.figure-table .figure-value').first();
  const count = Number(await figure.textContent());
  await figure.click();
  const cases = page.getByRole('dialog').locator('.case-lines li');
  await cases.first().waitFor();
  expect(await cases.count()).toBe(count);
  await page.getByRole('dialog').locator('.case-lines button').first().click();
  await waitForPaper(page, '/order-to-correct/');
});

it('finds the way back from the case to the operation', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '返回案件列表' }).click();
  await waitForPaper(page, `${first.id}/operation-report/`);
});
