// The form of a case: fields by their paths, as the findings name them.
import type { Page } from 'playwright-core';

export function caseForm(page: Page) {
  const field = (path: string) => page.locator(`[data-path="${path}"]`).first();
  return {
    field,
    chinese: (path: string) => field(path).locator('textarea[lang="zh-CN"]'),
    english: (path: string) => field(path).locator('textarea[lang="en"]'),
    /** A text in both languages, or in Chinese alone. */
    words: async (path: string, zh: string, en?: string) => {
      await field(path).locator('textarea[lang="zh-CN"]').fill(zh);
      if (en !== undefined) await field(path).locator('textarea[lang="en"]').fill(en);
    },
    text: async (path: string, value: string) => {
      const control = field(path).locator('input:not([type=radio]), textarea').first();
      await control.fill(value);
      await control.blur();
    },
    /** One of a list: typed to find it, taken with Enter. */
    pick: async (path: string, typed: string) => {
      const control = field(path).getByRole('combobox');
      await control.fill(typed);
      await page
        .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active')
        .waitFor();
      await control.press('Enter');
    },
    choose: (path: string, label: string) => field(path).getByText(label, { exact: true }).click(),
    saved: () => page.locator('.status-bar-saved').waitFor(),
    /** Waits for the save that follows a change made just before. */
    save: async () => {
      await page.keyboard.press('Control+s');
      await page.locator('.status-bar-saved').waitFor();
    },
    steps: () => page.locator('.step-rail'),
  };
}
