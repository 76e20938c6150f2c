// Journey: the clerk opens the program a second time. Two programs on one data folder would overwrite each other.
import { expect, it } from 'vitest';
import { openDesk } from './open-desk';

it('starts once for one data folder: the second start ends by itself and the first stays', async () => {
  const { app, page, startAgain, close } = await openDesk();
  expect(await startAgain()).toBe(0);
  expect(app.windows()).toHaveLength(1);
  expect(await page.title()).toBe('毗邻文书 Pilin');
  await close();
});
