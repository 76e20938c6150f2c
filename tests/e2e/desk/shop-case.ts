// An invented case, typed in as a clerk does: goods in front of a fruit shop in Pinghu.
import type { Page } from 'playwright-core';
import { caseForm } from './case-form';

/** The day before today, in China: the order of today is in time for it. */
export const dayOfAct = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() - 86_400_000);

export async function fillShopCase(page: Page): Promise<void> {
  const { words, text, pick, choose, field } = caseForm(page);
  await pick('authority', '平湖');
  await words('party.name', '平湖市新埭镇望野水果店', 'Wangye Fruit Shop, Xindai Town, Pinghu');
  await text('party.creditCode', '92330482MA0TEXT04J');
  await words('party.representative.name', '陈丽娟', 'Chen Lijuan');
  await words('party.representative.position', '经营者', 'Owner');
  await words(
    'party.address',
    '浙江省平湖市新埭镇平兴公路9028号',
    'No. 9028 Pingxing Highway, Xindai Town, Pinghu, Zhejiang',
  );
  await text('party.phone', '0573-00001028');
  await pick('matter', '超出门窗外墙');
  await choose('source', '日常巡查');
  await text('act.from', `${dayOfAct} 9:15`);
  await page.getByRole('button', { name: '填入' }).click();
  await words(
    'act.address',
    '浙江省平湖市新埭镇平兴公路9028号店铺门前',
    'the space in front of the shop at No. 9028 Pingxing Highway',
  );
  await choose('act.facts.use', '在店外展示商品');
  await words('act.facts.goods', '水果及货筐', 'fruit and crates');
  await text('act.facts.area', '3.5');
  await text('inspection.from', `${dayOfAct} 9:15`);
  await text('inspection.until', `${dayOfAct} 9:35`);
  await words(
    'inspection.finding',
    '该店将水果及货筐摆放在门外人行道上。',
    'The shop had placed fruit and crates on the sidewalk.',
  );
  const officers = field('officers').getByRole('checkbox');
  await officers.nth(0).check();
  await officers.nth(1).check();
  await page.getByRole('button', { name: '添加证据' }).click();
  await words('evidence[0].title', '现场检查笔录', 'Record of on-site inspection');
  await text('evidence[0].takenAt', `${dayOfAct} 9:35`);
  await field('evidence[0].takenBy').locator('input').fill('现场执法人员');
  await words(
    'correction.requirement',
    '将物品收回店内，清理占用的场地。',
    'Take the goods back inside and clear the place occupied.',
  );
  await choose('correction.immediately', '限期改正');
  await field('correction.deadline')
    .getByRole('button', { name: /^5 个工作日$/ })
    .click();
  await words(
    'education.points',
    '请在门、窗和外墙以内经营。',
    'Please do business within the doors, windows and outer walls.',
  );
}
