// Rows of one matter together: the row that names it and those after it without a name of their own, as where cells of
// the name were merged over several legal bases. Notes below the list and headings within it are no matters.
import { type CellFinding, cellName, type Sheet } from './cells';
import { found } from './found';
import type { Head } from './read-list';
import { type RowCells, rowCells } from './row-cells';

const note = /^(注|备注|说明|附注|填表|制表|审核|联系|note|remark)/i;
const heading = /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/;
const signed = /^\S{1,12}[:：]/;

/** No list of an office is as long; what is read in one go must not keep the desk waiting. */
const mostMatters = 2000;

export function groupRows(
  sheet: Sheet,
  { row: headRow, columns }: Head,
  findings: CellFinding[],
): readonly (readonly RowCells[])[] {
  const groups: RowCells[][] = [];
  let read = 0;
  for (let row = headRow + 1; row < sheet.rows.length; row += 1) {
    if ((sheet.rows[row] ?? []).every((cell) => cell.trim() === '')) continue;
    if (groups.length === mostMatters || read > 3 * mostMatters) {
      findings.push(found({ sheet: sheet.name, cell: cellName(row, 0) }, 'block', tooMany));
      break;
    }
    read += 1;
    const one = rowCells(sheet, row, columns);
    if (isAside(one)) {
      findings.push(found(one.firstPlace, 'warn', notUsed(one.first)));
      continue;
    }
    const group = groups.at(-1);
    const isNamed = one.text('name') !== '' || one.text('id') !== '';
    if (!isNamed && group !== undefined && isOfBasis(one)) group.push(one);
    else if (!isNamed && group !== undefined) findings.push(found(one.firstPlace, 'warn', notUsed(one.first)));
    else groups.push([one]);
  }
  return groups;
}

/** A single text that begins like a note, a heading of a part or a signature. */
function isAside(row: RowCells): boolean {
  if (row.filled > 1) return note.test(row.first) && row.text('breach') === '' && row.text('id') === '';
  return note.test(row.first) || heading.test(row.first) || signed.test(row.first);
}

function isOfBasis(row: RowCells): boolean {
  return ['breach', 'consequence', 'structure', 'fine'].some((key) => row.text(key) !== '');
}

const tooMany = {
  zh: '一张表最多读取 2000 个事项，从这一行起没有读取。请拆分后再导入。',
  en: 'A sheet is read up to 2,000 matters; from this row on it was not read. Split it, then import again.',
};
const notUsed = (text: string) => ({
  zh: `“${text.slice(0, 30)}”这一行看来是说明或者小标题，没有作为事项导入。`,
  en: `The row “${text.slice(0, 30)}” looks like a note or a heading and was not imported as a matter.`,
});
