// Journey: PDFs that others made are read in a window and a process apart from the desk, whatever they hold; what takes too
// much there is ended and told, and the desk goes on.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { fileCase, fileParty } from './desk/filed-case';
import { cutShort, ofImpossibleMeasure, pdfOf, withActions, withoutEnd } from './desk/hostile-pdf';
import { issuedPapers } from './desk/issued-papers';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
  await fileCase(desk);
  await draftsList(desk.page).open(fileParty);
  await issuedPapers(desk.page).open();
});
afterAll(() => desk.close());
beforeEach(async () => {
  await closeApart();
  await windowsAre(1);
});

const card = () => issuedPapers(desk.page).drawer().locator('.issued-card').first();

const windowsAre = (count: number) =>
  expect.poll(() => desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(count);

/** Attaches it to the paper, as a clerk does with a scan that came by mail. */
async function attach(name: string, bytes: Buffer): Promise<void> {
  const path = join(desk.folder, name);
  await writeFile(path, bytes);
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  await card().getByRole('button', { name: '附扫描件…' }).click();
  await card().getByRole('button', { name }).waitFor();
}

/** The tool that drives the desk does not see a window of another session: it is asked through the machine. */
function inApart<T>(work: () => T): Promise<Awaited<T>> {
  return desk.app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => !webContents.session.isPersistent())
        ?.webContents.executeJavaScript(code),
    `(${work})()`,
  ) as Promise<Awaited<T>>;
}

async function open(name: string): Promise<void> {
  await card().getByRole('button', { name }).click();
}

async function openWhole(name: string): Promise<void> {
  await open(name);
  await windowsAre(2);
  await expect.poll(() => inApart(() => document.querySelectorAll('.outside-page canvas').length)).toBe(1);
}

const closeApart = () =>
  desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => !webContents.session.isPersistent())
      ?.close(),
  );

const told = (words: RegExp) => desk.page.getByRole('alert').filter({ hasText: words });

it('a scan is shown apart: another process, no bridge, no network, nothing of the desk in reach', async () => {
  await attach('scan.pdf', pdfOf({}));
  await openWhole('scan.pdf');
  if (process.env.PILIN_SHOTS) await writeFile(join(process.env.PILIN_SHOTS, 'outside.png'), await picture());
  const processes = await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      pid: webContents.getOSProcessId(),
      isOwnSession: webContents.session.isPersistent(),
      preferences: (webContents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences(),
    })),
  );
  expect(new Set(processes.map(({ pid }) => pid)).size).toBe(2);
  expect(processes.filter(({ isOwnSession }) => !isOwnSession)).toMatchObject([
    { preferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true } },
  ]);
  const reached = await inApart(async () => {
    const answered = (address: string) =>
      fetch(address).then(
        ({ status }) => status,
        () => 'refused',
      );
    const addresses = ['pilin://desk/index.html', 'file:///etc/passwd', 'https://example.invalid/'];
    const worlds = ['pilin', 'require', 'process', 'electron'].filter((name) => name in window);
    return {
      worlds,
      answers: await Promise.all(addresses.map(answered)),
      opened: window.open('https://example.invalid/'),
    };
  });
  expect(reached).toEqual({ worlds: [], answers: ['refused', 'refused', 'refused'], opened: null });
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => !webContents.session.isPersistent())
      ?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' }),
  );
  await windowsAre(1);
});

it('scripts, programs and files inside are neither run nor offered', async () => {
  await attach('actions.pdf', withActions());
  await desk.app.evaluate(({ session }) => {
    const holder = globalThis as unknown as { refused: string[] };
    holder.refused = [];
    session.fromPartition('outside').webRequest.onErrorOccurred(({ url }) => holder.refused.push(url));
  });
  await openWhole('actions.pdf');
  const offered = await inApart(() => document.querySelectorAll('a, iframe, embed, object, .annotationLayer').length);
  expect(offered).toBe(0);
  expect(await desk.app.evaluate(() => (globalThis as unknown as { refused: string[] }).refused)).toEqual([]);
  await windowsAre(2);
  await closeApart();
});

it('what is no paper is told, and its window closes', async () => {
  await attach('cut.pdf', cutShort());
  await open('cut.pdf');
  await told(/这份外来文件无法显示/).waitFor();
  await windowsAre(1);
  await attach('long.pdf', ofImpossibleMeasure());
  await told(/这份外来文件无法显示/)
    .locator('.ant-notification-notice-close')
    .click();
  await open('long.pdf');
  await told(/这份外来文件无法显示/).waitFor();
});

it('one that never ends, or fills the memory, is ended and told while the desk goes on', async () => {
  await attach('endless.pdf', withoutEnd());
  await open('endless.pdf');
  await windowsAre(2);
  const pid = await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => !webContents.session.isPersistent())
      ?.webContents.getOSProcessId(),
  );
  const { page } = desk;
  await issuedPapers(page).close();
  await page.keyboard.press('Control+1');
  await page.locator('[role=grid] [aria-rowindex="2"]').waitFor();
  await told(/这份外来文件(迟迟不能显示|要占用过多内存)/).waitFor({ timeout: 60_000 });
  await windowsAre(1);
  await expect.poll(() => isAlive(pid ?? 0)).toBe(false);
});

it('locking the desk takes it away', async () => {
  const { page } = desk;
  await draftsList(page).open(fileParty);
  await issuedPapers(page).open();
  await openWhole('scan.pdf');
  await ask(page, 'lock:change', { current: '', secret: '7341', minutes: 0 });
  await ask(page, 'lock:now', {});
  await windowsAre(1);
});

/** As PNG, of what stands in the window. */
async function picture(): Promise<Buffer> {
  const text = await desk.app.evaluate(async ({ BrowserWindow }) => {
    const apart = BrowserWindow.getAllWindows().find(({ webContents }) => !webContents.session.isPersistent());
    return (await apart?.webContents.capturePage())?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(text, 'base64');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
