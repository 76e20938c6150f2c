// The drawer of issued papers, as a clerk opens it and finds a paper in it by part of its number.
import type { Page } from 'playwright-core';

export function issuedPapers(page: Page) {
  const drawer = () => page.getByRole('dialog', { name: '已签发文书' });
  return {
    drawer,
    open: async () => {
      await page.getByRole('button', { name: /^已签发 \d/ }).click();
      await drawer().locator('.issued-card').first().waitFor();
    },
    close: async () => {
      await drawer().locator('.ant-drawer-close').click();
      await drawer().waitFor({ state: 'hidden' });
    },
    card: (number: string) => drawer().getByRole('article', { name: number }),
  };
}
