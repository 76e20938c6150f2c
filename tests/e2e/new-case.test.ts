// Journey: the clerk's main work. A new case is filled in, its order is printed on a real queue, and the print is read.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasCups, type PrivateCups, startPrivateCups } from '../printing/spooler/private-cups';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { dayOfAct, fillShopCase } from './desk/shop-case';
import { type OpenDesk, openDesk } from './open-desk';
import { readWithPoppler } from './read-paper';

let cups: PrivateCups | null = null;
let desk: OpenDesk;

beforeAll(async () => {
  if (hasCups) cups = await startPrivateCups();
  const server = process.env.CUPS_SERVER;
  desk = await openDesk([], server === undefined ? {} : { environment: { CUPS_SERVER: server } });
});
afterAll(async () => {
  await desk.close();
  await cups?.stop();
});

it('goes from an empty case to a printed order that bears every fact', async ({ skip }) => {
  const { page } = desk;
  const pane = paperPane(page);
  await page.getByRole('button', { name: '新建案件' }).click();
  await waitForPaper(page);
  await fillShopCase(page);
  await pane.waitForWords('平湖市新埭镇望野水果店');
  await caseForm(page).save();

  await pane.openReady();
  const ready = page.getByRole('dialog');
  await ready.getByText(/^可以签名[：；]/).waitFor();
  if (cups === null) return skip('no CUPS here');
  const print = ready.getByRole('button', { name: '打印（共 2 份）' });
  await print.click();
  await ready.getByText('已将 2 份送往打印机').waitFor();
  await cups.finished();
  expect(readdirSync(cups.pdfFolder).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);

  // What comes out of the PDF queue is drawn anew without its letters; a network printer is handed the bytes themselves.
  await ready.getByRole('combobox', { name: '打印机' }).press('ArrowDown');
  await page.locator('.ant-select-item-option', { hasText: 'Pilin-Network' }).click();
  const handed = cups.nextJob();
  await print.click();
  const words = readWithPoppler(await handed).replace(/\s+/g, '');
  for (const fact of [
    '平湖市新埭镇望野水果店',
    '92330482MA0TEXT04J',
    sayDay(dayOfAct),
    '水果及货筐',
    'WangyeFruitShop',
  ]) {
    expect(words).toContain(fact);
  }
  expect(words).not.toMatch(/【|草稿/);
  await ready.getByText('已将 2 份送往打印机“Pilin-Network”').waitFor();
  const record = await ask(page, 'paper:record', { id: await idOfShown(desk) });
  expect(record.map(({ what, kind }) => `${what} ${kind}`)).toContain('printed order-to-correct');
});

function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日9时15分`;
}

async function idOfShown({ page }: OpenDesk): Promise<string> {
  return (await page.locator('[data-shown]').getAttribute('data-shown'))?.split('/')[0] ?? '';
}
