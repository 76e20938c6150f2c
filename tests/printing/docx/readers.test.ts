// Other programs open the files: python-docx, mammoth and LibreOffice, without losing a character.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftMark } from '../../../electron/printing/added-words';
import { printDocx } from '../../../electron/printing/docx/print-docx';
import { comparable } from '../../../electron/printing/words/comparable';
import { expectedWords } from '../../../electron/printing/words/expected-words';
import type { Block, Words } from '../../../templates/paper/blocks';
import type { Paper } from '../../../templates/paper/paper';
import { letter, notice, report } from './papers';
import { pictures } from './parts';
import { paragraph } from './sample-blocks';

const folder = mkdtempSync(join(tmpdir(), 'pilin-docx-'));
const papers: { readonly [name: string]: Paper } = {
  notice: notice({ draft: true }),
  facing: notice({ layout: 'facing' }),
  report: report(),
  letter: letter(),
};
const bytesOf = new Map<string, Buffer>();

beforeAll(async () => {
  for (const [name, paper] of Object.entries(papers)) {
    const bytes = Buffer.from(await printDocx(paper, { pictures, copyLabel: '存根' }));
    bytesOf.set(name, bytes);
    writeFileSync(join(folder, `${name}.docx`), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = (name: string): boolean =>
  ['/usr/bin', '/usr/local/bin'].some((place) => existsSync(join(place, name)));

/** Texts of the paper that stand in the file's running text; of a chart only its caption does. */
function textsOf(paper: Paper): string[] {
  const blocks = paper.blocks.map((block): Block<Words> => {
    return block.kind === 'chart' ? paragraph(block.caption, block.clause) : block;
  });
  return expectedWords({ ...paper, blocks }).map(({ text }) => comparable(text));
}

/** How often each character stands in a text. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of comparable(text)) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

describe('other programs', () => {
  it('mammoth reads every text in order', async () => {
    for (const [name, paper] of Object.entries(papers)) {
      const { value } = await mammoth.extractRawText({ buffer: bytesOf.get(name) ?? Buffer.alloc(0) });
      const read = comparable(value).replaceAll('（印章）', '');
      expect(read).toBe(textsOf(paper).join(''));
    }
  });

  it.skipIf(!command('python3'))('python-docx opens every file and finds its tables, styles and sections', () => {
    const script = [
      'import sys, docx',
      'for path in sys.argv[1:]:',
      '    d = docx.Document(path)',
      '    s = d.sections[0]',
      '    used = {p.style.name for p in d.paragraphs}',
      '    assert all(n.startswith("毗邻") for n in used), used',
      '    assert d.core_properties.author == "平湖市综合行政执法局"',
      '    print(len(d.sections), s.page_width.mm, round(s.top_margin.mm, 1), len(d.tables) > 0)',
    ].join('\n');
    const files = Object.keys(papers).map((name) => join(folder, `${name}.docx`));
    const lines = execFileSync('/usr/bin/python3', ['-c', script, ...files], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['1', '1', '1', '1']);
    expect(lines[0]).toMatch(/^1 210\.\d+ 37\.0 True$/);
    // The mark's line is taller than its strokes and begins above the 30 mm (GB/T 9704-2012, 10.1).
    expect(lines[3]).toMatch(/^1 210\.\d+ 25\.0 True$/);
  });

  it.skipIf(!command('soffice') || !command('pdftotext'))('LibreOffice prints every character', () => {
    const fonts = join(folder, 'fonts.conf');
    const places = [resolve('out/fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
    writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${places}<cachedir>${folder}/cache</cachedir></fontconfig>`);
    const files = Object.keys(papers).map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const environment = { ...process.env, FONTCONFIG_FILE: fonts };
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      env: environment,
      stdio: 'ignore',
    });
    for (const [name, paper] of Object.entries(papers)) {
      const text = execFileSync('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
      const printed = counts(text);
      const lost = [...counts(textsOf(paper).join(''))].filter(([mark, count]) => (printed.get(mark) ?? 0) < count);
      expect([name, lost]).toEqual([name, []]);
      expect(text.includes(draftMark)).toBe(paper.draft);
    }
    expect(readFileSync(join(folder, 'notice.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
