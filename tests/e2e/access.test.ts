// Journey through every screen, light and dark: nothing that keeps people out, and nothing cut off with large text.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutOff, seriousFaults, settled, wear } from './desk/access';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { waitForPaper } from './desk/paper-pane';
import { chineseOf, exampleOperations } from './example-files';
import { type OpenDesk, openDesk, startDesk } from './open-desk';

let desk: OpenDesk;
let fresh: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
  fresh = await startDesk();
});
afterAll(async () => {
  await desk.close();
  await fresh.close();
});

const press = (key: string) => desk.page.keyboard.press(key);
const officeParts = ['执法机关', '执法人员', '常用语', '规则与节假日', '字体', '版面', '法条', '单位服务器'];

/** Each leads to its screen from wherever the desk is. */
const screens: readonly (readonly [string, () => Promise<OpenDesk>])[] = [
  ['the list', () => go('Control+1', '[role=grid]')],
  ['a case', openCase],
  [
    'the panel before signature',
    async () => {
      await openCase();
      await press('Control+p');
      await desk.page.locator('.ready-verdict').waitFor();
      return desk;
    },
  ],
  ['the deadlines', () => go('Control+4', '.board-list')],
  ['the figures', () => go('Control+9', '.figures-table')],
  ['the warnings', () => go('Control+8', '.warnings')],
  ['the register of numbers', () => go('Control+5', '.register-part')],
  [
    'the register of first violations',
    async () => {
      await go('Control+5', '.register-part');
      await desk.page.getByRole('tab', { name: '首违台账' }).click();
      await desk.page.locator('.violations-rule').waitFor();
      return desk;
    },
  ],
  ['the templates', () => go('Control+6', '.kind-link')],
  [
    'a template',
    async () => {
      await go('Control+6', '.kind-link');
      await desk.page.locator('.kind-link').first().click();
      await desk.page.locator('.block-card').first().waitFor();
      return desk;
    },
  ],
  ['the list of matters', () => go('Control+Shift+l', '.matter-table')],
  [
    'a matter',
    async () => {
      await go('Control+Shift+l', '.matter-table');
      await desk.page.locator('[data-matter="waste-not-sorted"] .matter-link').click();
      await desk.page.locator('[data-path="sentence"]').first().waitFor();
      return desk;
    },
  ],
  [
    'the texts of law',
    async () => {
      await go('Control+Shift+l', '.matters-part');
      await desk.page.getByRole('tab', { name: '法条库' }).click();
      await desk.page.locator('.text-table').waitFor();
      return desk;
    },
  ],
  ['the operations', () => go('Control+2', '.operations-list tbody tr')],
  [
    'an operation',
    async () => {
      await go('Control+2', '.operations-list tbody tr');
      const title = chineseOf(exampleOperations[0]?.title ?? '');
      await desk.page.getByRole('button', { name: title, exact: true }).click();
      await waitForPaper(desk.page, '/operation-report/');
      return desk;
    },
  ],
  ...officeParts.map(
    (part) =>
      [
        `the office: ${part}`,
        async () => {
          await go('Control+3', '.office-tabs');
          await desk.page.getByRole('tab', { name: part }).click();
          return desk;
        },
      ] as const,
  ),
  ['the settings', () => go('Control+,', '.settings-choice')],
  ['the first start', async () => fresh],
];

async function go(key: string, mark: string): Promise<OpenDesk> {
  await press('Escape');
  await press(key);
  await desk.page.locator(mark).first().waitFor();
  return desk;
}

async function openCase(): Promise<OpenDesk> {
  await go('Control+1', '[role=grid]');
  await draftsList(desk.page).open('陆阿宝');
  return desk;
}

describe.each(screens)('%s', (_, show) => {
  it('has no serious fault of access, light or dark', async () => {
    const { page } = await show();
    await wear(page, 'light');
    expect(await seriousFaults(page)).toEqual([]);
    await wear(page, 'dark');
    expect(await seriousFaults(page)).toEqual([]);
    await wear(page, 'light');
  });
});

describe('on a screen of 1366 × 768', () => {
  it('the rail has room for all its rooms above the status bar', async () => {
    const { app, page } = desk;
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1366, height: 768 }),
    );
    await page.waitForFunction(() => window.innerHeight <= 768);
    const [last, bar] = await Promise.all([
      page.locator('.side-rail li').last().boundingBox(),
      page.locator('.status-bar').boundingBox(),
    ]);
    expect(last && last.y + last.height).toBeLessThanOrEqual(bar?.y ?? 0);
    expect(await page.evaluate(() => document.querySelector('#desk')?.scrollHeight)).toBe(
      await page.evaluate(() => window.innerHeight),
    );
  });
});

describe('with text of twice the size on a screen of 1366 × 768', () => {
  beforeAll(async () => {
    for (const { app, page } of [desk, fresh]) {
      const { settings } = await ask(page, 'settings:get', {});
      await ask(page, 'settings:save', { settings: { ...settings, textSize: 200 } });
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1366, height: 768 }),
      );
      await page.waitForFunction(() => window.innerWidth <= 683);
    }
  });

  it.each(screens)('%s cuts nothing off', async (_name, show) => {
    const { page } = await show();
    await settled(page);
    expect(await cutOff(page)).toEqual([]);
  });

  it('the paper takes the place of the form and cuts nothing off', async () => {
    const { page } = await openCase();
    await page.locator('.desk-head').getByText('文书', { exact: true }).click();
    await page.locator('.sheet canvas').first().waitFor();
    await settled(page);
    expect(await cutOff(page)).toEqual([]);
  });
});
