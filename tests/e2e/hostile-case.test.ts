// Journey: a case full of texts that are something else to another program. They are shown, set, exported and found
// again as the plain words they are, whatever they look like.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { squeeze } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';
import { pdfShown, readWithPoppler } from './read-paper';

/** Each named after what it would do elsewhere. `touched` is the file that a command would leave behind. */
const hostile = (touched: string) => ({
  markup: '<img src=x onerror="window.ran=1"><script>window.ran=2</script>',
  template: '{{ party.phone }}{% for x in (1..3) %}x{% endfor %}',
  path: '../../../../etc/passwd',
  command: `$(touch ${touched})\`touch ${touched}\`; touch ${touched} #`,
  formula: '=HYPERLINK("http://127.0.0.1","x")',
  link: 'javascript:window.ran=3',
});

let desk: OpenDesk;
let folder = '';
let touched = '';
let texts: ReturnType<typeof hostile>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-hostile-'));
  touched = join(folder, 'touched');
  texts = hostile(touched);
  desk = await openDesk();
  const { page } = desk;
  const found = await ask(page, 'draft:search', { ...everyDraft, text: '陆阿宝' } as never);
  const { draft } = await ask(page, 'draft:open', { id: found.entries[0]?.id ?? '' });
  const one = draft.case as Record<string, Record<string, unknown>>;
  const words = (zh: string) => ({ zh, en: zh });
  const changed = {
    ...one,
    party: { ...one.party, name: words(texts.markup), address: words(texts.command) },
    act: { ...one.act, address: words(`${texts.template}${texts.path}`) },
    inspection: { ...one.inspection, finding: words(`${texts.formula} ${texts.link}`) },
  };
  await ask(page, 'draft:save', { draft: { ...draft, case: changed }, expected: draft.updatedAt } as never);
  await page.reload();
  await draftsList(page).open(texts.markup);
  await waitForPaper(page);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const everyDraft = { text: '', status: [], matter: null, trashed: false, sort: 'updatedAt', descending: false };
const ran = (): Promise<boolean> => desk.page.evaluate(() => 'ran' in window);
const isPlain = (words: string, text: string): void => expect(squeeze(words)).toContain(squeeze(text));

describe('the texts of a case', () => {
  it('are no markup in the list, the form or the paper', async () => {
    const { page } = desk;
    await page.locator('.desk-head').getByText(texts.markup).first().waitFor();
    expect(await page.locator('img[src="x"], main script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(await ran()).toBe(false);
  });

  it('are no template: they stand in the paper as they were typed', async () => {
    const words = readWithPoppler(await pdfShown(desk.page));
    isPlain(words, texts.markup);
    isPlain(words, texts.template);
    isPlain(words, texts.path);
  });

  it('are no action, link or script in the PDF', async () => {
    const pdf = Buffer.from(await pdfShown(desk.page)).toString('latin1');
    expect(pdf).not.toMatch(/\/(JavaScript|JS|OpenAction|AA|Launch|URI|EmbeddedFile|RichMedia)\b/);
  });

  it('name no file, run no command and become no field where the paper is exported', async () => {
    const { app, page } = desk;
    const target = mkdtempSync(join(folder, 'export-'));
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, target);
    await paperPane(page).openReady();
    const ready = page.getByRole('dialog');
    await ready.getByText('标有“草稿”的文书').click();
    await ready.getByRole('button', { name: '导出到文件夹…' }).click();
    await ready.getByText('已导出 2 个文件').waitFor();
    const names = readdirSync(target);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^[^/\\<>:"|?*$`;]+\.(pdf|docx)$/);
    const docx = join(target, names.find((name) => name.endsWith('.docx')) ?? '');
    isPlain((await mammoth.extractRawText({ path: docx })).value, texts.markup);
    const xml = execFileSync('python3', ['-c', readDocument, docx], { encoding: 'utf8' });
    expect(xml).not.toMatch(/<w:(instrText|fldSimple)[^>]*>[^<]*(HYPERLINK|INCLUDE|DDE)/);
    expect(xml).not.toContain('<img');
    expect(existsSync(touched)).toBe(false);
  });
});

/** The main part of a DOCX, read by a program that is not ours. */
const readDocument =
  "import sys,zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode())";
