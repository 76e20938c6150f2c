// Printing through a real CUPS: what comes out of the queue is the paper that was sent, page for page.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cupsSpooler } from '../../../electron/printing/spooler/cups-spooler';
import { everyDraft, faultOf, must, openExampleDesk } from '../../handlers/open-test-desk';
import { hasCups, type PrivateCups, startPrivateCups } from './private-cups';

describe.skipIf(!hasCups)('the system’s print queue', () => {
  let cups: PrivateCups;
  beforeAll(async () => {
    cups = await startPrivateCups();
  });
  afterAll(async () => {
    await cups?.stop();
  });

  it('is listed, with the one that is the default', async () => {
    expect(await cupsSpooler.list()).toEqual([
      { name: 'Pilin-Network', isDefault: false },
      { name: 'Pilin-PDF', isDefault: true },
    ]);
  });

  it('prints every copy of a ready paper as it stands on the screen', async () => {
    const { ask, folder } = await openExampleDesk(true, { spooler: cupsSpooler });
    const wish = await readyWish(ask);
    const { jobs } = must(await ask['paper:print']({ ...wish, printer: 'Pilin-PDF', copies: 2 }));
    await cups.finished();
    const printed = readdirSync(cups.pdfFolder).filter((name) => name.endsWith('.pdf'));
    expect(printed.length).toBe(2);
    const handed = cups.nextJob();
    must(await ask['paper:print']({ ...wish, printer: 'Pilin-Network', copies: 1 }));
    await writeFile(join(folder, 'sent.pdf'), await handed);
    const sent = rasters(join(folder, 'sent.pdf'), join(folder, 'sent'));
    expect(sent.length).toBe(jobs[0]?.pages);
    const cameOut = printed.map((name, index) => rasters(join(cups.pdfFolder, name), join(folder, `out${index}`)));
    for (const pages of cameOut) {
      expect(pages.length).toBe(sent.length);
      for (const [index, page] of pages.entries()) expect(inkApart(page, sent[index] as PNG)).toBeLessThan(0.02);
    }
  });

  it('hands the queue the very bytes that are recorded', async () => {
    const { ask } = await openExampleDesk(true, { spooler: cupsSpooler });
    const wish = await readyWish(ask);
    const handed = cups.nextJob();
    must(await ask['paper:print']({ ...wish, printer: 'Pilin-Network', copies: 1 }));
    const bytes = await handed;
    const record = must(await ask['paper:record']({ id: wish.subject.id }));
    expect(record.at(-1)?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const text = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' }).replace(/\s/g, '');
    expect(text).toContain('责令');
    expect(text).not.toContain('DRAFT');
  });

  it('that does not exist is said to be missing, whatever its name', async () => {
    const { ask } = await openExampleDesk(true, { spooler: cupsSpooler });
    const wish = await readyWish(ask);
    for (const printer of ['nowhere', '-d', '$(touch x)', '']) {
      expect(faultOf(await ask['paper:print']({ ...wish, printer, copies: 1 }))).toBe('printer-unknown');
    }
  });
});

/** The first example case whose order to correct can be signed on that day. */
async function readyWish(ask: Awaited<ReturnType<typeof openExampleDesk>>['ask']) {
  const choice = { kind: 'order-to-correct', language: 'zh-en', layout: 'stacked', date: '2026-10-20' } as const;
  const found = must(await ask['draft:search'](everyDraft));
  for (const { id } of found.entries) {
    const { draft } = must(await ask['draft:open']({ id }));
    const subject = { of: 'case' as const, id, case: draft.case, rewording: {} };
    const { papers } = must(await ask['paper:check']({ subject, choices: [choice] }));
    const isReady = papers[0]?.findings.every(({ severity }) => severity !== 'block');
    if (isReady) return { subject, choices: [choice], labelled: false };
  }
  throw new Error('no example is ready to be printed');
}

/** Each page at 50 dots per inch. */
function rasters(pdf: string, stem: string): PNG[] {
  execFileSync('pdftoppm', ['-q', '-r', '50', '-png', pdf, stem]);
  const folder = join(stem, '..');
  const name = stem.slice(folder.length + 1);
  const pages = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
  return pages.sort().map((file) => PNG.sync.read(readFileSync(join(folder, file))));
}

/** Share of pixels that are clearly lighter or darker in one of the two; 1 where the pages differ in size. */
function inkApart(one: PNG, other: PNG): number {
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1) return 1;
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  let apart = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const difference = (one.data[(y * one.width + x) * 4] ?? 0) - (other.data[(y * other.width + x) * 4] ?? 0);
      if (Math.abs(difference) > 128) apart += 1;
    }
  }
  return apart / (width * height);
}
