// A strip of cells side by side: table rows and facing columns. Tall rows go on over pages, line by line.
import type { Mark, Tag } from '../flow/marks';
import type { Slab } from '../flow/slab';
import type { Line } from '../text/line';

export type CellLine = { readonly line: Line; readonly tag: Tag; readonly clause: string; readonly dx?: number };

export type Cell = {
  /** From the left of the type area. */
  readonly x: number;
  readonly width: number;
  readonly lines: readonly CellLine[];
  readonly across?: 'top' | 'middle';
  /** Grey of its ground, 1 for none. */
  readonly shade?: number;
};

export type RowStyle = {
  readonly padX: number;
  readonly padY: number;
  readonly minHeight: number;
  readonly border: number;
  /** Rows of fewer lines go to the next page whole. */
  readonly splitFrom: number;
};

export const tableRow: RowStyle = { padX: 4, padY: 3.5, minHeight: 0, border: 0.5, splitFrom: 14 };

/** Height of the lines of one cell. */
function linesHeight(lines: readonly CellLine[]): number {
  return lines.reduce((sum, { line }) => sum + line.pitch, 0);
}

export function rowSlab(cells: readonly Cell[], style: RowStyle): Slab {
  const inner = Math.max(0, ...cells.map((cell) => linesHeight(cell.lines)));
  const height = Math.max(style.minHeight, inner + style.padY * 2);
  return {
    height,
    marks: cells.flatMap((cell) => cellMarks(cell, style, height)),
    breakAfter: true,
    textLines: Math.max(0, ...cells.map((cell) => cell.lines.length)),
    split: (room) => splitRow(cells, style, room),
  };
}

function cellMarks(cell: Cell, style: RowStyle, height: number): readonly Mark[] {
  const marks: Mark[] = [];
  if (cell.shade !== undefined && cell.shade < 1) {
    marks.push({ kind: 'fill', x: cell.x, y: 0, width: cell.width, height, shade: cell.shade });
  }
  let y = cell.across === 'middle' ? (height - linesHeight(cell.lines)) / 2 : style.padY;
  for (const { line, tag, clause, dx } of cell.lines) {
    marks.push({ kind: 'text', line, x: cell.x + style.padX + (dx ?? 0), y, tag, clause });
    y += line.pitch;
  }
  if (style.border > 0) marks.push(...frame(cell.x, cell.width, height, style.border));
  return marks;
}

function frame(x: number, width: number, height: number, thickness: number): readonly Mark[] {
  const right = x + width;
  const rule = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'rule',
    x1,
    y1,
    x2,
    y2,
    thickness,
    ink: 'black',
  });
  return [rule(x, 0, right, 0), rule(x, height, right, height), rule(x, 0, x, height), rule(right, 0, right, height)];
}

/** Lines of the tallest cell that stay together on either side of a division. */
const fewestLines = 2;

/** Divides a row so that its first part is at most `room` high; nothing when too little of it would stand on either side. */
function splitRow(cells: readonly Cell[], style: RowStyle, room: number): readonly [Slab, Slab] | undefined {
  const tallest = Math.max(0, ...cells.map((cell) => cell.lines.length));
  const space = room - style.padY * 2;
  const counts = cells.map((cell) => {
    const count = linesThatFit(cell.lines, space);
    const leavesWidow = count < cell.lines.length && cell.lines.length - count < fewestLines;
    return leavesWidow ? Math.max(0, cell.lines.length - fewestLines) : count;
  });
  const most = Math.max(0, ...counts);
  const rest = Math.max(0, ...cells.map((cell, index) => cell.lines.length - (counts[index] ?? 0)));
  if (tallest < style.splitFrom || most < fewestLines || rest === 0) return undefined;
  const part = (from: (index: number) => number, to: (index: number) => number): Slab =>
    rowSlab(
      cells.map((cell, index) => ({ ...cell, across: 'top', lines: cell.lines.slice(from(index), to(index)) })),
      { ...style, minHeight: 0, splitFrom: fewestLines * 2 },
    );
  const first = part(
    () => 0,
    (index) => counts[index] ?? 0,
  );
  const second = part(
    (index) => counts[index] ?? 0,
    (index) => cells[index]?.lines.length ?? 0,
  );
  return first.height <= room ? [first, second] : undefined;
}

function linesThatFit(lines: readonly CellLine[], space: number): number {
  let sum = 0;
  for (const [index, { line }] of lines.entries()) {
    sum += line.pitch;
    if (sum > space) return index;
  }
  return lines.length;
}
