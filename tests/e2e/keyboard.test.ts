// Journey: the whole desk by keyboard alone, with the focus always to be seen; and pages as sharp as the screen.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleCases } from './example-files';
import { openDesk, waitForPaper } from './open-desk';

/** What has the focus: its role or tag, its name, and whether an outline marks it or its label. */
function focused(page: Page): Promise<{ readonly name: string; readonly marked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const outlined = [element, element.closest('label')].some(
      (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
    );
    return { name: element.closest('label')?.textContent ?? element.textContent?.slice(0, 40) ?? '', marked: outlined };
  });
}

describe('the desk by keyboard', () => {
  it('leads through list, language, tabs, choices and pages, each stop marked', async () => {
    const { page, close } = await openDesk();
    const stops: string[] = [];
    for (let press = 0; press < exampleCases.length + 12; press += 1) {
      await page.keyboard.press('Tab');
      const { name, marked } = await focused(page);
      if (stops.length > 0 && name === stops[0]) break;
      expect(marked, name).toBe(true);
      stops.push(name);
    }
    expect(stops).toContain('中文');
    expect(stops).toContain('中英双语');
    expect(stops.length).toBeGreaterThanOrEqual(exampleCases.length + 5);
    await close();
  });

  it('chooses a case with Enter, a paper with the arrow keys and a language with the arrow keys', async () => {
    const { page, close } = await openDesk();
    const [, second] = exampleCases;
    await page.locator('.examples button').nth(1).focus();
    await page.keyboard.press('Enter');
    await waitForPaper(page, `${second?.id}/order-to-correct/zh-en/stacked`);
    await page.locator('[role=tab][aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    await waitForPaper(page, `${second?.id}/commitment/zh-en/stacked`);
    expect((await page.locator('[role=tab]:focus').getAttribute('id')) ?? '').toBe('tab-commitment');
    await page.keyboard.press('End');
    await waitForPaper(page, `${second?.id}/education-letter/zh-en/stacked`);
    await page.locator('main').getByText('中英双语', { exact: true }).click();
    await page.keyboard.press('ArrowLeft');
    await waitForPaper(page, `${second?.id}/education-letter/en/stacked`);
    await close();
  });
});

describe('the pages', () => {
  it.each([1, 2])('are drawn with one canvas dot for each of %s device dots', async (factor) => {
    const { page, close } = await openDesk([`--force-device-scale-factor=${factor}`]);
    const seen = await page
      .locator('.page canvas')
      .first()
      .evaluate((element) => {
        const canvas = element as HTMLCanvasElement;
        const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return {
          width: canvas.width,
          shown: canvas.clientWidth,
          dark: dots.filter((value, at) => at % 4 === 0 && value < 128).length,
        };
      });
    expect(Math.abs(seen.width - seen.shown * factor)).toBeLessThanOrEqual(1);
    expect(seen.dark).toBeGreaterThan(1000);
    await close();
  });
});
