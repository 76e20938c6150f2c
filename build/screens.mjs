// `npm run screens`: pictures of the desk's screens for the guide, from the real program on the examples.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { ensureBundles } from './build.mjs';
import { windowBundles } from './bundles.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { inRoot } from './folders.mjs';
import { runScript, say } from './say.mjs';
import { exchangeInEnglish, exchangeScreens } from './screens-exchange.mjs';
import { matterScreen, mattersScreens } from './screens-matters.mjs';
import { workshopScreens } from './screens-workshop.mjs';
import { setUp } from './setup.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const folder = inRoot('docs', 'pictures');
const size = { x: 0, y: 0, width: 1366, height: 768 };
/** By its name in either language. */
const party = /鲜果集|Xianguoji/;

await runScript(async () => {
  await setUp({ window: true });
  await ensureBundles(windowBundles);
  const runtime = await ensureElectron();
  const display = await startVirtualDisplay();
  mkdirSync(folder, { recursive: true });
  const open = (switches, show) => withDesk(runtime, display, switches, show);
  await open([], (page) => take(page, 'first-start'));
  await open(['--pilin-examples'], async (page, app) => {
    await drafts(page);
    await openCase(page);
    await papers(page);
    await operation(page);
    await deadlines(page, '');
    await figures(page, '');
    await issued(page);
    await exchangeScreens(page, app, take);
    await workshopScreens(page, take);
    await mattersScreens(page, take);
    await office(page);
    await english(page);
    await dark(page);
  });
  await open(['--pilin-examples'], async (page) => {
    await warnings(page, '');
    await speak(page, 'en', 'light');
    await warnings(page, '-en');
  });
  display.stop();
});

async function withDesk({ executable, args }, display, switches, show) {
  const data = mkdtempSync(join(tmpdir(), 'pilin-screens-'));
  const app = await _electron.launch({
    executablePath: executable,
    args: [...args, ...switches, `--pilin-data=${data}`],
    env: { ...process.env, DISPLAY: display.name },
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0].setBounds(bounds), size);
    await page.waitForSelector('main h1');
    await show(page, app);
  } finally {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function drafts(page) {
  await page.waitForSelector('[role=grid] [aria-rowindex="2"]');
  await take(page, 'list');
}

async function openCase(page) {
  await page.keyboard.press('Control+1');
  await page.locator('[role=grid] tbody tr', { hasText: party }).click();
  await paper(page);
}

async function papers(page) {
  await take(page, 'case');
  await page.getByRole('button', { name: /第三十三条/ }).click();
  await take(page, 'article-33');
  await page.keyboard.press('Control+p');
  await page.locator('.ready-verdict').waitFor();
  await take(page, 'ready');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '历史' }).click();
  await page.locator('.history-versions button').first().click();
  await take(page, 'history');
  await page.keyboard.press('Escape');
}

async function operation(page) {
  await page.keyboard.press('Control+2');
  await page.locator('.operations-list tbody tr').first().waitFor();
  await take(page, 'operations');
  await page
    .locator('.operation-link', { hasText: /平湖.*金山|金山.*平湖/ })
    .first()
    .click();
  await paper(page);
  await take(page, 'operation');
}

/** The order of a case, issued on the day it was found ready, and the register that knows its number. */
async function issued(page) {
  await openCase(page);
  const date = page.locator('.paper-date');
  await date.click();
  for (let month = 0; month < 36; month += 1) {
    if (await page.locator('.month-grid [data-date="2026-10-20"]').count()) break;
    await page.keyboard.press('PageUp');
  }
  await page.locator('.month-grid [data-date="2026-10-20"]').click();
  await page.waitForSelector('[data-shown*="2026-10-20"]', { state: 'attached' });
  await page.keyboard.press('Control+p');
  await page.locator('.ready-verdict').waitFor();
  await page.getByRole('button', { name: '签发…' }).click();
  const confirm = page.getByRole('dialog', { name: /^签发“/ });
  await confirm.getByLabel('经办人').fill('周岚');
  await take(page, 'issue');
  await confirm.getByRole('button', { name: '签发', exact: true }).click();
  await page.getByText(/^已签发：/).waitFor();
  await confirm.waitFor({ state: 'hidden' });
  await page.getByRole('dialog', { name: '可以签名了吗？' }).locator('.ant-drawer-close').click();
  await page.getByRole('button', { name: /^已签发 \d/ }).click();
  await page.locator('.issued-card').first().waitFor();
  await take(page, 'issued');
  await page.locator('.ant-drawer-close').last().click();
  await page.keyboard.press('Control+5');
  await page.locator('.register-part tbody tr.ant-table-row').first().waitFor();
  await take(page, 'register');
  await page.getByRole('tab', { name: '首违台账' }).click();
  await page.locator('.violations [role=grid]').waitFor();
  await take(page, 'first-violations');
}

