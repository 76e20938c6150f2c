// Spreadsheets of strangers: bytes changed anywhere, parts of XML changed and packed anew, lies about their own sizes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { readZip } from '../../../electron/printing/zip/read-zip';
import { deflatedEntry, storedEntry, writeZip } from '../../../electron/printing/zip/write-zip';
import { matterFileBytes, readMatterFile } from '../../../electron/spreadsheets/matter-file';
import { shippedLaw } from '../../../templates/law/library';
import { columns } from '../../../templates/matter-list/columns';
import { matterListRows } from '../../../templates/matter-list/write-list';
import { handMade } from '../../spreadsheets/hand-made';
import { target } from '../engine/target';
import { changedBytes } from '../inputs/change-bytes';
import { mustBeSaid } from '../inputs/expectations';
import { hardText } from '../inputs/hard-texts';

const law = shippedLaw();
const heads = columns.map(({ head }) => head.zh);
const rows = matterListRows(law.matters.slice(0, 6), law).map((row) =>
  row.map((cell) => (cell === null ? '' : String(cell))),
);
const good = handMade([{ name: '事项清单', rows: [heads, ...rows] }], {});
const parts = readZip(good);
const sheet = 'xl/worksheets/sheet1.xml';

/** A list with some of its cells, heads among them, written otherwise. */
const otherCells = fc
  .array(fc.tuple(fc.nat(rows.length), fc.nat(heads.length - 1), hardText, fc.nat(4)), { minLength: 1, maxLength: 5 })
  .map((changes) => {
    const all: (string | number | null | { day: number } | { formula: string; result: string })[][] = [
      heads,
      ...rows,
    ].map((row) => [...row]);
    for (const [row, column, text, how] of changes) {
      const printable = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '').slice(0, 3000);
      (all[row] as unknown[])[column] = [
        printable,
        { formula: printable, result: printable },
        { day: 46_000 + column },
        Number(text.length) * 1.5e9,
        null,
      ][how];
    }
    return handMade([{ name: '事项清单', rows: all, merges: ['A2:B3', 'C1:XFD1048576'].slice(0, changes.length - 3) }]);
  });

const xmlOf = (path: string): string => Buffer.from(parts.get(path) ?? new Uint8Array()).toString();
const tricks: readonly (() => string)[] = [
  () => `<!DOCTYPE x [<!ENTITY a "aaaa">]>${xmlOf(sheet)}`,
  () => xmlOf(sheet).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
  () => xmlOf(sheet).replace(/r="A(\d)"/g, 'r="XFD104857$1"'),
  () => xmlOf(sheet).replace(/<row r="(\d+)"/g, '<row r="10$1000000"'),
  () => xmlOf(sheet).replace(/r="B2"/, 'r="ZZZZZZ9999999999"'),
  () => xmlOf(sheet).replace(/r="B2"/, 'r="-1"'),
  () => xmlOf(sheet).replace(/t="inlineStr"/, 't="s"'),
  () => xmlOf(sheet).replace(/<is><t[^>]*>[^<]*<\/t><\/is>/, '<v>999999999</v>'),
  () => `<worksheet>${'<a>'.repeat(60_000)}`,
  () => `<worksheet><sheetData>${'<row>'.repeat(3000)}`,
  () =>
    `<worksheet><sheetData><row r="1">${'<c r="A1" t="inlineStr"><is><t>x</t></is></c>'.repeat(90_000)}</row></sheetData></worksheet>`,
  () => `<worksheet><sheetData>${'<row r="1"/>'.repeat(19_000)}</sheetData></worksheet>`,
  () => `<worksheet ${'a="b" '.repeat(50_000)}/>`,
  () => `<worksheet><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1999)}</mergeCells></worksheet>`,
  () => `<c ${' '.repeat(200_000)}`,
  () => `<worksheet>${'<c '.repeat(90_000)}`,
  () => `<worksheet>${'<mergeCell '.repeat(90_000)}`,
  () => `<worksheet>${'<row '.repeat(19_000)}${' x'.repeat(100_000)}`,
  () => `<c r="A1"${'>'.repeat(10)}${' <'.repeat(100_000)}`,
  () => xmlOf(sheet).replace('<v>', '<v>&#x110000;'),
  () => '',
  () => 'no xml',
  () => `<sheet${' name="x"'.repeat(30_000)}>`,
  () => xmlOf('xl/workbook.xml').replace(/<sheet /g, '<sheet name="甲" '),
  () =>
    xmlOf('xl/workbook.xml').replace(
      '</sheets>',
      `${'<sheet name="x" sheetId="2" r:id="rId1"/>'.repeat(500)}</sheets>`,
    ),
  () => xmlOf('xl/_rels/workbook.xml.rels').replace(/Target="[^"]*"/g, 'Target="../../../../etc/passwd"'),
  () =>
    xmlOf('xl/_rels/workbook.xml.rels').replace(
      /Target="[^"]*"/g,
      'Target="http://example.org/x" TargetMode="External"',
    ),
  () => `<sst>${'<si><t>x</t></si>'.repeat(50_000)}</sst>`,
];
const repacked = fc
  .tuple(fc.constantFrom(...parts.keys(), 'xl/sharedStrings.xml'), fc.nat({ max: tricks.length - 1 }), fc.boolean())
  .map(([path, trick, isStored]) => {
    const all = new Map(parts).set(path, Buffer.from(tricks[trick]?.() ?? ''));
    return writeZip(
      [...all].map(([name, content]) => (isStored ? storedEntry(name, content) : deflatedEntry(name, content))),
    );
  });
const damagedXml = fc
  .constantFrom(...parts.keys())
  .chain((path) =>
    changedBytes(fc.constant(parts.get(path) ?? new Uint8Array())).map((xml) =>
      writeZip([...new Map(parts).set(path, xml)].map(([name, content]) => deflatedEntry(name, content))),
    ),
  );

export const spreadsheets = target<Uint8Array>({
  toFile: (bytes) => bytes,
  ofFile: (bytes) => bytes,
  name: 'spreadsheet',
  says: 'the reader of spreadsheets is refused with a remedy, or read with every doubt named by its cell',
  inputs: fc.oneof(
    { weight: 3, arbitrary: otherCells },
    { weight: 2, arbitrary: repacked },
    { weight: 2, arbitrary: damagedXml },
    { weight: 2, arbitrary: changedBytes(fc.constant(good)) },
  ),
  open: async (folder) => {
    const path = join(folder, 'list.xlsx');
    await matterFileBytes(law, 'xlsx');
    return async (bytes, note) => {
      await writeFile(path, bytes);
      const read = await readMatterFile(path, law, '2026-11-23');
      if (!read.ok) {
        mustBeSaid(read.fault.sentence, read.fault.code, () => true);
        note(read.fault.code);
        return;
      }
      for (const { cell, sheet: name, sentence, severity } of read.value.findings) {
        if (!/^[A-Z]{1,3}\d{1,7}$/.test(cell)) throw new Error(`the cell ${JSON.stringify(cell)}`);
        mustBeSaid(sentence, `${severity} ${name}!${cell}`, () => true);
      }
      JSON.stringify(read.value.changes);
      note(read.value.findings.some(({ severity }) => severity === 'block') ? 'doubted' : 'taken');
    };
  },
});
