// Journey: the first start of the program as it is shipped, by each of its ways, and what it finds the second time.
import { expect, it, onTestFinished } from 'vitest';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { exampleCases } from './example-files';
import { openDesk, startDesk } from './open-desk';

it('begins with three ways, takes the examples, and finds them again at the next start', async () => {
  const { page, folder, end } = await startDesk();
  await page.getByRole('heading', { name: '开始使用毗邻文书' }).waitFor();
  await page.getByRole('button', { name: '采用示例' }).click();
  await draftsList(page).untilRows(exampleCases.length);
  await end();

  const again = await startDesk({ folder });
  onTestFinished(again.close);
  await draftsList(again.page).untilRows(exampleCases.length);
});

it('sets up an office of one’s own in two steps, and says what is missing instead of going on', async () => {
  const { page, close } = await startDesk();
  onTestFinished(close);
  const { words, text, pick } = caseForm(page);
  await page.getByRole('button', { name: '开始填写' }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('请先改正标出的地方。').waitFor();
  await words(
    'authorities[0].name',
    '平湖市综合行政执法局',
    'Pinghu Comprehensive Administrative Law Enforcement Bureau',
  );
  await pick('authorities[0].division', '330482');
  await page.getByRole('button', { name: '下一步' }).click();
  await words('officers[0].name', '张三', 'Zhang San');
  await text('officers[0].certificate', '11040001');
  await words('officers[1].name', '李四', 'Li Si');
  await text('officers[1].certificate', '11040002');
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByText('还没有案件').waitFor();
  const { office } = await ask(page, 'office:get', {});
  expect(office).toMatchObject({
    authorities: [{ name: { zh: '平湖市综合行政执法局' } }],
    officers: [{ certificate: '11040001' }, { certificate: '11040002' }],
  });
});

it('is passed over by npm start, which leaves an office and a trash alone that are there', async () => {
  const { page, folder, end } = await openDesk();
  const list = draftsList(page);
  await list.untilRows(exampleCases.length);
  await page.locator('[role=grid]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await list.untilRows(exampleCases.length - 1);
  await end();

  const again = await openDesk([], { folder });
  onTestFinished(again.close);
  await draftsList(again.page).untilRows(exampleCases.length - 1);
});
