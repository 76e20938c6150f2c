// Journey: the clerk sets a PIN, the desk locks by key and by itself, nothing of a case is in the window, and it opens again
// where it was. A restart begins locked, and a wrong PIN makes it wait.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { cutOff, seriousFaults, wear } from './desk/access';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { openDesk, startDesk } from './open-desk';

const party = '陆阿宝';
const pin = '7341';

async function setLock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByText('请先在这里设置锁定口令。').waitFor();
  await page.getByLabel('口令（数字或者短句）').fill(pin);
  await page.getByLabel('再输入一次').fill(pin);
  await page.getByRole('button', { name: '启用锁定' }).click();
  await page.getByText('锁定设置已保存。').waitFor();
}

const unlock = async (page: Page, words: string): Promise<void> => {
  await page.locator('.lock-page input').fill(words);
  await page.getByRole('button', { name: /^(解锁|Unlock)$/ }).click();
};

/** What stands anywhere in the page, hidden or not. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.outerHTML} ${document.title}`);

it('covers a case by key and by itself, keeps what was typed, and opens at the same field', async () => {
  const { page, folder, close } = await openDesk();
  onTestFinished(close);
  await setLock(page);
  await page.screenshot({ path: 'out/tests/lock-settings-zh.png', fullPage: true });
  await page.keyboard.press('Control+1');
  await draftsList(page).open(party);
  const form = caseForm(page);
  const id = (await page.locator('[data-shown]').getAttribute('data-shown'))?.split('/')[0] ?? '';
  await form.chinese('act.narrative').pressSequentially('锁前写的');
  await page.keyboard.press('Control+l');
  await page.locator('.lock-page').waitFor();
  expect(await everything(page)).not.toMatch(new RegExp(`${party}|锁前写的|平湖|${id}`));
  expect(await readFile(join(folder, 'data', 'drafts', `${id}.json`), 'utf8')).toContain('锁前写的');
  const asked = await page.evaluate(
    (draft) =>
      (window as unknown as { pilin: Record<string, (input: unknown) => Promise<unknown>> }).pilin['draft:open']?.({
        id: draft,
      }),
    id,
  );
  expect(asked).toMatchObject({ ok: false, fault: { code: 'locked' } });
  expect(await seriousFaults(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await page.screenshot({ path: 'out/tests/lock-zh.png' });

  await unlock(page, '0000');
  await page.getByText('口令不对。').waitFor();
  await unlock(page, pin);
  await page.waitForFunction(
    () => document.activeElement?.closest('[data-path]')?.getAttribute('data-path') === 'act.narrative',
  );
  expect(await form.chinese('act.narrative').inputValue()).toContain('锁前写的');

  // Ten minutes later by the clock, and somebody moves the mouse.
  await page.evaluate(() => {
    const later = Date.now() + 601_000;
    Date.now = () => later;
  });
  await page.mouse.move(200, 200);
  await page.locator('.lock-page').waitFor();
  expect(await everything(page)).not.toContain(party);
});

it('begins locked at the next start, waits after wrong words, also when started again, and speaks English', async () => {
  const first = await openDesk();
  await setLock(first.page);
  await first.page.getByText('English').first().click();
  await first.page.getByText('Turn the lock off').waitFor();
  await first.end();
  const second = await startDesk({ folder: first.folder });
  await second.page.locator('.lock-page').waitFor();
  for (let count = 0; count < 3; count += 1) {
    await unlock(second.page, '0000');
    await second.page.getByText('That is not it.').waitFor();
  }
  await second.page.getByText(/^That is not it\. Wait \d seconds? before the next try\.$/).waitFor();
  await second.page.getByText('Forgotten?').click();
  await wear(second.page, 'dark');
  expect(await seriousFaults(second.page)).toEqual([]);
  await second.page.screenshot({ path: 'out/tests/lock-en.png' });
  await second.end();
  // As after two more wrong words, given just now.
  const path = join(first.folder, 'lock.json');
  const kept = JSON.parse(await readFile(path, 'utf8'));
  expect(kept.wrong).toBe(3);
  await writeFile(path, JSON.stringify({ ...kept, wrong: 5, lastWrongAt: new Date().toISOString() }));
  const { page, close } = await startDesk({ folder: first.folder });
  onTestFinished(close);
  await page.locator('.lock-page input').fill(pin);
  expect(await page.getByRole('button', { name: 'Unlock' }).isDisabled()).toBe(true);
  await page.locator('.lock-page button[type=submit]:not(:disabled)').waitFor({ timeout: 25_000 });
  await unlock(page, pin);
  await page.locator('.side-rail').waitFor();
});
