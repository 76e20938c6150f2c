// Opens the desk on the machine in memory, in the runtime's own Chromium and under the policy of the shipped page.
// From the command line it takes a picture: node tests/desk/open-preview.mjs FILE.png [WISHES] [WIDTHxHEIGHT]

import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { build } from 'vite';
import { ensureElectron } from '../../build/electron-runtime.mjs';
import { inOut, inRoot } from '../../build/folders.mjs';
import { hasDisplay, startVirtualDisplay } from '../../build/virtual-display.mjs';
import { viteConfig } from '../../build/vite-config.mjs';

const mediaTypes = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };
const nonce = 'preview';
const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' blob: data:; font-src 'self' pilin:; connect-src 'self'; worker-src 'self'`;

/** Builds the desk with the machine in memory. @returns the folder */
export async function buildPreview() {
  const folder = join(inOut('preview'), String(process.pid));
  const entry = 'tests/desk/preview.html';
  const config = viteConfig({ entries: [entry], format: 'window' }, folder);
  await build({
    ...config,
    build: { ...config.build, rolldownOptions: { ...config.build.rolldownOptions, input: inRoot(entry) } },
  });
  return folder;
}

/**
 * @param {{wishes?: string, width?: number, height?: number}} how wishes as in preview.ts, e.g. "drafts=10000&theme=dark"
 * @returns {Promise<{page: import('playwright-core').Page, faults: string[], close: () => Promise<void>}>}
 */
export async function openPreview({ wishes = '', width = 1366, height = 768 } = {}) {
  const folder = await buildPreview();
  const server = await serve(folder);
  const display = hasDisplay() ? null : await startVirtualDisplay();
  const data = mkdtempSync(join(tmpdir(), 'pilin-preview-'));
  const { executable, args } = await ensureElectron();
  const app = await _electron.launch({
    executablePath: executable,
    args: [...args, `--pilin-data=${data}`],
    env: { ...process.env, ...(display && { DISPLAY: display.name }) },
  });
  await app.firstWindow();
  const address = `http://127.0.0.1:${server.address().port}/preview.html?${wishes}`;
  const opened = app.waitForEvent('window');
  await app.evaluate(openWindow, { width, height });
  const page = await opened;
  const faults = [];
  page.on('console', (line) => isFault(line) && faults.push(line.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(address);
  const textSize = Number(new URLSearchParams(wishes).get('textSize') ?? 100);
  await app.evaluate(({ BrowserWindow }, factor) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(factor);
  }, textSize / 100);
  const close = async () => {
    await app.close();
    server.close();
    display?.stop();
    for (const one of [data, folder]) rmSync(one, { recursive: true, force: true });
  };
  return { page, faults, close };
}

/** Electron itself warns about the empty page that the window begins with. */
function isFault(line) {
  return ['error', 'warning'].includes(line.type()) && !line.text().includes('Electron Security Warning');
}

/** Runs in the main process: a second window, which may reach the preview although the program bars the network. */
function openWindow({ BrowserWindow, session }, { width, height }) {
  session.defaultSession.webRequest.onBeforeRequest(null);
  const window = new BrowserWindow({ width, height, useContentSize: true, webPreferences: { sandbox: true } });
  void window.loadURL('about:blank');
}

async function serve(folder) {
  const server = createServer(async ({ url }, answer) => {
    const { pathname } = new URL(url, 'http://desk');
    try {
      const bytes = await readFile(join(folder, pathname));
      const type = mediaTypes[extname(pathname)] ?? 'application/octet-stream';
      answer.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy }).end(bytes);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file = inRoot('out', 'preview.png'), wishes = '', size = '1366x768'] = process.argv.slice(2);
  const [width, height] = size.split('x').map(Number);
  const { page, faults, close } = await openPreview({ wishes, width, height });
  await page.waitForSelector('main');
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  console.log(faults.length === 0 ? `${file}: no faults` : faults.join('\n'));
  await close();
}
