// Label and value side by side, ruled: the table of a form. One to three pairs a row.
import type { Said } from '../../../../templates/paper/arrange';
import type { Field, FieldTable } from '../../../../templates/paper/blocks';
import type { Tag } from '../flow/marks';
import { gap, leadIn, type Slab } from '../flow/slab';
import { cellLook, type Look } from '../look';
import { mm, type Sheet } from '../sheet';
import { cellLines } from './cell-text';
import { type FieldColumns, fieldColumns } from './field-columns';
import { type Cell, type RowStyle, rowSlab, tableRow } from './row';

const style: RowStyle = { ...tableRow, padX: 5, minHeight: 8 * mm };

export function fieldTableSlabs(sheet: Sheet, block: FieldTable<Said>): readonly Slab[] {
  const look = cellLook(sheet, sheet.paper.settings.notePt);
  const table: Tag = { type: 'Table' };
  const columns = new Map<number, FieldColumns>();
  const rows = block.rows.map((fields) => {
    const pairs = fields.length;
    const known = columns.get(pairs) ?? fieldColumns(sheet, block, look, style.padX * 2 + 1, pairs);
    columns.set(pairs, known);
    return rowSlab(fieldCells(sheet, block.clause, fields, look, known, table), style);
  });
  return [leadIn(sheet.pitch / 4), ...rows, gap(sheet.pitch / 2)];
}

function fieldCells(
  sheet: Sheet,
  clause: string,
  fields: readonly Field<Said>[],
  look: Look,
  columns: FieldColumns,
  table: Tag,
): readonly Cell[] {
  const row: Tag = { type: 'TR', parent: table };
  let x = 0;
  const cell = (width: number, said: Said, tag: Tag, align: Look['align'], struck = false): Cell => {
    const own: Look = { ...look, align, balanced: align === 'centre' };
    const lines = cellLines(sheet, said, own, width - style.padX * 2, { clause, tag });
    const placed: Cell = { x, width, across: 'middle', lines, struck };
    x += width;
    return placed;
  };
  return fields.flatMap((field, index) => [
    cell(columns[index]?.label ?? 0, field.label, { type: 'TH', scope: 'Row', parent: row }, 'centre'),
    cell(columns[index]?.value ?? 0, field.value, { type: 'TD', parent: row }, 'left', field.struck),
  ]);
}
