// One matter from its row, or rows: an existing matter is amended where cells say something, a new one is made whole.
import type { Law } from '../law/library';
import { type Matter, matterSchema } from '../law/schema';
import type { CellFinding } from './cells';
import { foldHead } from './columns';
import { found } from './found';
import { readBases } from './merge-bases';
import { readStatus } from './read-status';
import { nameOf, readSentence, words } from './read-words';
import type { RowCells } from './row-cells';

export type RowsOfMatter = {
  /** The first names the matter. */
  readonly rows: readonly RowCells[];
  readonly law: Law;
  readonly today: string;
  /** Where matters read before stand, by their ids. */
  readonly taken: ReadonlyMap<string, string>;
  /** Of the ids given to new matters, the next to be tried. */
  readonly numbers: { next: number };
};

type RowRead = { readonly matter: Matter | null; readonly findings: readonly CellFinding[] };

export function readRow(place: RowsOfMatter): RowRead {
  const { rows, law, taken } = place;
  const [row] = rows;
  if (row === undefined) return { matter: null, findings: [] };
  const known = knownMatter(row, law);
  const name = nameOf(row, known);
  if (name.zh === '') return refused(row, 'name', nameMissing);
  const id = known?.id ?? newId(row, place);
  const before = taken.get(id);
  if (before !== undefined && row.text('id') !== '') return refused(row, 'id', idTwice(id, before));
  if (before !== undefined) return refused(row, 'name', nameTwice(name.zh, before));
  const other = row.text('id') === '' ? undefined : namesake(row, law, id);
  if (other !== undefined) return refused(row, 'id', idOfAnother(id, other));
  return readMatter(place, row, known, { id, name });
}

function readMatter(
  place: RowsOfMatter,
  row: RowCells,
  known: Matter | undefined,
  { id, name }: Pick<Matter, 'id' | 'name'>,
): RowRead {
  const findings: CellFinding[] = [];
  if (row.text('id') !== '' && row.text('id') !== id)
    findings.push(found(row.place('id'), 'warn', idUnfit(row.text('id'), id)));
  const { bases, unverified } = readBases(place, known, findings);
  const status = readStatus(row, place.today, known, unverified);
  const isSilent = place.rows.every((one) => one.text('breach') === '');
  if (bases.length === 0 && isSilent) findings.push(found(row.place('breach'), 'warn', noBasis));
  const matter: Matter = {
    ...known,
    id,
    order: readOrder(row, known, place, findings),
    name,
    sourceStatus: status.sourceStatus,
    conditions: words(row, 'conditions', known?.conditions),
    facts: known?.facts ?? [],
    sentence: readSentence(row, name, known, findings),
    requirement: words(row, 'requirement', known?.requirement),
    immediately: readYes(row, 'immediately', known?.immediately ?? false, findings),
    education: words(row, 'education', known?.education),
    bases,
  };
  const { reviewed: _, ...unreviewed } = matter;
  const whole = status.reviewed === undefined ? unreviewed : { ...matter, reviewed: status.reviewed };
  return matterSchema.safeParse(whole).success
    ? { matter: whole, findings: [...status.findings, ...findings] }
    : { matter: null, findings: [...findings, found(row.place('name'), 'block', unfit(name.zh))] };
}

function refused(row: RowCells, key: string, sentence: CellFinding['sentence']): RowRead {
  return { matter: null, findings: [found(row.place(key), 'block', sentence)] };
}

/** By its id, or by its name as far as marks and spaces leave it the same. */
function knownMatter(row: RowCells, law: Law): Matter | undefined {
  const id = row.text('id');
  const name = foldHead(row.text('name'));
  return law.matters.find((one) => (id === '' ? name !== '' && foldHead(one.name.zh) === name : one.id === id));
}

/** Another matter of the list that bears the name in this row. */
function namesake(row: RowCells, law: Law, id: string): Matter | undefined {
  const name = foldHead(row.text('name'));
  return law.matters.find((one) => one.id !== id && name !== '' && foldHead(one.name.zh) === name);
}

