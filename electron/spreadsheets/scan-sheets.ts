// What a spreadsheet says of its sheets beside their texts: which are hidden, which cells are merged, which hold formulas.
import { cellName, type Merge } from '../../templates/matter-list/cells';
import { done, type Outcome } from '../contract/outcome';
import { type Package, tooLarge } from './open-package';

export type SheetMarks = {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  readonly formulas: ReadonlySet<string>;
};

const mostRows = 20_000;
/** As many as are read within two seconds; a list of matters has a tenth of that. */
const mostCells = 100_000;
const mostMerges = 2000;

/** In the order of the workbook. A sheet too large to be read is a fault that names it. */
export function scanSheets(parts: Package): Outcome<readonly SheetMarks[]> {
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const sheets: SheetMarks[] = [];
  for (const [, attributes = ''] of (parts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)) {
    const name = attribute(attributes, 'name');
    const xml = parts.get(targets.get(attribute(attributes, 'r:id')) ?? '') ?? '';
    if (count(xml, /<(?:\w+:)?row[\s>]/g, mostRows) || count(xml, /<(?:\w+:)?c[\s>]/g, mostCells))
      return tooLarge(name);
    if (reachesBeyond(xml)) return tooLarge(name);
    const state = attribute(attributes, 'state');
    sheets.push({
      name,
      hidden: state !== '' && state !== 'visible',
      merges: mergesIn(xml),
      formulas: formulasIn(xml),
    });
  }
  return done(sheets);
}

/** Every row up to the last one named is made, and every cell up to the widest: a single number could fill the memory. */
const mostPlaces = 1_000_000;
const mostColumns = 16_384;

/** Whether a sheet names a row or a cell so far out that the sheet would be larger than a list can be. */
function reachesBeyond(xml: string): boolean {
  let [rows, columns] = [0, 0];
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?(?:row|c)\s([^<>]*)>/g)) {
    const reference = attribute(attributes, 'r');
    if (reference === '') continue;
    const [, letters = '', digits = ''] = /^([A-Z]*)(\d+)$/.exec(reference) ?? [];
    if (digits === '' || digits.length > 7 || letters.length > 3) return true;
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnOf(letters) + 1);
    if (rows > mostRows || columns > mostColumns || rows * columns > mostPlaces) return true;
  }
  return false;
}

/** Whether there are more than `most`. */
function count(xml: string, pattern: RegExp, most: number): boolean {
  let found = 0;
  for (const _ of xml.matchAll(pattern)) {
    found += 1;
    if (found > most) return true;
  }
  return false;
}

/** Paths of parts by the ids by which the workbook names them. */
function targetsOf(rels: string): ReadonlyMap<string, string> {
  const pairs = [...rels.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map(
    ([, attributes = '']): [string, string] => {
      const target = attribute(attributes, 'Target').replace(/^\.\//, '');
      return [attribute(attributes, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    },
  );
  return new Map(pairs);
}

function formulasIn(xml: string): ReadonlySet<string> {
  const cells = xml.matchAll(/<(?:\w+:)?c\s([^<>]*)>\s*<(?:\w+:)?f[\s>/]/g);
  return new Set([...cells].map(([, attributes = '']) => attribute(attributes, 'r')));
}

function mergesIn(xml: string): readonly Merge[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s([^<>]*)>/g)].slice(0, mostMerges).flatMap(([, attributes = '']) => {
    const [first, last] = attribute(attributes, 'ref').split(':').map(placeOf);
    if (first == null || last == null) return [];
    return [
      { row: first.row, column: first.column, rows: last.row - first.row + 1, columns: last.column - first.column + 1 },
    ];
  });
}

/** D7 as places from 0; null where it is no cell of a sheet. */
function placeOf(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const place = { row: Number(digits) - 1, column: columnOf(letters) };
  return cellName(place.row, place.column) === name ? place : null;
}

/** From 0; -1 for no letters. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attribute(attributes: string, name: string): string {
  const [, , value = ''] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes) ?? [];
  return value.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, named) => {
    if (named !== undefined) return entities[named] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
