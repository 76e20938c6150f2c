// Journey: a law is amended: what cites it is decided in one step; papers of acts before its day keep the old article.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { caseForm } from './desk/case-form';
import { fileParty } from './desk/filed-case';
import { mattersRoom } from './desk/matters-room';
import { paperPane } from './desk/paper-pane';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let room: ReturnType<typeof mattersRoom>;

const day = '2026-11-01';

beforeAll(async () => {
  desk = await openDesk();
  room = mattersRoom(desk);
  await room.begin();
});
afterAll(() => desk.close());

it('articles are found by their words, and tell which matters cite them', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('tab', { name: '法条库' }).click();
  await page.locator('.text-table tbody tr').first().waitFor();
  await room.look('matters-library');
  await page.getByRole('textbox', { name: '查找条文' }).fill('店外经营');
  await page.locator('.found-articles .matter-link', { hasText: '第17条' }).first().click();
  const drawer = room.dialog('浙江省城市市容和环境卫生管理条例');
  await drawer
    .locator('[data-article="17"]')
    .getByRole('button', { name: /超出门窗外墙经营/ })
    .waitFor();
  await room.look('matters-text');
  await drawer.locator('.ant-drawer-close').click();
});

it('a law is amended in one step: each matter that cites it is decided', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('button', { name: '法规修订…' }).click();
  const drawer = room.dialog('法规修订');
  await drawer.getByRole('combobox', { name: '修订的法规' }).fill('浙江省城市市容');
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active').waitFor();
  await drawer.getByRole('combobox', { name: '修订的法规' }).press('Enter');
  await drawer.getByLabel('新文本施行日期').fill(day);
  await drawer.getByText('旧文本：浙江省城市市容和环境卫生管理条例').waitFor();
  await caseForm(page).text('source', '试验文本');
  // Invented: what was Article 17 is Article 71 with another amount.
  await drawer
    .getByRole('textbox', { name: '在此粘贴法规全文或者若干条' })
    .fill(
      '第七十一条　沿街和广场周边的经营者不得擅自超出门、窗和外墙进行店外经营、作业或者展示商品。\n违反第一款规定，逾期不改正的，可以处二百元以上二千元以下罚款。',
    );
  await drawer.getByRole('button', { name: '分成1条' }).click();
  await room.look('matters-amend-text');
  await drawer.getByRole('button', { name: '下一步' }).click();
  const card = drawer.locator('.decision-card', { hasText: '超出门窗外墙经营' });
  await card.waitFor();
  await drawer.getByRole('button', { name: /条文未变的\d+项沿用/ }).click();
  await card.getByText('改指其他条款').click();
  const citations = card.locator('.repoint-citation');
  for (const [index, article] of ['第七十一条第一款', '第七十一条第二款'].entries()) {
    await citations.nth(index).locator('textarea').fill(article);
    await citations
      .nth(index)
      .getByRole('button', { name: /^加\s?入$/ })
      .click();
    await citations.nth(index).locator('blockquote').waitFor();
  }
  await card.getByText('条文中已没有这些金额：一百元、一千元').waitFor();
  await card.getByLabel('罚款幅度（中文）').fill('逾期不改正的，可以处二百元以上二千元以下罚款');
  await card.getByText('英文还是旧文本的').waitFor();
  await card
    .getByLabel('罚款幅度（英文）')
    .fill('Where not corrected in time, a fine of 200 to 2,000 yuan may be imposed');
  await room.look('matters-amend-decide');
  for (const other of await drawer.locator('.decision-card', { hasText: '待决定' }).all()) {
    await other.getByText('留待核实').click();
  }
  await drawer.getByRole('button', { name: '下一步' }).last().click();
  await drawer.getByLabel('修改原因').fill('试验：条例修订');
  await room.look('matters-amend-keep');
  await drawer.getByRole('button', { name: '一并保存' }).click();
  await drawer.waitFor({ state: 'hidden' });
});

it('an act before the day keeps the old article on its paper, an act from it on has the new one', async () => {
  const { page } = desk;
  await room.orderSays(fileParty, '第十七条');
  const wish = { text: fileParty, status: [], matter: null, trashed: false, sort: 'updatedAt', descending: true };
  const { ids } = await ask(page, 'draft:search', wish as never);
  const { draft } = await ask(page, 'draft:create', { copyOf: ids[0] as string });
  const data = draft.case as { act: object; party: object };
  const name = { zh: '平湖市新埭镇望野水果店', en: 'Wangye Fruit Shop' };
  const act = { ...data.act, from: `${day}T09:00:00+08:00` };
  const moved = { ...data, act, party: { ...data.party, name } } as never;
  await ask(page, 'draft:save', { draft: { ...draft, case: moved }, expected: draft.updatedAt });
  // The window comes back to where it was.
  await page.reload();
  await page.locator('.side-rail').waitFor();
  await room.orderSays(name.zh, '第七十一条');
  expect((await paperPane(page).words()).replace(/\s+/g, '')).not.toContain('管理条例》第十七条');
});
