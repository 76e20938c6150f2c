// Journey: the pages of a paper on screens of both kinds are as sharp as the screen.
import { expect, it } from 'vitest';
import { waitForPaper } from './desk/paper-pane';
import { openDesk } from './open-desk';

it.each([1, 2])('a page is drawn with one canvas dot for each of %s device dots', async (factor) => {
  const { page, close } = await openDesk([`--force-device-scale-factor=${factor}`]);
  await page.click('[role=grid] [aria-rowindex="2"]');
  await waitForPaper(page);
  // Where there is no room for both, the paper takes the place of the form.
  const turn = page.locator('.desk-head').getByText('文书', { exact: true });
  if (await turn.isVisible()) await turn.click();
  const look = () =>
    page
      .locator('.sheet canvas')
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
  // The pane may still be finding its width, as when a bar to scroll by comes: the page is drawn again for the new one.
  await expect
    .poll(async () => {
      const { width, shown } = await look();
      return Math.abs(width - shown * factor);
    })
    .toBeLessThanOrEqual(1);
  await expect.poll(async () => (await look()).dark).toBeGreaterThan(1000);
  await close();
});
