// What programs that are not ours say of every paper: Poppler, qpdf, python-docx and LibreOffice.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparable } from '../../electron/printing/words/comparable';
import { compareWords } from '../../electron/printing/words/compare-words';
import { expectedWords } from '../../electron/printing/words/expected-words';
import { type Printed, printEveryPaper, sampleOf } from './every-paper';

const folder = mkdtempSync(join(tmpdir(), 'pilin-every-'));
let printed: readonly Printed[] = [];
/** Those that programs are asked about one by one. */
let some: readonly Printed[] = [];

beforeAll(async () => {
  printed = await printEveryPaper();
  some = sampleOf(printed, 3);
  for (const { name, pdf, docx } of some) {
    writeFileSync(join(folder, `${name}.pdf`), pdf);
    writeFileSync(join(folder, `${name}.docx`), docx);
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...words: string[]): string =>
  execFileSync(program, words, { maxBuffer: 1e9, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

/** Characters of the paper that a reader's text has too few of. */
function lost({ paper }: Printed, text: string, chartsToo = true): string {
  const left = new Map<string, number>();
  for (const character of comparable(text)) left.set(character, (left.get(character) ?? 0) + 1);
  let missing = '';
  for (const { text: words, clause } of expectedWords(paper)) {
    const drawn = paper.blocks.some((block) => block.kind === 'chart' && block.clause === clause);
    if (drawn && !chartsToo) continue;
    for (const character of comparable(words)) {
      const count = left.get(character) ?? 0;
      if (count === 0) missing += character;
      else left.set(character, count - 1);
    }
  }
  return missing;
}

describe('every example, every kind, every language and layout', () => {
  it('says the same words in both formats, and they are the paper’s', () => {
    for (const { name, paper, pdf, docx } of printed)
      expect([name, compareWords(paper, pdf, docx)]).toEqual([name, []]);
  }, 300_000);

  it('is a PDF that qpdf finds without fault', () => {
    expect(printed.length).toBeGreaterThanOrEqual(12 * 11 * 5 + 2 * 5);
    for (const { name } of some) expect(run('qpdf', '--check', `${name}.pdf`)).toContain('No syntax or stream');
  }, 300_000);

  it('has all its fonts embedded, as subsets that can be read as text', () => {
    for (const { name } of some) {
      const fonts = run('pdffonts', `${name}.pdf`)
        .split('\n')
        .slice(2)
        .filter((line) => line.trim() !== '');
      expect(fonts.length).toBeGreaterThan(0);
      for (const line of fonts) expect(line, name).toMatch(/yes\s+yes\s+yes\s+\d+\s+\d+\s*$/);
    }
  }, 300_000);

  it('gives every character of the paper back to pdftotext', () => {
    for (const one of some)
      expect([one.name, lost(one, run('pdftotext', '-raw', `${one.name}.pdf`, '-'))]).toEqual([one.name, '']);
  }, 300_000);

  it('opens as DOCX in python-docx with every character of the paper', () => {
    const script = join(folder, 'read.py');
    writeFileSync(script, readWithPython);
    const texts = JSON.parse(run('/usr/bin/python3', script, folder)) as Record<string, string>;
    for (const one of some)
      expect([one.name, lost(one, texts[`${one.name}.docx`] ?? '', false)]).toEqual([one.name, '']);
  }, 300_000);

  it('is converted by LibreOffice from DOCX without a lost character', () => {
    const wanted = sampleOf(some, 1);
    const files = wanted.map((one) => `${one.name}.docx`);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'converted'), ...files);
    expect(readdirSync(join(folder, 'converted'))).toHaveLength(wanted.length);
    for (const one of wanted) {
      const text = run('pdftotext', '-raw', join('converted', `${one.name}.pdf`), '-');
      expect([one.name, lost(one, text, false)]).toEqual([one.name, '']);
    }
  }, 300_000);
});

const readWithPython = `
import json, os, sys
from docx import Document
from docx.oxml.ns import qn
texts = {}
for name in sorted(os.listdir(sys.argv[1])):
    if name.endswith('.docx'):
        body = Document(os.path.join(sys.argv[1], name)).element.body
        texts[name] = ''.join(node.text or '' for node in body.iter(qn('w:t')))
print(json.dumps(texts))
`;
