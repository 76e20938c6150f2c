// Journey: what the clerk learns of the program itself, an update brought on a stick, and a bundle opened with a double click.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newKeys, updatePackage } from '../../build/update-package.mjs';
import { cutOff, seriousFaults, wear } from './desk/access';
import { type OpenDesk, openDesk, startDesk } from './open-desk';

let desk: OpenDesk;
let folder = '';
let keys = { private: '', public: '' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-about-'));
  keys = newKeys(folder);
  desk = await openDesk([], { environment: { PILIN_UPDATE_KEY: keys.public } });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** By the menu, as a person does. */
async function openAbout(label: string): Promise<Page> {
  const { app, page } = desk;
  await app.evaluate(({ Menu }, wanted) => {
    const all = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
    all(Menu.getApplicationMenu()?.items ?? [])
      .find((item) => item.label === wanted)
      ?.click();
  }, label);
  await page.locator('.about-version').waitFor();
  return page;
}

const close = async (): Promise<void> => {
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('.about-version').waitFor({ state: 'detached' });
};

describe('about', () => {
  it('shows what the program is made of, and the text of a licence as plain text', async () => {
    const page = await openAbout('关于毗邻文书');
    await page
      .getByText(/Electron \d+/)
      .first()
      .waitFor();
    await page.getByLabel('查找名称或许可证').fill('OFL');
    await page.locator('summary', { hasText: 'lxgw-wenkai' }).click();
    await page.locator('details[open] pre', { hasText: 'SIL OPEN FONT LICENSE' }).waitFor();
    expect(await page.locator('.about-parts li').count()).toBe(4);
    expect(await page.locator('.about pre *').count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await wear(page, 'dark');
    expect(await seriousFaults(page)).toEqual([]);
    await wear(page, 'light');
    expect(await cutOff(page)).toEqual([]);
    await close();
  });

  it.runIf(inject('packed') === null)(
    'verifies an update package and saves its installer where the clerk wants it',
    async () => {
      const installer = join(folder, 'new.deb');
      await choose('good.pilin-update', '99.0.0', installer);
      const page = await openAbout('关于毗邻文书');
      await page.getByRole('button', { name: '从文件更新…' }).click();
      await page.getByText('99.0.0 版（2026-12-01）已通过验证').waitFor();
      await page.getByText('新增文书').waitFor();
      expect(readFileSync(installer, 'utf8')).toBe('installer');
      await close();
    },
  );

  it.runIf(inject('packed') === null)('refuses an older update package and says why', async () => {
    await choose('old.pilin-update', '0.0.1', join(folder, 'never.deb'));
    const page = await openAbout('关于毗邻文书');
    await page.getByRole('button', { name: '从文件更新…' }).click();
    await page.getByText('程序不会退回旧版本').waitFor();
    await page.locator('.ant-notification-notice-close').click();
    await close();
  });

  it.runIf(inject('packed') !== null)('says that this build has no publisher’s key and takes no update', async () => {
    const page = await openAbout('关于毗邻文书');
    await page.getByText('没有放入发布单位的公钥').waitFor();
    expect(await page.getByRole('button', { name: '从文件更新…' }).count()).toBe(0);
    await close();
  });
});

/** What the person will answer to the system's dialogs: this package, made by the publisher's own tool, and this place. */
async function choose(name: string, program: string, target: string): Promise<void> {
  const file = join(folder, name);
  const system = { platform: process.platform, arch: process.arch };
  const notes = { zh: '新增文书', en: 'New papers' };
  const manifest = { program, ...system, file: { name: 'new.deb' }, released: '2026-12-01', notes };
  writeFileSync(file, updatePackage(Buffer.from('installer'), manifest, readFileSync(keys.private, 'utf8')));
  await desk.app.evaluate(
    ({ dialog, shell }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [paths.file] });
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath: paths.target })) as never;
      shell.showItemInFolder = () => undefined;
    },
    { file, target },
  );
}

describe('a bundle opened with the program', () => {
  it('comes to the window that is open, by its name alone', async () => {
    const bundle = join(folder, '平湖移送.pilin');
    writeFileSync(bundle, 'whatever it holds');
    expect(await desk.startAgain([bundle])).toBe(0);
    await desk.page.getByText('这个文件不是毗邻文书的移送包，或者已被截断。').waitFor();
    expect(await desk.page.locator('.exchange-file').textContent()).toBe('平湖移送.pilin');
    expect(await desk.page.content()).not.toContain(folder);
    expect(await seriousFaults(desk.page)).toEqual([]);
    await desk.page.getByRole('button', { name: '放在一边' }).click();
    await desk.page.getByText('没有正在接收的移送包。').waitFor();
  });

  it('waits for the window of the first start', async () => {
    const bundle = join(folder, '金山移送.pilin');
    writeFileSync(bundle, 'whatever it holds');
    const other = await startDesk({ switches: ['--pilin-examples', bundle] });
    await other.page.locator('.exchange-file', { hasText: '金山移送.pilin' }).waitFor();
    await other.close();
  });
});
