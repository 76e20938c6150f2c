// Tables that we write for other programs: no cell acts as a formula, every character comes back, whatever a party is called.
import fc from 'fast-check';
import readSheets from 'read-excel-file/node';
import { readZip } from '../../../electron/printing/zip/read-zip';
import { writeWorkbook } from '../../../electron/spreadsheets/write-workbook';
import { inertCsv } from '../../../templates/register/inert-csv';
import { keptAsJson, target } from '../engine/target';
import { hardText } from '../inputs/hard-texts';
import { xmlFault } from '../inputs/sound-xml';

type Table = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] };

const lead = fc.constantFrom(
  '',
  '',
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r@',
  '\n+',
  ' =',
  '\u00a0=',
  '\u3000-',
  '\ufeff=',
  '\u200b@',
  '＝',
  '＋',
  '－',
  '＠',
  "'=",
  '"=',
  '|',
  '%',
  'DDE(',
  '\u0000=',
);
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(lead, hardText).map(([before, text]) => before + text) },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })) },
  { weight: 1, arbitrary: fc.constant('某'.repeat(32_766).concat('𠮷'.repeat(3))) },
);

const tables: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.record({
    name: fc.oneof(fc.constant('案件'), hardText),
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  }),
);

export const writtenTables = target<Table>({
  ...keptAsJson<Table>(),
  name: 'tables',
  says: 'the writers of CSV and XLSX runs as no formula in another program, and comes back',
  inputs: tables,
  open:
    async () =>
    async ({ name, rows }, note) => {
      const texts = rows.map((row) => row.map(String));
      mustBeInert(inertCsv(texts), texts);
      const heads = (rows[0] ?? []).map((_, at) => ({ zh: `第${at + 1}列`, en: '' }));
      const bytes = await writeWorkbook([{ name, heads, rows }]);
      const parts = readZip(bytes);
      for (const [path, content] of parts) {
        const xml = Buffer.from(content).toString('utf8');
        const fault = /\.(xml|rels)$/.test(path) ? xmlFault(xml) : null;
        if (fault !== null) throw new Error(`${path}: ${fault}`);
        if (/worksheets\/.*\.xml$/.test(path) && /<f[\s>]/.test(xml)) throw new Error(`${path} holds a formula`);
      }
      const [read] = await readSheets(Buffer.from(bytes), { trim: false });
      mustComeBack(read?.data ?? [], rows);
      note(rows.length > 3 ? 'many rows' : 'few rows');
    },
});

/** As a spreadsheet takes a file of CSV apart: what a cell begins with decides whether it acts. */
function mustBeInert(csv: string, rows: readonly (readonly string[])[]): void {
  const cells = [...csv.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)].map(([, text = '']) =>
    text.replaceAll('""', '"'),
  );
  const wanted = rows.flat();
  if (cells.length !== wanted.length) throw new Error(`${cells.length} cells of CSV for ${wanted.length}`);
  for (const [at, text] of cells.entries()) {
    if (/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(text))
      throw new Error(`a cell that acts: ${JSON.stringify(text.slice(0, 40))}`);
    if (text !== wanted[at] && text !== `'${wanted[at]}`)
      throw new Error(`${JSON.stringify(wanted[at])} became ${JSON.stringify(text.slice(0, 60))}`);
  }
}

function mustComeBack(data: readonly (readonly unknown[])[], rows: readonly (readonly (string | number)[])[]): void {
  for (const [at, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      const found = data[at + 1]?.[column] ?? '';
      const wanted = typeof value === 'string' ? shown(value) : value;
      if (typeof wanted === 'string' ? !sameText(String(found), wanted) : Number(found) !== wanted)
        throw new Error(`${JSON.stringify(value).slice(0, 200)} came back as ${JSON.stringify(found).slice(0, 200)}`);
    }
  }
}

/** Without what no file of XML holds; of what is longer than Excel lets a cell be, the rest is not looked for. */
function shown(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '');
  return whole.length > 32_767 ? '' : whole;
}

/** A mark of no width may follow. The reader that we check with leaves out the sign that stands for what could not be read. */
function sameText(found: string, wanted: string): boolean {
  const plain = (text: string): string => text.replace(/\ufffd|\u200b$/g, '');
  return wanted === '' || plain(found) === plain(wanted);
}
