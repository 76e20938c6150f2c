// Spreadsheets are read as texts whoever made them, and written so that no cell can act as a formula.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readZip } from '../../electron/printing/zip/read-zip';
import { deflatedEntry, writeZip } from '../../electron/printing/zip/write-zip';
import { readWorkbook } from '../../electron/spreadsheets/read-workbook';
import { writeWorkbook } from '../../electron/spreadsheets/write-workbook';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-sheet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = (bytes: Uint8Array, name = 'list.xlsx'): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

describe('a spreadsheet', () => {
  it('comes back as it was written, with rare characters and long texts', async () => {
    const long = '甲'.repeat(3000);
    const heads = [{ zh: '事项', en: 'Matter' }];
    const path = keep(
      await writeWorkbook([{ name: '清单/一', heads, rows: [['𠮷㙦'], [long], [12.5], [null], [' 空 格 ']] }]),
    );
    const read = await readWorkbook(path);
    expect(read.ok && read.value).toMatchObject([
      { hidden: false, name: '清单 一', rows: [['事项 Matter'], ['𠮷㙦'], [long], ['12.5'], [''], [' 空 格 ']] },
    ]);
  });

  it('with merged cells has the text in the first of them', async () => {
    const merged = await writeXlsx([
      [{ value: '甲', rowSpan: 2 }, { value: '一' }],
      [null, { value: '二' }],
    ]).toBuffer();
    const read = await readWorkbook(keep(merged));
    expect(read.ok && read.value[0]?.rows).toEqual([
      ['甲', '一'],
      ['', '二'],
    ]);
  });

  it('that a party could fill holds no formula', async () => {
    const rows = [['=HYPERLINK("http://x")'], ['+1+1'], ['@SUM(A1)'], ['-2'], ['\t=1']];
    const path = keep(await writeWorkbook([{ name: 'a', heads: [{ zh: '名称', en: '' }], rows }]));
    const sheet = Buffer.from(readZip(readFileSync(path)).get('xl/worksheets/sheet1.xml') as Uint8Array).toString();
    expect(sheet).not.toMatch(/<f[ >]/);
    const read = await readWorkbook(path);
    expect(read.ok && read.value[0]?.rows.slice(1).map(([cell]) => cell)).toEqual(rows.map(([cell]) => cell));
  });

  it('is read by another program as text', async () => {
    const path = keep(
      await writeWorkbook([{ name: 'a', heads: [{ zh: '名称', en: '' }], rows: [['=1+1'], ['㙦店']] }]),
    );
    const script =
      'import sys, openpyxl; [print(c.value, c.data_type) for r in openpyxl.load_workbook(sys.argv[1]).active for c in r]';
    const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
    const read = execFileSync('/usr/bin/python3', ['-c', script, path], { encoding: 'utf8', env });
    expect(read.trim().split('\n')).toEqual(['名称 s', '=1+1 s', '㙦店 s']);
  });

  it('that is none is refused with what to do', async () => {
    const bomb = writeZip([{ ...deflatedEntry('xl/a.xml', 'x'), size: 250 * 1024 * 1024 }]);
    for (const bytes of [Buffer.from('hello'), Buffer.alloc(0), writeZip([deflatedEntry('a', 'b')]), bomb]) {
      const read = await readWorkbook(keep(bytes, 'other.xlsx'));
      expect(read.ok).toBe(false);
      expect(read.ok === false && read.fault.code).toMatch(/^spreadsheet-/);
    }
  });
});
