// Pictures of the template workshop for the guide: the list of kinds, and one being worded.

/** @param take makes the picture of that name */
export async function workshopScreens(page, take) {
  await page.keyboard.press('Control+6');
  await page.locator('.kind-link').first().waitFor();
  await take(page, 'templates');
  await page.locator('.kind-link', { hasText: '责令（限期）改正通知书' }).click();
  const text = page.locator('.block-card[data-clause="requirement"] textarea');
  await text.first().fill('整改内容与要求：{{ correction.requirement }}');
  await text.nth(1).fill('What is to be put right: {{ correction.requirement }}');
  await page.locator('.sheet').first().waitFor();
  await take(page, 'workshop');
}
