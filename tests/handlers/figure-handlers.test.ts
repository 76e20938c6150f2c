// The figures as the window asks them: over a real store, back to their cases, and out as paper and workbook.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done } from '../../electron/contract/outcome';
import { figuresNow } from '../../electron/handlers/figures/figures-at-hand';
import { readWorkbook } from '../../electron/spreadsheets/read-workbook';
import type { DraftEntry } from '../../electron/store/store-port';
import { draftFacts } from '../../templates/case/draft-facts';
import { wholeWish } from '../../templates/figures/figure-wish';
import { draftOf, office } from '../deadlines/a-case';
import { charactersOf } from '../printing/read-pdf';
import { everyDraft, must, openExampleDesk } from './open-test-desk';

const asked = { wish: wholeWish, by: 'authority' as const };

describe('figures', () => {
  it('count every draft that is not in the trash, and lead to as many as they say', async () => {
    const { ask } = await openExampleDesk();
    const all = must(await ask['draft:search'](everyDraft));
    must(await ask['draft:trash']({ ids: all.ids.slice(0, 2) }));
    const figures = must(await ask['figure:count'](asked));
    expect(figures.total).toBe(all.total - 2);
    for (const { key, count } of figures.splits.matter) {
      const cell = { undated: false, where: [{ split: 'matter' as const, keys: [key], except: false }] };
      const found = must(await ask['draft:search']({ ...everyDraft, behind: { wish: wholeWish, cell } }));
      expect(found.ids).toHaveLength(count);
      expect(found.total).toBe(count);
    }
  });

  it('are exported as a paper and as a workbook with the same numbers', async () => {
    const desk = await openExampleDesk();
    const figures = must(await desk.ask['figure:count'](asked));
    for (const as of ['pdf', 'xlsx'] as const) {
      desk.person.file = join(desk.folder, `out.${as}`);
      must(await desk.ask['figure:export']({ ...asked, as, language: 'zh-en' }));
    }
    const book = must(await readWorkbook(join(desk.folder, 'out.xlsx')));
    expect(JSON.stringify(book)).toContain('按期改正率');
    const said = charactersOf(await readFile(join(desk.folder, 'out.pdf')));
    expect(said).toContain(`案件：${figures.total}起`);
  });

  it('are printed, and nothing is printed where there is no printer', async () => {
    const desk = await openExampleDesk();
    must(await desk.ask['figure:print']({ ...asked, language: 'zh', printer: 'Test' }));
    expect(desk.printed).toHaveLength(1);
    desk.printers.length = 0;
    const refused = await desk.ask['figure:print']({ ...asked, language: 'zh', printer: 'Test' });
    expect(refused.ok).toBe(false);
    expect(desk.printed).toHaveLength(1);
  });

  it('of fifty thousand drafts are there at once, and other work gets its turn meanwhile', async () => {
    const entries = Array.from({ length: 50_000 }, (_, at): DraftEntry => {
      const from = `20${20 + (at % 7)}-${String((at % 12) + 1).padStart(2, '0')}-11T09:00:00+08:00`;
      const draft = draftOf({ matter: `matter-${at % 24}`, act: { from, division: '330482' } });
      const moments = { createdAt: draft.createdAt, updatedAt: draft.updatedAt };
      return { id: String(at), ...moments, trashedAt: null, facts: draftFacts(draft), trouble: null };
    });
    let longestMs = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - last);
      last = performance.now();
    }, 1);
    const desk = {
      store: { drafts: { list: async () => done(entries) } },
      office: { need: async () => done(office) },
      now: () => new Date(),
    };
    // The first time is that of an engine that has not seen the code yet.
    must(await figuresNow(desk, { wish: wholeWish, by: 'matter' }));
    [longestMs, last] = [0, performance.now()];
    const began = performance.now();
    const { figures } = must(await figuresNow(desk, { wish: wholeWish, by: 'matter' }));
    const tookMs = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 5));
    clearInterval(watch);
    console.log(`50,000 drafts: ${Math.round(tookMs)} ms, longest turn ${Math.round(longestMs)} ms`);
    expect(figures.total).toBe(50_000);
    expect(tookMs).toBeLessThan(3000);
  });
});