function newId(row: RowCells, { law, taken, numbers }: RowsOfMatter): string {
  const wished = row.text('id');
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(wished)) return wished;
  for (;;) {
    const id = `office-matter-${numbers.next}`;
    numbers.next += 1;
    if (!taken.has(id) && !law.matters.some((one) => one.id === id)) return id;
  }
}

function readOrder(
  row: RowCells,
  known: Matter | undefined,
  { law, taken }: RowsOfMatter,
  findings: CellFinding[],
): number {
  const text = row.text('order').replace(/[.、)）]$/, '');
  const order = Number(text);
  if (text !== '' && Number.isInteger(order) && order > 0 && order < 1_000_000) return order;
  if (text !== '') findings.push(found(row.place('order'), 'warn', orderUnfit(text)));
  return known?.order ?? Math.max(0, ...law.matters.map((one) => one.order)) + taken.size + 1;
}

function readYes(row: RowCells, key: string, before: boolean, findings: CellFinding[]): boolean {
  const text = row.text(key);
  if (text === '') return before;
  if (/^(是|√|✓|y|yes|true|1|当场)$/i.test(text)) return true;
  if (/^(否|×|✗|n|no|false|0)$/i.test(text)) return false;
  findings.push(found(row.place(key), 'warn', notYesOrNo(text)));
  return before;
}

const nameMissing = {
  zh: '没有事项名称，这一行未导入。请填写。',
  en: 'The matter has no name; the row was not imported. Enter it.',
};
const noBasis = {
  zh: '没有可用的法律依据：文书将提示录入当地条文。请在“违反的规定”一列写明，例如《…条例》第十七条第一款。',
  en: 'No legal basis could be read: papers will ask for the local provision. Enter it under “Provision breached”, such as 《…条例》第十七条第一款.',
};
const nameTwice = (name: string, before: string) => ({
  zh: `事项“${name.slice(0, 40)}”出现了两次（前一次在 ${before}），后一行未导入。请只保留一行。`,
  en: `The matter “${name.slice(0, 40)}” is there twice (first at ${before}); the second row was not imported. Keep one.`,
});
const idTwice = (id: string, before: string) => ({
  zh: `编号 ${id} 与 ${before} 重复，这一行未导入。请改为各自的编号；新事项的编号可以留空。`,
  en: `The id ${id} is already used at ${before}; this row was not imported. Give each matter its own, or leave that of a new one empty.`,
});
const idOfAnother = (id: string, { id: other, name }: Matter) => ({
  zh: `编号 ${id} 与事项名称不一致：“${name.zh.slice(0, 40)}”的编号是 ${other}。这一行未导入，请改正编号或者名称。`,
  en: `The id ${id} does not fit the name: “${name.zh.slice(0, 40)}” has the id ${other}. The row was not imported; mend the id or the name.`,
});
const idUnfit = (text: string, id: string) => ({
  zh: `编号“${text.slice(0, 30)}”含有不能用的字符，改用 ${id}。编号只用字母、数字和连字符，新事项可以留空。`,
  en: `The id “${text.slice(0, 30)}” holds characters that can't be used; ${id} was taken. Use letters, digits and hyphens, or leave it empty for a new matter.`,
});
const orderUnfit = (text: string) => ({
  zh: `序号“${text.slice(0, 20)}”不是正整数，未采用。`,
  en: `The number “${text.slice(0, 20)}” is no whole number from 1; it was not used.`,
});
const notYesOrNo = (text: string) => ({
  zh: `“${text.slice(0, 20)}”应为“是”或“否”，未采用。`,
  en: `“${text.slice(0, 20)}” must be yes or no; it was not used.`,
});
const unfit = (name: string) => ({
  zh: `事项“${name.slice(0, 40)}”的内容不符合格式，未导入。请核对这一行各单元格。`,
  en: `What stands for “${name.slice(0, 40)}” can't be a matter; it was not imported. Check the cells of this row.`,
});
