// The formats of GB/T 9704 in DOCX, as another program sets them: LibreOffice's pages measured by their ink. It stands in
// for faces that this computer lacks, whose boxes differ, so that 3 mm are allowed where the PDF is held to a tenth.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printDocx } from '../../electron/printing/docx/print-docx';
import { anyInk, type Ink, pageOf, redInk } from '../printing/measure-page';
import { officialDocument, officialLetter, threeOrgans } from '../printing/sample-official';

const folder = mkdtempSync(join(tmpdir(), 'pilin-formats-'));
const one = threeOrgans.slice(0, 1);
const papers = {
  document: officialDocument({ organs: one, length: 500 }),
  joint: officialDocument({ organs: threeOrgans, length: 300 }),
  letter: officialLetter({ organs: one, length: 900 }),
};
const pages = (name: keyof typeof papers, page: number) => pageOf(readFileSync(join(folder, `${name}.pdf`)), page);

beforeAll(async () => {
  for (const [name, paper] of Object.entries(papers)) {
    writeFileSync(join(folder, `${name}.docx`), await printDocx(paper, { pictures: new Map() }));
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = Object.keys(papers).map((name) => `${name}.docx`);
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...files], { cwd: folder, stdio: 'ignore' });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const within = (actual: number | undefined, wanted: number, most: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - wanted), `${actual} for ${wanted}`).toBeLessThan(most);

describe('a DOCX in the general format', () => {
  it.each(['document', 'joint'] as const)(
    '%s begins its mark 35 mm below the type area, over a rule of its width',
    (name) => {
      const page = pages(name, 1);
      const red = redInk(page, 0, 297);
      within(red?.top, 37 + 35, 3);
      const rule = redInk(page, (red?.bottom ?? 0) - 0.5, 297);
      within(rule?.left, 28, 1);
      within(rule?.right, 184, 1);
    },
  );

  it('has its numbers right on odd pages and left on even ones', () => {
    const number = (page: number): Ink | undefined => anyInk(pages('document', page), 37 + 225 + 3, 290);
    within(number(1)?.right, 184 - (14 * 25.4) / 72, 2);
    within(number(2)?.left, 28 + (14 * 25.4) / 72, 2);
    within(number(1)?.bottom, 37 + 225 + 7, 3);
  });
});

describe('a DOCX in the letter format', () => {
  it('begins its mark 30 mm from the edge and has its double rules of 170 mm at head and foot', () => {
    const page = pages('letter', 1);
    within(redInk(page, 0, 297)?.top, 30, 3);
    const foot = redInk(page, 250, 297);
    within(foot?.left, 20, 1);
    within(foot?.right, 190, 1);
    within(((foot?.top ?? 0) + (foot?.bottom ?? 0)) / 2, 297 - 20, 2);
    const mark = redInk(page, 0, 46);
    const head = redInk(page, (mark?.bottom ?? 0) - 0.1, 60);
    within(head?.left, 20, 1);
    within(head?.right, 190, 1);
  });

  it('shows no number and no second rule where it should not', () => {
    const first = anyInk(pages('letter', 1), 37 + 225 + 3, 274);
    expect(first).toBeUndefined();
    expect(redInk(pages('letter', 2), 0, 297)).toBeUndefined();
    expect(anyInk(pages('letter', 2), 37 + 225 + 3, 290)).toBeDefined();
  });
});
