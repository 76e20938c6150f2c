// Columns without which part of a list can't be read: said once at the row of heads, not again at every row.
import { type CellFinding, cellName, type Sheet } from './cells';
import { found } from './found';
import type { Head } from './read-list';

export function missingColumns({ name }: Sheet, { row, columns }: Head): readonly CellFinding[] {
  const place = { sheet: name, cell: cellName(row, columns.get('breach') ?? columns.get('name') ?? 0) };
  const findings: CellFinding[] = [];
  if (!columns.has('breach')) findings.push(found(place, 'warn', noBreach));
  else if (!columns.has('structure')) findings.push(found(place, 'block', noStructure));
  if (!columns.has('conditions')) findings.push(found(place, 'warn', noConditions));
  return findings;
}

const noBreach = {
  zh: '没有“违反的规定”（或“法律依据”）一列：各事项的依据保持原样，新事项没有依据。',
  en: 'There is no column “Provision breached”: bases stay as they are, and new matters have none.',
};
const noStructure = {
  zh: '没有“处罚结构”一列，新的依据都不能导入。请加上这一列并逐行填写：A 先责令、逾期不改才罚；B 可以罚；C 应当罚；N 该条无罚款。',
  en: 'There is no column “Structure”, so no new basis can be imported. Add it and fill each row: A order first, fine only if not corrected; B may fine; C shall fine; N no fine.',
};
const noConditions = {
  zh: '没有“适用条件”一列：已有事项的条件保持原样，新事项的条件留空。',
  en: 'There is no column “Conditions”: those of known matters stay as they are, new ones are left empty.',
};
