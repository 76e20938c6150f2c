// Spreadsheet files made by hand, with what writers do not make: merged cells, formulas, hidden sheets, days as numbers.
import { deflatedEntry, writeZip } from '../../electron/printing/zip/write-zip';
import { cellName } from '../../templates/matter-list/cells';

/** `day`: a number shown as a day. `formula`: with the result that was calculated when it was saved. */
export type HandCell =
  | string
  | number
  | null
  | { readonly day: number }
  | { readonly formula: string; readonly result: string };
export type HandSheet = {
  readonly name: string;
  readonly rows: readonly (readonly HandCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
};

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param change parts to be put in place of those made, by path */
export function handMade(sheets: readonly HandSheet[], change: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations(sheets),
    'xl/styles.xml': `${xml}<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
    ...change,
  };
  return writeZip(Object.entries(parts).map(([path, text]) => deflatedEntry(path, text)));
}

function workbook(sheets: readonly HandSheet[]): string {
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  return `${xml}<workbook ${main} xmlns:r="${rel}"><sheets>${list.join('')}</sheets></workbook>`;
}

function relations(sheets: readonly HandSheet[]): string {
  const list = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rIdStyles" Type="${rel}/styles" Target="styles.xml"/>`;
  return `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}${styles}</Relationships>`;
}

function sheetXml({ rows, merges = [] }: HandSheet): string {
  const data = rows.map((cells, row) => {
    const all = cells.map((cell, column) => cellXml(cell, cellName(row, column))).join('');
    return all === '' ? '' : `<row r="${row + 1}">${all}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${xml}<worksheet ${main}><sheetData>${data.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: HandCell, name: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if ('day' in cell) return `<c r="${name}" s="1"><v>${cell.day}</v></c>`;
  return `<c r="${name}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.result)}</v></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
