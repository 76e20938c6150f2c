// Reads a list of matters from a sheet as offices type them: a title above, merged cells, stray spaces, full-width
// figures. What can be read becomes matters; what can't is named with its cell and how to mend it.

import type { Law } from '../law/library';
import type { Matter } from '../law/schema';
import { type CellFinding, cellName, type Sheet, typed } from './cells';
import { columnOf } from './columns';
import { type RowCells, readRow } from './read-row';

export type ListRead = { readonly matters: readonly Matter[]; readonly findings: readonly CellFinding[] };

const mostHeadRows = 20;

/** @param today YYYY-MM-DD, the day of review where the sheet names none */
export function readMatterList(sheet: Sheet, law: Law, today: string): ListRead {
  const head = findHead(sheet);
  if (head === null) return { matters: [], findings: [noHead(sheet)] };
  const findings: CellFinding[] = [...head.findings];
  const groups = groupRows(sheet, head);
  const taken = new Set<string>();
  const matters = groups.flatMap((rows): Matter[] => {
    const read = readRow({ rows, law, today, taken });
    findings.push(...read.findings);
    if (read.matter === null) return [];
    taken.add(read.matter.id);
    return [read.matter];
  });
  if (groups.length === 0) findings.push(noRows(sheet));
  return { matters, findings };
}

type Head = {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: readonly CellFinding[];
};

/** The first row that names a matter's column and at least one more. */
function findHead(sheet: Sheet): Head | null {
  for (const [row, cells] of sheet.rows.slice(0, mostHeadRows).entries()) {
    const columns = new Map<string, number>();
    const findings: CellFinding[] = [];
    for (const [at, text] of cells.entries()) {
      const key = columnOf(text);
      if (key === null || columns.has(key)) {
        if (typed(text) !== '') findings.push(unusedColumn(sheet, row, at, text, key !== null));
      } else columns.set(key, at);
    }
    if (columns.has('name') && columns.size >= 2) return { row, columns, findings };
  }
  return null;
}

/**
 * Rows of one matter: the row that names it and those after it with no name of their own, as where cells of the name
 * were merged over several legal bases.
 */
function groupRows(sheet: Sheet, { row: headRow, columns }: Head): readonly (readonly RowCells[])[] {
  const groups: RowCells[][] = [];
  for (const [offset, cells] of sheet.rows.slice(headRow + 1).entries()) {
    const row = headRow + 1 + offset;
    const text = (key: string): string => {
      const at = columns.get(key);
      return at === undefined ? '' : typed(cells[at] ?? '');
    };
    if ([...columns.keys()].every((key) => text(key) === '')) continue;
    const one: RowCells = {
      text,
      has: (key) => columns.has(key),
      place: (key) => ({ sheet: sheet.name, cell: cellName(row, columns.get(key) ?? columns.get('name') ?? 0) }),
    };
    const group = groups.at(-1);
    if (text('name') === '' && text('id') === '' && group !== undefined) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function noHead({ name }: Sheet): CellFinding {
  return {
    severity: 'block',
    sheet: name,
    cell: 'A1',
    sentence: {
      zh: '没有找到表头：前二十行中应有一行写明“事项”（或“违法行为”）以及“适用条件”“法律依据”等列名。请补上表头后再导入。',
      en: 'No row of heads was found: one of the first twenty rows must name the column “Matter” and others such as “Conditions” or “Provision breached”. Add it, then import again.',
    },
  };
}

function noRows({ name }: Sheet): CellFinding {
  const sentence = {
    zh: '表头之下没有任何事项，未导入。',
    en: 'There is no matter below the heads; nothing was imported.',
  };
  return { severity: 'block', sheet: name, cell: 'A1', sentence };
}

function unusedColumn({ name }: Sheet, row: number, at: number, head: string, twice: boolean): CellFinding {
  const words = typed(head).slice(0, 30);
  return {
    severity: 'warn',
    sheet: name,
    cell: cellName(row, at),
    sentence: twice
      ? {
          zh: `“${words}”一列重复，只采用前一列。请删去其中一列。`,
          en: `The column “${words}” is there twice; the first is used. Delete one of them.`,
        }
      : {
          zh: `不认识“${words}”一列，未采用。如需采用，请改为模板中的列名。`,
          en: `The column “${words}” is not known and was not used. To use it, give it a name of the form.`,
        },
  };
}