async function deadlines(page, suffix) {
  await page.keyboard.press('Control+4');
  await page.locator('.board-row').nth(1).click();
  await page.locator('.deadline-why').waitFor();
  await take(page, `deadlines${suffix}`);
}

async function figures(page, suffix) {
  await page.keyboard.press('Control+9');
  await page.locator('.figures-table').first().waitFor();
  await take(page, `figures${suffix}`);
}

async function office(page) {
  await page.keyboard.press('Control+3');
  await page.getByRole('tab', { name: '执法人员' }).click();
  await take(page, 'office-officers');
  await page.keyboard.press('Control+,');
  await page.locator('.settings-choice').first().waitFor();
  await take(page, 'settings');
}

/** Three cases of one place within a few days, made for the picture. */
async function warnings(page, suffix) {
  await page.waitForSelector('[role=grid] [aria-rowindex="2"], .warnings');
  if (suffix === '') await page.evaluate(addVendors);
  await page.keyboard.press('Control+8');
  await page.locator('.warning-card').first().waitFor();
  await take(page, `warnings${suffix}`);
}

/** Runs in the window, over its bridge. */
async function addVendors() {
  const address = { zh: '新埭镇平兴路东口', en: 'East end of Pingxing Road, Xindai Town' };
  const names = [
    ['何宝珍', 'He Baozhen'],
    ['蒋阿根', 'Jiang Agen'],
    ['吴月琴', 'Wu Yueqin'],
  ];
  for (const [index, [zh, en]] of names.entries()) {
    const { draft } = (await window.pilin['draft:create']({ copyOf: null })).value;
    const day = new Date(Date.now() - (index + 1) * 86_400_000).toISOString().slice(0, 10);
    const act = { from: `${day}T09:00:00+08:00`, division: '330482', address, facts: {} };
    const party = { kind: 'individual', name: { zh, en }, identity: { kind: 'resident-id', number: '' } };
    const data = { ...draft.case, authority: 'pinghu', matter: 'street-vending', act, party };
    await window.pilin['draft:save']({ draft: { ...draft, case: data }, expected: draft.updatedAt });
  }
}

async function english(page) {
  await speak(page, 'en', 'light');
  await page.keyboard.press('Control+1');
  await page.waitForSelector('[role=grid] [aria-rowindex="2"]');
  await take(page, 'list-en');
  await deadlines(page, '-en');
  await figures(page, '-en');
  await page.keyboard.press('Control+1');
  await page.waitForSelector('[role=grid] [aria-rowindex="2"]');
  await matterScreen(page, take);
  await page.keyboard.press('Control+1');
  await page.waitForSelector('[role=grid] [aria-rowindex="2"]');
  await openCase(page);
  await take(page, 'case-en');
  await exchangeInEnglish(page, take);
}

async function dark(page) {
  await speak(page, 'zh', 'dark');
  await take(page, 'case-dark');
}

async function speak(page, language, theme) {
  await page.evaluate(
    async (wanted) => {
      const { value } = await window.pilin['settings:get']({});
      await window.pilin['settings:save']({ settings: { ...value.settings, ...wanted } });
    },
    { language, theme },
  );
  await page.reload();
  await page.waitForFunction(
    ([tongue, scheme]) =>
      document.documentElement.lang.startsWith(tongue) && document.documentElement.style.colorScheme === scheme,
    [language, theme],
  );
  if (theme === 'dark') await openCase(page);
}

async function paper(page) {
  await page.waitForSelector('[data-shown]:not([data-shown=""])');
}

/** Once nothing moves and nothing is being waited for. */
async function take(page, name) {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => document.querySelector('[aria-busy=true], .ant-spin-spinning') === null);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: join(folder, `desk-${name}.png`) });
  say(`docs/pictures/desk-${name}.png`);
}
