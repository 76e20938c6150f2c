// A case whose order and education letter are issued and whose cover is filled in, so that its file can be made.
import type { Page } from 'playwright-core';
import type { OpenDesk } from '../open-desk';
import { ask } from './ask';

export const fileParty = '平湖市新埭镇鲜果集水果店';

const cover = {
  fileNumber: { zh: '平综执卷〔2026〕1号', en: 'File 1 of 2026' },
  result: { zh: '改正后结案', en: 'closed after correction' },
  retention: { zh: '10年', en: '10 years' },
  archivedOn: '2026-11-02',
  archivist: '周岚',
};

/** @returns the id of the case */
export async function fileCase({ page }: OpenDesk): Promise<string> {
  const { settings } = await ask(page, 'settings:get', {});
  await ask(page, 'settings:save', { settings: { ...settings, who: '周岚', paperLanguage: 'zh' } });
  const wish = { text: fileParty, status: [], matter: null, trashed: false, sort: 'updatedAt', descending: true };
  const { ids } = await ask(page, 'draft:search', wish as never);
  const [id = ''] = ids;
  for (const [kind, date] of [
    ['order-to-correct', '2026-10-20'],
    ['education-letter', '2026-10-28'],
  ] as const) {
    await issuePaper(page, id, kind, date);
  }
  const { draft } = await ask(page, 'draft:open', { id });
  const data = { ...draft.case, particulars: { 'case-file-cover': cover } } as never;
  await ask(page, 'draft:save', { draft: { ...draft, case: data }, expected: draft.updatedAt });
  await page.reload();
  await page.locator('[role=grid] [aria-rowindex="2"]').waitFor();
  return id;
}

/** @returns its number */
export async function issuePaper(page: Page, id: string, kind: string, date: string): Promise<string> {
  const { draft } = await ask(page, 'draft:open', { id });
  const subject = { of: 'case', id, case: draft.case, rewording: draft.rewording } as const;
  const choice = { kind, language: 'zh', layout: 'stacked', date } as const;
  const { number } = await ask(page, 'paper:number', { subject, choice });
  await ask(page, 'paper:issue', { subject, choice, number, another: false, replaces: null });
  return number ?? '';
}
