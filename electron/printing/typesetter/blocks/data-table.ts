// Tables of data: heads repeated on each page, figures flush right, subtotals and totals on a grey ground.
import type { Said } from '../../../../templates/paper/arrange';
import type { DataTable, TableRow } from '../../../../templates/paper/blocks';
import type { Mark, Tag } from '../flow/marks';
import { gap, leadIn, type Slab, together } from '../flow/slab';
import { textSlabs } from '../lines-to-slabs';
import { cellLook, type Look } from '../look';
import type { Sheet } from '../sheet';
import { cellLines } from './cell-text';
import { type Cell, rowSlab, tableRow } from './row';

const shades = { row: 1, subtotal: 0.94, total: 0.88 } as const;

export function dataTableSlabs(sheet: Sheet, block: DataTable<Said>): readonly Slab[] {
  const columns = columnPlaces(sheet, block);
  const table: Tag = { type: 'Table' };
  const head = headSlab(sheet, block, columns, table);
  const repeated: Slab = { ...head, marks: head.marks.map(untagged), breakAfter: false, textLines: 0, isHead: true };
  const looks = rowLooks(sheet, block);
  const rows = block.rows.map((row) => withHead(rowOf(sheet, block, row, { columns, looks, table }), repeated));
  const first = { ...head, breakAfter: false, textLines: 0 };
  const kept = keepFirstTwo(sheet, keepTotals(block, rows));
  return [...captionSlabs(sheet, block, table), first, ...kept, gap(sheet.pitch * 0.6)];
}

/** A table does not begin with a single row at the foot of a page, where two are not much higher. */
function keepFirstTwo(sheet: Sheet, rows: readonly Slab[]): readonly Slab[] {
  const [one, two, ...rest] = rows;
  if (one === undefined || two === undefined || one.height + two.height > sheet.height / 4) return rows;
  return [{ ...one, breakAfter: false }, two, ...rest];
}

/** A row and whatever it is divided into begin a page under the repeated head. */
function withHead(row: Slab, head: Slab): Slab {
  return {
    ...row,
    heads: [head],
    split: (room) => {
      const parts = row.split?.(room);
      return parts === undefined ? undefined : [withHead(parts[0], head), withHead(parts[1], head)];
    },
  };
}

/** Repeated heads are furniture: read out once. */
function untagged(mark: Mark): Mark {
  if (mark.kind !== 'text') return mark;
  const { tag: _tag, clause: _clause, ...rest } = mark;
  return rest;
}

/** A subtotal or total stays on the page of the row before it. */
function keepTotals(block: DataTable<Said>, rows: readonly Slab[]): readonly Slab[] {
  return rows.map((row, index) => {
    const next = block.rows[index + 1];
    return next !== undefined && next.kind !== 'row' ? { ...row, breakAfter: false } : row;
  });
}

type Place = { readonly x: number; readonly width: number };

function columnPlaces(sheet: Sheet, block: DataTable<Said>): readonly Place[] {
  const shares = block.columns.map((column) => Math.max(column.share, 0.01));
  const sum = shares.reduce((total, share) => total + share, 0);
  let x = 0;
  return shares.map((share) => {
    const place = { x, width: (share / sum) * sheet.width };
    x += place.width;
    return place;
  });
}

function captionSlabs(sheet: Sheet, block: DataTable<Said>, table: Tag): readonly Slab[] {
  if (block.caption === undefined || block.caption.length === 0) return [leadIn(sheet.pitch / 3)];
  const { tablePt } = sheet.paper.settings;
  const look: Look = {
    ...cellLook(sheet, tablePt + 1.5),
    role: 'heading',
    align: 'centre',
    balanced: true,
    zhPitch: tablePt * 1.7,
  };
  const place = { clause: block.clause, tagType: 'Caption', parent: table, keepWithNext: true } as const;
  return together([leadIn(sheet.pitch / 3), ...textSlabs(sheet, block.caption, look, place), leadIn(3)], true);
}

function headSlab(sheet: Sheet, block: DataTable<Said>, columns: readonly Place[], table: Tag): Slab {
  const row: Tag = { type: 'TR', parent: table };
  const look: Look = { ...cellLook(sheet), role: 'heading', align: 'centre', balanced: true };
  const cells = block.columns.map((column, index): Cell => {
    const place = columns[index] ?? { x: 0, width: 0 };
    const tag: Tag = { type: 'TH', scope: 'Column', parent: row };
    const width = place.width - tableRow.padX * 2;
    const lines = cellLines(sheet, column.head, look, width, { clause: block.clause, tag });
    return { ...place, across: 'middle', shade: 0.94, lines };
  });
  return rowSlab(cells, tableRow);
}

type Looks = Record<TableRow<Said>['kind'], readonly Look[]>;

/** One look a column and kind of row, for all its cells. */
function rowLooks(sheet: Sheet, block: DataTable<Said>): Looks {
  const of = (role: Look['role']): readonly Look[] =>
    block.columns.map(({ align }) => ({ ...cellLook(sheet), align: align ?? 'left', role }));
  const heading = of('heading');
  return { row: of('body'), subtotal: heading, total: heading };
}

type Frame = { readonly columns: readonly Place[]; readonly looks: Looks; readonly table: Tag };

function rowOf(sheet: Sheet, block: DataTable<Said>, row: TableRow<Said>, { columns, looks, table }: Frame): Slab {
  if (row.cells.length > columns.length) throw new Error(`a row of ${block.clause} has more cells than columns`);
  const rowTag: Tag = { type: 'TR', parent: table };
  const shade = shades[row.kind];
  const cells = columns.map(({ x, width }, index): Cell => {
    const look = looks[row.kind][index];
    if (look === undefined) throw new Error(`a column of ${block.clause} without a look`);
    const origin = { clause: block.clause, tag: { type: 'TD', parent: rowTag } } as const;
    const lines = cellLines(sheet, row.cells[index] ?? [], look, width - tableRow.padX * 2, origin);
    return { x, width, across: 'middle', shade, lines };
  });
  return rowSlab(cells, tableRow);
}
