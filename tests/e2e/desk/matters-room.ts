// The list of matters as a journey walks through it.
import { join } from 'node:path';
import type { OpenDesk } from '../open-desk';
import { ask } from './ask';
import { caseForm } from './case-form';
import { draftsList } from './drafts-list';
import { paperPane, waitForPaper } from './paper-pane';

const order = '责令（限期）改正通知书';

export function mattersRoom(desk: OpenDesk) {
  const { page } = desk;
  const dialog = (name: string) => page.getByRole('dialog', { name });
  return {
    dialog,
    /** Somebody is at work, and papers are in both languages. */
    begin: async () => {
      const { settings } = await ask(page, 'settings:get', {});
      await ask(page, 'settings:save', { settings: { ...settings, who: '陈岚', paperLanguage: 'zh-en' } });
      await page.reload();
      await page.locator('[role=grid]').waitFor();
    },
    /** A picture to look at, where a folder for them is given. */
    look: async (name: string) => {
      const pictures = process.env.PILIN_PICTURES;
      if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
    open: async (id: string) => {
      await page.keyboard.press('Control+Shift+l');
      await page.locator(`[data-matter="${id}"] .matter-link`).click();
      await caseForm(page).field('sentence').waitFor();
    },
    keep: async (title: string, action: string, reason: string) => {
      const asked = dialog(title);
      await asked.getByLabel('修改原因').fill(reason);
      await asked.getByRole('button', { name: action, exact: true }).click();
      await asked.waitFor({ state: 'hidden' });
    },
    /** Opens a case and waits until its order says something. */
    orderSays: async (party: string, words: string) => {
      await page.keyboard.press('Control+1');
      await draftsList(page).open(party);
      await waitForPaper(page);
      await paperPane(page).show(order);
      await paperPane(page).waitForWords(words);
    },
  };
}
