// Reads papers with a program that is not ours: the one on the screen, and files that were printed or exported.
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { ask } from './desk/ask';

/** The bytes of the paper on the screen, set once more from the draft as it is saved. */
export async function pdfShown(page: Page): Promise<Uint8Array> {
  const mark = await page.locator('[data-shown]').getAttribute('data-shown');
  const [id = '', kind = '', language, layout, date = ''] = (mark ?? '').split('/');
  const { draft } = await ask(page, 'draft:open', { id });
  const subject = { of: 'case', id, case: draft.case, rewording: draft.rewording };
  const choice = { kind, language, layout, date };
  const bytes = await page.evaluate(
    async (wish: unknown) => {
      const { pilin } = window as unknown as {
        pilin: { 'paper:set': (input: unknown) => Promise<{ ok: boolean; value: { pdf: Uint8Array } }> };
      };
      const outcome = await pilin['paper:set'](wish);
      return outcome.ok ? Array.from(outcome.value.pdf) : [];
    },
    { subject, choice, revision: 0 } as object,
  );
  return Uint8Array.from(bytes);
}

export function readWithPoppler(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
}

/** How often each letter, figure and Chinese character occurs: equal for the same words in another order. */
export function census(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const character of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []) {
    counts[character] = (counts[character] ?? 0) + 1;
  }
  return counts;
}
