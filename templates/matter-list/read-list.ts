// Reads a list of matters from a sheet as offices type them: a title above, merged cells, stray spaces, full-width
// figures, notes below. What can be read becomes matters; what can't is named with its cell and how to mend it.
import type { Law } from '../law/library';
import type { Matter } from '../law/schema';
import { type CellFinding, cellName, type Sheet, typed } from './cells';
import { columnOf } from './columns';
import { found } from './found';
import { groupRows } from './group-rows';
import { missingColumns } from './missing-columns';
import { readRow } from './read-row';

export type ListRead = { readonly matters: readonly Matter[]; readonly findings: readonly CellFinding[] };

const mostHeadRows = 20;

/** What sheets before this one held: where matters stand by their ids, and the next number for a new id. */
export type ReadBefore = { readonly taken: Map<string, string>; readonly numbers: { next: number } };

export const nothingRead = (): ReadBefore => ({ taken: new Map(), numbers: { next: 1 } });

/**
 * @param today YYYY-MM-DD, the day of review where the sheet names none
 * @param before what is read is added to it
 */
export function readMatterList(sheet: Sheet, law: Law, today: string, before = nothingRead()): ListRead {
  const { taken, numbers } = before;
  const head = findHead(sheet);
  if (head === null) return { matters: [], findings: [noHead(sheet)] };
  const findings: CellFinding[] = [...head.findings, ...missingColumns(sheet, head)];
  const groups = groupRows(sheet, head, findings);
  const matters = groups.flatMap((rows): Matter[] => {
    const read = readRow({ rows, law, today, taken, numbers });
    const of = read.matter === null ? {} : { matter: read.matter.id };
    const all = [...rows.flatMap((row) => row.findings), ...read.findings];
    findings.push(...all.map((finding) => ({ ...finding, ...of })));
    if (read.matter === null) return [];
    const place = rows[0]?.place('name');
    taken.set(read.matter.id, `${place?.sheet}!${place?.cell}`);
    return [read.matter];
  });
  if (groups.length === 0) findings.push(noRows(sheet));
  return { matters, findings };
}

export type Head = {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: readonly CellFinding[];
};

/** The first row that names a matter's column and at least one more. */
export function findHead(sheet: Sheet): Head | null {
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

export function noHead({ name }: Sheet): CellFinding {
  return found({ sheet: name, cell: 'A1' }, 'block', {
    zh: '没有找到表头：前二十行中应有一行写明“事项”（或“违法行为”）以及“适用条件”“法律依据”等列名。请补上表头后再导入。',
    en: 'No row of heads was found: one of the first twenty rows must name the column “Matter” and others such as “Conditions” or “Provision breached”. Add it, then import again.',
  });
}

function noRows({ name }: Sheet): CellFinding {
  return found({ sheet: name, cell: 'A1' }, 'block', {
    zh: '表头之下没有任何事项，未导入。',
    en: 'There is no matter below the heads; nothing was imported.',
  });
}

function unusedColumn({ name }: Sheet, row: number, at: number, head: string, twice: boolean): CellFinding {
  const words = typed(head).slice(0, 30);
  const sentence = twice
    ? {
        zh: `“${words}”一列重复，只采用前一列。请删去其中一列。`,
        en: `The column “${words}” is there twice; the first is used. Delete one of them.`,
      }
    : {
        zh: `不认识“${words}”一列，未采用。如需采用，请改为模板中的列名。`,
        en: `The column “${words}” is not known and was not used. To use it, give it a name of the form.`,
      };
  return found({ sheet: name, cell: cellName(row, at) }, 'warn', sentence);
}
