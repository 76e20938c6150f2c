// Chromium's printing to PDF, from one warm browser.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlOf } from './html-page.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Why it can't take part on this machine, or null. */
export function absence() {
  return places.some((path) => existsSync(path)) ? null : 'no Chromium is installed (Debian calls it chromium)';
}

export async function open({ folder, out }) {
  const { chromium } = await import('playwright-core');
  const executablePath = places.find((path) => existsSync(path));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  return {
    make: async (number) => {
      const flat = JSON.parse(readFileSync(join(folder, 'flat', `${number}.json`), 'utf8'));
      // A file, for a page without address may load no font files.
      const path = join(out, 'page.html');
      writeFileSync(path, htmlOf(flat));
      await page.goto(pathToFileURL(path).href);
      return page.pdf({ preferCSSPageSize: true, printBackground: true });
    },
    close: () => browser.close(),
  };
}
