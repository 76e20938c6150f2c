// Pictures of the list of matters for the guide: the list, a matter, the texts of law, a law being amended.

/** @param take makes the picture of that name */
export async function mattersScreens(page, take) {
  await page.keyboard.press('Control+Shift+l');
  await page.locator('.matter-table tbody tr').first().waitFor();
  await take(page, 'matters');
  await page.locator('[data-matter="waste-not-sorted"] .matter-link').click();
  await page.locator('.comparison-table [data-row=fine]').waitFor();
  await page.locator('.sentence-example').scrollIntoViewIfNeeded();
  await take(page, 'matter');
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('tab', { name: '法条库' }).click();
  await page.locator('.text-table tbody tr').first().waitFor();
  await take(page, 'law-library');
  await page.getByRole('button', { name: '法规修订…' }).click();
  const drawer = page.getByRole('dialog', { name: '法规修订' });
  const law = drawer.getByRole('combobox', { name: '修订的法规' });
  await law.fill('上海市生活垃圾');
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active').waitFor();
  await law.press('Enter');
  await drawer.getByLabel('新文本施行日期').fill('2027-01-01');
  await drawer.locator('[data-path=source] textarea').fill('（示例：仅为说明操作，不是真实的修订）');
  await drawer.getByRole('button', { name: '下一步' }).click();
  await drawer.locator('.decision-card').first().waitFor();
  await take(page, 'amend');
  await drawer.locator('.ant-drawer-close').click();
}

/** A matter in the language of the desk. */
export async function matterScreen(page, take) {
  await page.keyboard.press('Control+Shift+l');
  await page.locator('[data-matter="waste-not-sorted"] .matter-link').click();
  await page.locator('.comparison-table [data-row=fine]').waitFor();
  await take(page, 'matter-en');
}
