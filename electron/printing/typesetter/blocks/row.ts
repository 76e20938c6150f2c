// A strip of cells side by side: table rows and facing columns. Tall rows go on over pages, line by line.
import type { Mark, Tag } from '../flow/marks';
import type { Slab } from '../flow/slab';
import type { Line } from '../text/line';

export type CellLine = { readonly line: Line; readonly tag: Tag; readonly clause: string };

export type Cell = {
  /** From the left of the type area. */
  readonly x: number;
  readonly width: number;
  readonly lines: readonly CellLine[];
  readonly across?: 'top' | 'middle';
  /** A rule across the cell in place of text: the field is not used. */
  readonly struck?: boolean;
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
    marks: [
      ...shades(cells, height),
      ...cells.flatMap((cell) => cellTexts(cell, style, height)),
      ...cells.flatMap((cell) => strike(cell, style, height)),
      ...rules(cells, style, height),
    ],
    breakAfter: true,
    textLines: Math.max(0, ...cells.map((cell) => cell.lines.length)),
    split: (room) => splitRow(cells, style, room),
  };
}

function shades(cells: readonly Cell[], height: number): readonly Mark[] {
  return cells.flatMap(({ x, width, shade }): Mark[] =>
    shade === undefined || shade >= 1 ? [] : [{ kind: 'fill', x, y: 0, width, height, shade }],
  );
}

function cellTexts(cell: Cell, style: RowStyle, height: number): readonly Mark[] {
  let y = cell.across === 'middle' ? (height - linesHeight(cell.lines)) / 2 : style.padY;
  return cell.lines.map(({ line, tag, clause }) => {
    const mark: Mark = { kind: 'text', line, x: cell.x + style.padX, y, tag, clause };
    y += line.pitch;
    return mark;
  });
}

function strike({ x, width, struck }: Cell, { padX }: RowStyle, height: number): readonly Mark[] {
  if (struck !== true) return [];
  const y = height / 2;
  return [{ kind: 'rule', x1: x + padX, x2: x + width - padX, y1: y, y2: y, thickness: 0.6, ink: 'black' }];
}

/** Above and below the row, and at the sides of its cells. */
function rules(cells: readonly Cell[], style: RowStyle, height: number): readonly Mark[] {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (style.border === 0 || first === undefined || last === undefined) return [];
  const right = last.x + last.width;
  const rule = (x1: number, y1: number, x2: number, y2: number): Mark => {
    return { kind: 'rule', x1, y1, x2, y2, thickness: style.border, ink: 'black' };
  };
  const sides = [...cells.map((cell) => cell.x), right].map((x) => rule(x, 0, x, height));
  return [rule(first.x, 0, right, 0), rule(first.x, height, right, height), ...sides];
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
  // A cell that had nothing on the first page would begin beside the end of another, and be read after it.
  if (cells.some((cell, index) => isFilled(cell) && counts[index] === 0)) return undefined;
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

function isFilled({ lines }: Cell): boolean {
  return lines.some(({ line }) => line.pieces.length > 0);
}

function linesThatFit(lines: readonly CellLine[], space: number): number {
  let sum = 0;
  for (const [index, { line }] of lines.entries()) {
    sum += line.pitch;
    if (sum > space) return index;
  }
  return lines.length;
}
