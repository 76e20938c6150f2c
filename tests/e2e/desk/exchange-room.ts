// The exchange room, as a clerk opens files in it and saves them from it.
import type { Page } from 'playwright-core';
import type { OpenDesk } from '../open-desk';

export function exchangeRoom({ app, page }: OpenDesk) {
  /** What the person answers to the system's dialogs. */
  const choosing = ({ open = '', save = '' }: { readonly open?: string; readonly save?: string }): Promise<void> =>
    app.evaluate(
      ({ dialog }, paths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [paths.open] });
        dialog.showSaveDialog = (async () => ({ canceled: false, filePath: paths.save })) as never;
      },
      { open, save },
    );
  return {
    choosing,
    /** From wherever the desk is. */
    openBundle: async (path: string): Promise<Page> => {
      await choosing({ open: path });
      await page.keyboard.press('Control+7');
      await page.getByRole('button', { name: '打开移送包…' }).first().click();
      return page;
    },
  };
}
