// Widths of a form's table: columns line up between rows of as many pairs, and codes are not broken for want of room.
import type { Said } from '../../../../templates/paper/arrange';
import type { FieldTable } from '../../../../templates/paper/blocks';
import type { Look } from '../look';
import { mm, type Sheet } from '../sheet';
import { oneLineWidth } from './cell-text';

export type FieldColumns = readonly { readonly label: number; readonly value: number }[];

/**
 * Columns for rows of `pairs` pairs, points. The first label is as wide in all rows, so that its rule runs through;
 * what is left goes to the values in the measure of what they hold.
 */
export function fieldColumns(
  sheet: Sheet,
  block: FieldTable<Said>,
  look: Look,
  pad: number,
  pairs: number,
): FieldColumns {
  const first = Math.min(Math.max(20 * mm, widest(sheet, block, look, undefined, 0)) + pad, sheet.width * 0.25);
  const labels = Array.from({ length: pairs }, (_, index) =>
    index === 0
      ? first
      : Math.min(Math.max(16 * mm, widest(sheet, block, look, pairs, index) + pad), sheet.width * 0.22),
  );
  const rest = sheet.width - labels.reduce((sum, width) => sum + width, 0);
  const needs = labels.map((_, index) => Math.max(12 * mm, widestValue(sheet, block, look, pairs, index) + pad));
  return labels.map((label, index) => ({ label, value: shareOf(needs, index, rest) }));
}

/** Needs within the room get an even part of what is spare; needs beyond it are cut in proportion. */
function shareOf(needs: readonly number[], index: number, room: number): number {
  const sum = needs.reduce((total, need) => total + need, 0);
  const need = needs[index] ?? 0;
  return sum <= room ? need + (room - sum) / needs.length : (need * room) / sum;
}

/** Widest first label of all rows, or widest label at `index` in rows of `pairs` pairs. */
function widest(sheet: Sheet, block: FieldTable<Said>, look: Look, pairs: number | undefined, index: number): number {
  const rows = pairs === undefined ? block.rows : block.rows.filter((fields) => fields.length === pairs);
  return Math.max(0, ...rows.map((fields) => oneLineWidth(sheet, fields[index]?.label ?? [], look)));
}

/** A value may ask for half the table; longer ones are broken into lines. */
function widestValue(sheet: Sheet, block: FieldTable<Said>, look: Look, pairs: number, index: number): number {
  const rows = block.rows.filter((fields) => fields.length === pairs);
  const widths = rows.map((fields) => oneLineWidth(sheet, fields[index]?.value ?? [], look));
  return Math.min(sheet.width / 2, Math.max(0, ...widths));
}
