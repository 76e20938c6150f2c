// Journey: the clerk answers the questions of Article 33 with evidence, is told which sentence fits and why, and the
// decision bears the reasons.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { chineseOf, exampleCases } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

type Grounds = { evidence?: Record<string, string[]>; reason?: string };

const aged16 = exampleCases.find(({ party }) => (party as { birthDate?: string }).birthDate?.startsWith('2010'));
if (aged16 === undefined) throw new Error('no example has a party of sixteen');
const { id, party } = aged16;

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
  await draftsList(desk.page).open(chineseOf(party.name));
  await paperPane(desk.page).show('不予行政处罚决定书');
  await waitForPaper(desk.page, `${id}/no-penalty-decision/`);
});
afterAll(() => desk.close());

const advice = () => desk.page.locator('.advice');
const verdict = (word: string) => desk.page.locator(`.advice[data-verdict="${word}"]`).waitFor();
const tick = (title: string) =>
  desk.page.locator('[data-path="grounds.evidence.harm"] label', { hasText: title }).click();
const keptGrounds = async (): Promise<Grounds> => {
  await caseForm(desk.page).save();
  const { draft } = await ask(desk.page, 'draft:open', { id });
  return draft.case.grounds as Grounds;
};

it('says which sentence fits, quotes it from the law library, and what to bear in mind of a party of sixteen', async () => {
  const { page } = desk;
  await page
    .getByRole('button', { name: /第三十三条/ })
    .first()
    .click();
  await verdict('fits');
  expect(await advice().textContent()).toContain('轻微不罚');
  const leg = page.locator('.leg[data-leg="minor"]');
  await leg.locator('summary').click();
  expect(await leg.textContent()).toContain('违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。');
  expect(await leg.locator('.quoted').textContent()).not.toContain('初次违法');
  await page.locator('[data-notice="14-to-18"]').waitFor();
});

it('keeps which evidence shows an answer, and prints it among the reasons of the decision', async () => {
  const { page } = desk;
  const shown = page.locator('[data-path="grounds.evidence.harm"]');
  await shown.locator('summary').click();
  await tick('当事人及监护人陈述');
  expect((await keptGrounds()).evidence?.harm).toEqual(['E01', 'E02', 'E03']);
  await paperPane(page).waitForWords('没有造成危害后果：涂鸦及擦除后照片（证据1）、现场检查笔录（证据2）');
});

it('says before signature that nothing shows an answer, and leads to where it is ticked', async () => {
  const { page } = desk;
  const shown = page.locator('[data-path="grounds.evidence.harm"]');
  for (const title of ['涂鸦及擦除后照片', '现场检查笔录', '当事人及监护人陈述']) await tick(title);
  await shown.locator('summary', { hasText: '没有证据' }).waitFor();
  await waitForPaper(page);
  await paperPane(page).openReady();
  const finding = page.getByRole('dialog').locator('.finding.warn', { hasText: '证明危害后果的证据' }).first();
  await finding.getByRole('button', { name: '前往' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
    .toBe('grounds.evidence.harm');
  await tick('涂鸦及擦除后照片');
});

it('says what is missing and leads there, and that Article 31 comes first where it does', async () => {
  const { page } = desk;
  const form = caseForm(page);
  await form.choose('grounds.harm', '未查明');
  await verdict('missing');
  await advice()
    .getByRole('button', { name: /危害后果/ })
    .first()
    .click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
    .toBe('grounds.harm');
  await form.choose('grounds.harm', '没有造成');
  await verdict('fits');
  await form.choose('grounds.capacity', '行为时不能辨认或者不能控制');
  await verdict('article-31');
  await page.locator('[data-notice="unable"]').waitFor();
  await form.choose('grounds.capacity', '没有发现');
  await verdict('fits');
});

it('asks for the reason where another sentence is chosen than the answers suggest, and keeps it', async () => {
  const { page } = desk;
  await page.locator('.leg[data-leg="first"]').getByText('首违不罚').click();
  await caseForm(page).text('grounds.reason', '当事人系未成年人，从宽说明');
  expect((await keptGrounds()).reason).toBe('当事人系未成年人，从宽说明');
  await page.locator('.leg[data-leg="minor"]').getByText('轻微不罚').click();
  await page.locator('[data-path="grounds.reason"]').waitFor();
});
