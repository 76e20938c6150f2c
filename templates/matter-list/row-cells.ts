// One row of a list as its columns are asked: the text under a head, and where it stands.
import { type CellFinding, cellName, type Merge, oneLine, type Sheet, typed } from './cells';
import { found } from './found';

export type CellPlace = Pick<CellFinding, 'sheet' | 'cell'>;

export type RowCells = {
  /** As typed, without what can't be seen; "" where the column is not there. */
  readonly text: (key: string) => string;
  readonly has: (key: string) => boolean;
  readonly place: (key: string) => CellPlace;
  /** Cells of the row that hold anything, of all columns of the sheet. */
  readonly filled: number;
  /** The first text in the row. */
  readonly first: string;
  readonly firstPlace: CellPlace;
  /** Formulas in its cells. */
  readonly findings: readonly CellFinding[];
};

/** Texts of more than one line stay so; all others are put on one. */
const manyLines = ['conditions', 'conditionsEn', 'requirement', 'requirementEn', 'education', 'educationEn'];

/** Columns of a matter itself: merged over several rows they still stand in the first alone. */
const ownColumns = ['id', 'order', 'name', 'nameEn'];

/** @param row from 0 */
export function rowCells(sheet: Sheet, row: number, columns: ReadonlyMap<string, number>): RowCells {
  const findings: CellFinding[] = [];
  const cells = sheet.rows[row] ?? [];
  const name = (key: string): string => cellName(row, columns.get(key) ?? columns.get('name') ?? 0);
  const texts = new Map<string, string>();
  for (const [key, column] of columns) {
    const from = ownColumns.includes(key) ? undefined : mergedAt(sheet.merges ?? [], row, column);
    const at = cellName(from?.row ?? row, from?.column ?? column);
    const raw = from === undefined ? cells[column] : sheet.rows[from.row]?.[from.column];
    const text = typed(raw ?? '');
    const isFormula = key !== 'order' && sheet.formulas?.has(at) === true;
    if (isFormula && at === cellName(row, column))
      findings.push(found({ sheet: sheet.name, cell: at }, 'block', formula(text)));
    texts.set(key, isFormula ? '' : manyLines.includes(key) ? text : oneLine(text));
  }
  const first = cells.findIndex((cell) => typed(cell) !== '');
  return {
    text: (key) => texts.get(key) ?? '',
    has: (key) => columns.has(key),
    place: (key) => ({ sheet: sheet.name, cell: name(key) }),
    filled: cells.filter((cell) => typed(cell) !== '').length,
    first: typed(cells[first] ?? ''),
    firstPlace: { sheet: sheet.name, cell: cellName(row, Math.max(first, 0)) },
    findings,
  };
}

/** The merge that a cell lies in below its first. One that only goes across is a title or a note, and fills nothing. */
function mergedAt(merges: readonly Merge[], row: number, column: number): Merge | undefined {
  return merges.find((merge) => merge.column === column && row > merge.row && row < merge.row + merge.rows);
}

const formula = (text: string) => ({
  zh: `这里是公式，算出的“${text.slice(0, 30)}”没有采用。请复制后用“选择性粘贴—数值”改成文字，再导入。`,
  en: `This is a formula; its result “${text.slice(0, 30)}” was not used. Copy it and paste it as values, then import again.`,
});
