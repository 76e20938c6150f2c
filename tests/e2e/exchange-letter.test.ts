// Journey: beside an issued letter of transfer a bundle is begun that already knows its purpose, its case and its receiver.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { issuedPapers } from './desk/issued-papers';
import { chineseOf, exampleCases } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

const vendor = exampleCases.find(({ id }) => id === '01M5BYKGQ03K9MZBRTRXD82Z80');
if (vendor === undefined) throw new Error('the example of the journey is gone');

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

it('the letter says to whom, what for and which case goes with it', async () => {
  const { page } = desk;
  const { settings } = await ask(page, 'settings:get', {});
  await ask(page, 'settings:save', { settings: { ...settings, who: '周岚' } });
  const { draft } = await ask(page, 'draft:open', { id: vendor.id });
  const subject = { of: 'case', id: vendor.id, case: draft.case, rewording: draft.rewording } as const;
  const choice = { kind: 'transfer-letter', language: 'zh', layout: 'stacked', date: '2026-10-28' } as const;
  const { number } = await ask(page, 'paper:number', { subject, choice });
  await ask(page, 'paper:issue', { subject, choice, number, another: false, replaces: null });
  await page.reload();
  await page.locator('[role=grid] [aria-rowindex="2"]').waitFor();
  await draftsList(page).open(chineseOf(vendor.party.name));
  await issuedPapers(page).open();
  await issuedPapers(page).drawer().getByRole('button', { name: '随函发送移送包…' }).click();
  const form = page.getByRole('dialog', { name: '发送移送包' });
  await form.getByText(`随函发送：${number}`).waitFor();
  await form.getByText(/^包内\d+个文件/).waitFor();
  expect(await form.textContent()).toContain(chineseOf(vendor.party.name));
});
