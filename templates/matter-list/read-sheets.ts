// The sheets of a workbook as one list: those with a row of heads are read one after another; hidden ones are told.
import type { Law } from '../law/library';
import type { CellFinding, Sheet } from './cells';
import { found } from './found';
import { findHead, type ListRead, noHead, nothingRead, readMatterList } from './read-list';

export function readMatterSheets(sheets: readonly Sheet[], law: Law, today: string): ListRead {
  const findings: CellFinding[] = [];
  const matters: ListRead['matters'][number][] = [];
  const before = nothingRead();
  const lists = sheets.filter((sheet) => findHead(sheet) !== null);
  const seen = lists.filter(({ hidden }) => hidden !== true);
  for (const sheet of sheets) {
    const place = { sheet: sheet.name, cell: 'A1' };
    if (seen.includes(sheet)) {
      const read = readMatterList(sheet, law, today, before);
      matters.push(...read.matters);
      findings.push(...read.findings);
    } else if (sheet.hidden) findings.push(found(place, 'warn', hidden));
    else if (seen.length > 0 && sheet.rows.length > 0) findings.push(found(place, 'warn', noList));
  }
  const [first] = sheets.filter((sheet) => sheet.hidden !== true);
  if (seen.length === 0 && first !== undefined) findings.push(noHead(first));
  return { matters, findings };
}

const hidden = {
  zh: '这张工作表是隐藏的，没有读取。如需导入，请先取消隐藏。',
  en: 'This sheet is hidden and was not read. To import it, show it first.',
};
const noList = {
  zh: '这张工作表没有事项清单的表头，没有读取。',
  en: 'This sheet has no heads of a list of matters and was not read.',
};
