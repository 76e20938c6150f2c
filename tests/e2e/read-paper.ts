// Reads the paper on the screen twice: by the window from the PDF it shows, and from the same bytes by pdftotext.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Bridge, Input } from '../../electron/contract/channels';

/** The words that the window took from the PDF, all pages. */
export async function readShown(page: Page): Promise<string> {
  return (await page.locator('.page .for-readers').allTextContents()).join('\n');
}

/** The bytes behind a wish, asked for through the window's bridge. */
export async function pdfOf(page: Page, wish: Input<'paper:compose'>): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (input) => {
    const { pilin } = window as unknown as { pilin: Bridge };
    const outcome = await pilin['paper:compose'](input);
    return outcome.ok ? Array.from(outcome.value.pdf) : [];
  }, wish);
  return Uint8Array.from(bytes);
}

export function readWithPoppler(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-read-'));
  const path = join(folder, 'paper.pdf');
  writeFileSync(path, pdf);
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text;
}

/** How often each letter, figure and Chinese character occurs: equal for the same words in another order. */
export function census(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const character of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []) {
    counts[character] = (counts[character] ?? 0) + 1;
  }
  return counts;
}
