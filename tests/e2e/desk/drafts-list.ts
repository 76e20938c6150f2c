// The list of cases, and the ways from it to a case.
import type { Page } from 'playwright-core';
import { waitForPaper } from './paper-pane';

export function draftsList(page: Page) {
  return {
    rows: () => page.locator('[role=grid] tbody tr'),
    untilRows: (count: number) =>
      page.waitForFunction(
        (wanted) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === wanted,
        String(count + 1),
      ),
    search: (words: string) => page.getByRole('textbox', { name: '搜索案件' }).fill(words),
    /** @returns once its paper is set, also where the form stands before it */
    open: async (party: string) => {
      await page.locator('[role=grid] tbody tr', { hasText: party }).first().click();
      await waitForPaper(page);
    },
    back: () => page.getByRole('button', { name: '返回案件列表' }).click(),
  };
}
