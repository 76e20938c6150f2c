// Journey: the team lead plans an operation before it begins; a clerk makes the list of the evidence that goes to a neighbour.
import { afterAll, beforeAll, it } from 'vitest';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { chineseOf, exampleCases, exampleOperations } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

const [operation] = exampleOperations;
const vendor = exampleCases.find(({ id }) => id === '01M5BYKGQ03K9MZBRTRXD82Z80');
if (operation === undefined || vendor === undefined) throw new Error('an example of the journey is gone');

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

it('writes the task of an authority and what is looked at into the plan as they are typed', async () => {
  const { page } = desk;
  const form = caseForm(page);
  const pane = paperPane(page);
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: chineseOf(operation.title), exact: true }).click();
  await waitForPaper(page, `${operation.id}/operation-report/`);
  await pane.show('行动方案');
  await waitForPaper(page, `${operation.id}/operation-plan/`);
  await form.words('participants[0].task', '牵头检查沿街店铺', 'leads the inspection of the shops along the street');
  await pane.waitForWords('牵头检查沿街店铺');
  await form.words('targets[0].focus', '夜间占道', 'road occupation at night');
  await pane.waitForWords('夜间占道');
});

it('compares the legal bases of both places for a matter that is chosen', async () => {
  const { page } = desk;
  await caseForm(page).pick('matters', '乱倒');
  await paperPane(page).waitForWords('乱倒垃圾');
  await caseForm(page).save();
});

it('lists what is transferred, with the provider of a copy', async () => {
  const { page } = desk;
  const form = caseForm(page);
  const pane = paperPane(page);
  await page.keyboard.press('Control+1');
  await draftsList(page).open(chineseOf(vendor.party.name));
  await pane.show('移送函');
  await waitForPaper(page, `${vendor.id}/transfer-letter/`);
  await pane.waitForWords('线索的函');
  await pane.show('证据移送清单');
  await waitForPaper(page, `${vendor.id}/evidence-list/`);
  await form.field('evidence[1].form').locator('select').selectOption('copy');
  await form.words('evidence[1].provider', '枫泾镇农贸市场管理所', 'Farmers’ Market Office of Fengjing');
  await pane.waitForWords('枫泾镇农贸市场管理所');
  await pane.waitForWords('复制件');
});
