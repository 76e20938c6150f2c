// Tables: fixed widths in twips on every level (WPS sizes tables by their grid, Word by their cells).
import { element } from './paragraph';

/** `content` is block XML; a cell without any gets the empty paragraph that Word demands. */
export type Cell = {
  readonly width: number;
  readonly content: string;
  readonly span?: number;
  readonly borders?: string;
  readonly fill?: string;
  readonly verticalAlign?: 'center' | 'bottom';
};

export type Row = {
  readonly cells: readonly Cell[];
  /** Repeats on each page; only leading rows. */
  readonly head?: boolean;
  /** Only for short rows: a kept row that is taller than the page would hide its rest. */
  readonly keepWhole?: boolean;
};

export type TableLook = {
  /** Widths of the grid's columns. */
  readonly columns: readonly number[];
  readonly borders: 'lines' | 'none';
  /** Distance of the text from the cell's sides. */
  readonly padding?: number;
  /** Floats at the foot of the text area. */
  readonly atFoot?: boolean;
};

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

export function tableXml(look: TableLook, rows: readonly Row[]): string {
  const grid = look.columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${tableProperties(look)}<w:tblGrid>${grid}</w:tblGrid>${rows.map(rowXml).join('')}</w:tbl>`;
}

function tableProperties(look: TableLook): string {
  const width = look.columns.reduce((sum, column) => sum + column, 0);
  const padding = look.padding ?? 70;
  const value = look.borders === 'lines' ? 'single' : 'nil';
  const border = (side: string) => element(side, value === 'nil' ? { val: value } : lineBorder);
  const place = { leftFromText: 0, rightFromText: 0, vertAnchor: 'margin', horzAnchor: 'margin', tblpX: 0 };
  const atFoot = `${element('tblpPr', { ...place, tblpYSpec: 'bottom' })}<w:tblOverlap w:val="never"/>`;
  return [
    '<w:tblPr>',
    look.atFoot === true ? atFoot : '',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>`,
    `<w:tblBorders>${sides.map(border).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${cellMargins(padding, look.borders === 'lines' ? linedPadding : 0)}</w:tblCellMar>`,
    '</w:tblPr>',
  ].join('');
}

/** Above and below the text in tables with lines. */
const linedPadding = 40;

function cellMargins(across: number, down: number): string {
  const margins = { top: down, left: across, bottom: down, right: across };
  return Object.entries(margins)
    .map(([side, width]) => element(side, { w: width, type: 'dxa' }))
    .join('');
}

const lineBorder = { val: 'single', sz: 4, space: 0, color: '000000' };

function rowXml(row: Row): string {
  const keep = row.keepWhole === true ? '<w:cantSplit/>' : '';
  const head = row.head === true ? '<w:tblHeader/>' : '';
  const properties = keep === '' && head === '' ? '' : `<w:trPr>${keep}${head}</w:trPr>`;
  return `<w:tr>${properties}${row.cells.map(cellXml).join('')}</w:tr>`;
}

function cellXml(cell: Cell): string {
  const properties = [
    `<w:tcW w:w="${cell.width}" w:type="dxa"/>`,
    cell.span === undefined || cell.span === 1 ? '' : `<w:gridSpan w:val="${cell.span}"/>`,
    cell.borders === undefined ? '' : `<w:tcBorders>${cell.borders}</w:tcBorders>`,
    cell.fill === undefined ? '' : element('shd', { val: 'clear', color: 'auto', fill: cell.fill }),
    cell.verticalAlign === undefined ? '' : `<w:vAlign w:val="${cell.verticalAlign}"/>`,
  ];
  const content = cell.content === '' ? '<w:p/>' : cell.content;
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${content}</w:tc>`;
}

/** Shares of a width as whole twips that add up to it exactly. */
export function shareWidth(width: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const ends: number[] = [0];
  let sum = 0;
  for (const share of shares) {
    sum += share;
    ends.push(Math.round((width * sum) / total));
  }
  return shares.map((_, index) => (ends[index + 1] ?? 0) - (ends[index] ?? 0));
}
