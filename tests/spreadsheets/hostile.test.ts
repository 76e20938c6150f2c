// Spreadsheets that were made to harm, or are none: refused at once, with what it is and what to do.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deflatedEntry, storedEntry, writeZip } from '../../electron/printing/zip/write-zip';
import { readMatterFile } from '../../electron/spreadsheets/matter-file';
import { readWorkbook } from '../../electron/spreadsheets/read-workbook';
import { shippedLaw } from '../../templates/law/library';
import { handMade } from './hand-made';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const soonMs = 3000;
const one = {
  name: '清单',
  rows: [
    ['事项', '条件'],
    ['甲', '乙'],
  ],
};
const sheet = 'xl/worksheets/sheet1.xml';
const cells = (count: number): string => '<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(count);
const sheetOf = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheetOf('<row><c t="str"><v>&b;</v></c></row>')}`;
const outside = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheetOf('')}`;

async function read(bytes: Uint8Array) {
  const path = join(folder, 'list.xlsx');
  writeFileSync(path, bytes);
  const from = performance.now();
  const outcome = await readWorkbook(path);
  expect(performance.now() - from).toBeLessThan(soonMs);
  if (outcome.ok) throw new Error('it was taken');
  return outcome.fault;
}

describe('a hostile spreadsheet', () => {
  it('that unpacks to gigabytes is not unpacked, whatever it says of itself', async () => {
    const bomb = deflatedEntry(sheet, Buffer.alloc(150 * 1024 * 1024, 0x20));
    const said = await read(writeZip([deflatedEntry('xl/workbook.xml', '<workbook/>'), bomb]));
    expect(said.sentence.zh).toContain(sheet);
    expect(said.code).toBe('spreadsheet-too-large');
    const lie = await read(writeZip([deflatedEntry('xl/workbook.xml', '<workbook/>'), { ...bomb, size: 100 }]));
    expect(lie.code).toBe('spreadsheet-damaged');
  });

  it('of a million rows is refused by the name of its sheet', async () => {
    const { code, sentence } = await read(
      handMade([one], { [sheet]: sheetOf('<row/>'.repeat(1_000_000).replaceAll('<row/>', '<row r="1"/>')) }),
    );
    expect([code, sentence.zh.includes('（清单）'), sentence.en.includes('(清单)')]).toEqual([
      'spreadsheet-too-large',
      true,
      true,
    ]);
    expect((await read(handMade([one], { [sheet]: sheetOf(cells(20_001)) }))).code).toBe('spreadsheet-too-large');
    const wide = `<row>${'<c r="A1"><v>1</v></c>'.repeat(100_001)}</row>`;
    expect((await read(handMade([one], { [sheet]: sheetOf(wide) }))).code).toBe('spreadsheet-too-large');
  });

  it.each([
    ['entities within entities', entities],
    ['an entity from another file', outside],
  ])('with %s is refused by the part', async (_what, part) => {
    const { code, sentence } = await read(handMade([one], { [sheet]: part }));
    expect(code).toBe('spreadsheet-unsafe');
    expect(sentence.zh).toContain(sheet);
  });

  it.each([
    ['an old .xls or one with a password', Buffer.from('d0cf11e0a1b11ae1'.padEnd(200, '0'), 'hex'), 'old-or-encrypted'],
    ['a document of Word', writeZip([deflatedEntry('word/document.xml', '<w/>')]), 'unreadable'],
    ['a table as text', Buffer.from('事项,条件\n甲,乙\n'), 'unreadable'],
    ['a page of the web', Buffer.from('<html><table><tr><td>事项</td></tr></table></html>'), 'unreadable'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['three bytes', Buffer.from('PK!'), 'unreadable'],
  ])('that is %s under another name says so', async (_what, bytes, code) => {
    expect((await read(bytes)).code).toBe(`spreadsheet-${code}`);
  });

  it('cut off anywhere is refused or read, and nothing else happens', async () => {
    const whole = handMade([one]);
    for (let length = 0; length < whole.length; length += 97) {
      const path = join(folder, 'cut.xlsx');
      writeFileSync(path, whole.subarray(0, length));
      expect((await readWorkbook(path)).ok).toBe(false);
    }
  });

  it('with a directory that leads nowhere is damaged', async () => {
    const bytes = Buffer.from(handMade([one]));
    bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
    expect((await read(bytes)).code).toBe('spreadsheet-damaged');
    const wrong = writeZip([storedEntry('xl/workbook.xml', Buffer.from('no xml at all'))]);
    expect((await read(wrong)).code).toMatch(/^spreadsheet-/);
  });
});

describe('a list as JSON', () => {
  it.each([
    ['[]', 'file-of-other-kind'],
    ['{"format":"pilin-matters","version":9,"matters":[]}', 'file-too-new'],
    ['{"format":"pilin-matters","version":1,"matters":[{"id":"../x"}]}', ''],
  ])('that is %s is refused', async (text, code) => {
    const path = join(folder, 'list.json');
    writeFileSync(path, text);
    const outcome = await readMatterFile(path, shippedLaw(), '2026-11-23');
    expect(outcome.ok).toBe(false);
    if (!outcome.ok && code !== '') expect(outcome.fault.sentence.zh).not.toBe('');
  });
});
