// The papers beside the form, as a clerk sees and turns them.
import type { Page } from 'playwright-core';

/** Waits until a paper stands on the screen, set from what is typed now. @param mark part of id/kind/language/layout/date */
export async function waitForPaper(page: Page, mark = ''): Promise<void> {
  const shown = mark === '' ? '[data-shown]:not([data-shown=""])' : `[data-shown*="${mark}"]`;
  await page.waitForSelector(shown, { state: 'attached' });
}

export function paperPane(page: Page) {
  const pane = page.locator('.paper-pane');
  return {
    /** @param name part of the paper's name */
    show: async (name: string) => {
      await pane.locator('.paper-picker-list').click();
      const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
      await list.locator('.ant-select-item-option', { hasText: name }).first().click();
    },
    choose: (label: string) => pane.locator('.paper-choices').getByText(label, { exact: true }).click(),
    /** Words of the pages that are drawn, as a reader can mark them. */
    words: async () => (await pane.locator('.sheet').allInnerTexts()).join('\n'),
    /** Waits until the words stand on the page, however the lines break. */
    waitForWords: (words: string) =>
      page.waitForFunction(
        (wanted) => {
          const sheets = [...document.querySelectorAll('.sheet')].map(({ textContent }) => textContent ?? '');
          return sheets.join('').replace(/\s+/g, '').includes(wanted);
        },
        words.replace(/\s+/g, ''),
      ),
    /** @param day YYYY-MM-DD, not later than the one shown by more than the months of a year */
    date: async (day: string) => {
      const button = pane.locator('.paper-date');
      const shown = ((await button.textContent()) ?? '').trim();
      await button.click();
      await page.locator('.month-grid').waitFor();
      const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      const months = monthOf(shown) - monthOf(day);
      const key = months > 0 ? 'PageUp' : 'PageDown';
      for (let turned = 0; turned < Math.abs(months); turned += 1) await page.keyboard.press(key);
      await page.locator(`.month-grid [data-date="${day}"]`).click();
      await waitForPaper(page, day);
    },
    openReady: () => pane.getByRole('button', { name: '可以签名了吗？' }).click(),
  };
}
