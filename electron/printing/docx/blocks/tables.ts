// Field tables and data tables as real tables: explicit widths, repeated heads, rows that may split.
import type { Said } from '../../../../templates/paper/arrange';
import type { DataTable, Field, FieldTable, TableRow } from '../../../../templates/paper/blocks';
import { styleId } from '../roles';
import { paragraphXml } from '../xml/paragraph';
import { runXml } from '../xml/run';
import { type Cell, type Row, shareWidth, tableXml } from '../xml/table';
import type { Context } from './context';
import { plainText, textXml } from './texts';

/** A label's part of the table's width, by the number of pairs in the row. */
const labelShares: { readonly [pairs: number]: number } = { 1: 0.2, 2: 0.2, 3: 0.15 };
/** Rows whose cells all stay under this are kept whole; longer ones split between lines, so nothing can be cut. */
const shortCell = 60;

export function fieldTableXml(block: FieldTable<Said>, context: Context): string {
  const rows = block.rows.map((row) => fieldWidths(row.length, context.sheet.textWidth));
  const ends = [...new Set(rows.flatMap(cumulative))].sort((a, b) => a - b);
  const columns = ends.map((end, index) => end - (ends[index - 1] ?? 0));
  return tableXml(
    { columns, borders: 'lines' },
    block.rows.map((row, index) => fieldRow(row, rows[index] ?? [], ends)),
  );
}

function fieldWidths(pairs: number, width: number): number[] {
  const label = labelShares[pairs] ?? 0.15;
  return shareWidth(width, Array.from({ length: pairs }, () => [label, 1 / pairs - label]).flat());
}

function cumulative(widths: readonly number[]): number[] {
  let end = 0;
  return widths.map((width) => {
    end += width;
    return end;
  });
}

function fieldRow(row: readonly Field<Said>[], widths: readonly number[], ends: readonly number[]): Row {
  const contents = row.flatMap((field) => [
    textXml(field.label, { role: 'tableHead' }),
    field.struck === true ? struckXml : textXml(field.value, { role: 'tableText' }),
  ]);
  const stops = cumulative(widths);
  const cells = contents.map((content, index): Cell => {
    const from = stops[index - 1] ?? 0;
    const to = stops[index] ?? 0;
    const span = ends.filter((end) => end > from && end <= to).length;
    return { width: to - from, span, content, verticalAlign: 'center' };
  });
  return { cells, keepWhole: row.every((field) => isShort(field.value) && isShort(field.label)) };
}

/** A field that is not used: a rule in place of its value, drawn through spaces that stay where they are. */
const struckXml = paragraphXml(
  { style: styleId('tableText', 'zh'), align: 'center' },
  runXml('\u00a0'.repeat(28), { strike: true }),
);

export function dataTableXml(block: DataTable<Said>, context: Context): string {
  const columns = shareWidth(
    context.sheet.textWidth,
    block.columns.map((column) => column.share),
  );
  const caption = block.caption === undefined ? '' : captionXml(block.caption);
  const head: Row = {
    head: true,
    keepWhole: true,
    cells: block.columns.map((column, index) => ({
      width: columns[index] ?? 0,
      content: textXml(column.head, { role: 'tableHead' }),
      verticalAlign: 'center',
    })),
  };
  return (
    caption + tableXml({ columns, borders: 'lines' }, [head, ...block.rows.map((row) => dataRow(row, block, columns))])
  );
}

export function captionXml(caption: Said): string {
  return textXml(caption, { role: 'caption', paragraph: { keepNext: true } });
}

const alignments = { left: 'left', centre: 'center', right: 'right' } as const;

function dataRow(row: TableRow<Said>, block: DataTable<Said>, columns: readonly number[]): Row {
  const role = row.kind === 'row' ? 'tableText' : 'tableTotal';
  const fill = { row: undefined, subtotal: 'F2F2F2', total: 'E0E0E0' }[row.kind];
  const keepLines = row.cells.every(isShort);
  const cells = row.cells.map((said, index): Cell => {
    const align = alignments[block.columns[index]?.align ?? 'left'];
    const shaded = fill === undefined ? {} : { fill };
    const content = textXml(said, { role, paragraph: { align, keepLines } });
    return { width: columns[index] ?? 0, content, ...shaded };
  });
  // Not cantSplit: under a repeated head LibreOffice drops kept rows that fall on a page's end.
  return { cells };
}

function isShort(said: Said): boolean {
  return plainText(said).length <= shortCell;
}
