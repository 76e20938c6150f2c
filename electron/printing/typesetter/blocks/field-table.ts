// Label and value side by side, ruled: the table of a form. One to three pairs a row.
import type { Said } from '../../../../templates/paper/arrange';
import type { Field, FieldTable } from '../../../../templates/paper/blocks';
import type { Tag } from '../flow/marks';
import { gap, type Slab } from '../flow/slab';
import { cellLook, type Look } from '../look';
import { mm, type Sheet } from '../sheet';
import { cellLines, oneLineWidth } from './cell-text';
import { type Cell, type RowStyle, rowSlab, tableRow } from './row';

export function fieldTableSlabs(sheet: Sheet, block: FieldTable<Said>): readonly Slab[] {
  const look = cellLook(sheet, sheet.paper.settings.notePt);
  const style: RowStyle = { ...tableRow, padX: 5, minHeight: 8 * mm };
  const table: Tag = { type: 'Table' };
  const labelWidth = widestLabel(sheet, block, look) + style.padX * 2;
  const rows = block.rows.map((fields) =>
    rowSlab(fieldCells(sheet, block.clause, fields, look, style, labelWidth, table), style),
  );
  return [gap(sheet.pitch / 4), ...rows, gap(sheet.pitch / 3)];
}

/** Labels of all rows take one width, so that their rules run through; at most a quarter of the table. */
function widestLabel(sheet: Sheet, block: FieldTable<Said>, look: Look): number {
  const widths = block.rows.flatMap((fields) => fields.map((field) => oneLineWidth(sheet, field.label, look)));
  return Math.min(Math.max(20 * mm, ...widths), sheet.width * 0.24);
}

function fieldCells(
  sheet: Sheet,
  clause: string,
  fields: readonly Field<Said>[],
  look: Look,
  style: RowStyle,
  labelWidth: number,
  table: Tag,
): readonly Cell[] {
  const pairWidth = sheet.width / Math.max(fields.length, 1);
  const label = Math.min(labelWidth, pairWidth * 0.45);
  const row: Tag = { type: 'TR', parent: table };
  return fields.flatMap((field, index) => {
    const x = index * pairWidth;
    const cell = (left: number, width: number, said: Said, tag: Tag, align: Look['align']): Cell => ({
      x: left,
      width,
      across: 'middle',
      lines: cellLines(sheet, said, { ...look, align }, width - style.padX * 2, { clause, tag }),
    });
    return [
      cell(x, label, field.label, { type: 'TH', parent: row }, 'centre'),
      cell(x + label, pairWidth - label, field.value, { type: 'TD', parent: row }, 'left'),
    ];
  });
}
