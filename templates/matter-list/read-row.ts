// One matter from its row, or rows: an existing matter is amended where cells say something, a new one is made whole.
import { type Bilingual, noWords } from '../language/bilingual';
import type { Law } from '../law/library';
import type { Matter } from '../law/schema';
import type { CellFinding } from './cells';
import { foldHead } from './columns';
import { type CellPlace, found } from './found';
import { readBasis } from './read-basis';
import { readStatus } from './read-status';

export type RowCells = {
  readonly text: (key: string) => string;
  readonly has: (key: string) => boolean;
  readonly place: (key: string) => CellPlace;
};

export type RowsOfMatter = {
  /** The first names the matter. */
  readonly rows: readonly RowCells[];
  readonly law: Law;
  readonly today: string;
  /** Ids of matters read before. */
  readonly taken: ReadonlySet<string>;
};

export function readRow({ rows, law, today, taken }: RowsOfMatter): {
  readonly matter: Matter | null;
  readonly findings: readonly CellFinding[];
} {
  const [row] = rows;
  if (row === undefined) return { matter: null, findings: [] };
  const known = knownMatter(row, law);
  const name = words(row, 'name', known?.name);
  if (name.zh === '') return { matter: null, findings: [found(row.place('name'), 'block', nameMissing)] };
  const id = known?.id ?? newId(row, law, taken);
  if (taken.has(id)) return { matter: null, findings: [found(row.place('name'), 'block', twice(name.zh))] };
  const findings: CellFinding[] = [];
  const status = readStatus(row, today, known);
  const bases = rows.flatMap((one) => readBasis(one, law, today, findings) ?? []);
  if (bases.length === 0 && known === undefined) findings.push(found(row.place('breach'), 'warn', noBasis));
  const order = readOrder(row, known, law, taken.size, findings);
  const matter: Matter = {
    id,
    order,
    name,
    sourceStatus: status.sourceStatus,
    ...(status.reviewed && { reviewed: status.reviewed }),
    conditions: words(row, 'conditions', known?.conditions),
    facts: known?.facts ?? [],
    sentence: readSentence(row, name, known, findings),
    requirement: words(row, 'requirement', known?.requirement),
    immediately: readYes(row, 'immediately', known?.immediately ?? false, findings),
    education: words(row, 'education', known?.education),
    bases: bases.length > 0 ? mergeBases(known, bases) : (known?.bases ?? []),
  };
  return { matter, findings: [...status.findings, ...findings] };
}

/** By its id, or by its name as far as marks and spaces leave it the same. */
function knownMatter(row: RowCells, law: Law): Matter | undefined {
  const id = row.text('id');
  const name = foldHead(row.text('name'));
  return law.matters.find((one) => (id === '' ? name !== '' && foldHead(one.name.zh) === name : one.id === id));
}

function newId(row: RowCells, law: Law, taken: ReadonlySet<string>): string {
  const wished = row.text('id');
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(wished)) return wished;
  for (let number = 1; ; number += 1) {
    const id = `office-matter-${number}`;
    if (!taken.has(id) && !law.matters.some((one) => one.id === id)) return id;
  }
}

/** What the row says, else what was there; an English that stands for another Chinese is not kept. */
function words(row: RowCells, key: string, before: Bilingual = noWords): Bilingual {
  const [zh, en] = [row.text(key), row.text(`${key}En`)];
  if (zh === '') return { zh: before.zh, en: en === '' ? before.en : en };
  return { zh, en: en === '' && zh === before.zh ? before.en : en };
}

function readSentence(row: RowCells, name: Bilingual, known: Matter | undefined, findings: CellFinding[]): Bilingual {
  const said = words(row, 'sentence', known?.sentence);
  if (said.zh !== '') return said;
  findings.push(found(row.place('name'), 'warn', sentenceFromName));
  return name;
}

function readOrder(row: RowCells, known: Matter | undefined, law: Law, read: number, findings: CellFinding[]): number {
  const text = row.text('order');
  const order = Number(text);
  if (text !== '' && Number.isInteger(order) && order > 0) return order;
  if (text !== '') findings.push(found(row.place('order'), 'warn', orderUnfit(text)));
  return known?.order ?? Math.max(0, ...law.matters.map((one) => one.order)) + read + 1;
}

function readYes(row: RowCells, key: string, before: boolean, findings: CellFinding[]): boolean {
  const text = row.text(key);
  if (text === '') return before;
  if (/^(是|√|✓|y|yes|true|1|当场)$/i.test(text)) return true;
  if (/^(否|×|✗|n|no|false|0)$/i.test(text)) return false;
  findings.push(found(row.place(key), 'warn', notYesOrNo(text)));
  return before;
}

/** The sheet's bases take the place of those of the same jurisdiction that were in force then. */
function mergeBases(known: Matter | undefined, bases: Matter['bases']): Matter['bases'] {
  const jurisdictions = new Set(bases.map(({ jurisdiction }) => jurisdiction));
  const kept = (known?.bases ?? []).filter(
    ({ jurisdiction, validTo }) => !jurisdictions.has(jurisdiction) || validTo !== null,
  );
  return [...kept, ...bases];
}

const nameMissing = {
  zh: '没有事项名称，这一行未导入。请填写。',
  en: 'The matter has no name; the row was not imported. Enter it.',
};
const noBasis = {
  zh: '没有可用的法律依据：文书将提示录入当地条文。请在“违反的规定”一列写明，例如《…条例》第十七条第一款。',
  en: 'No legal basis could be read: papers will ask for the local provision. Enter it under “Provision breached”, such as 《…条例》第十七条第一款.',
};
const sentenceFromName = {
  zh: '没有违法事实句式，暂以事项名称代替，请核对文书上的表述。',
  en: 'There is no sentence of the act; the matter’s name stands for it. Verify how the papers read.',
};
const twice = (name: string) => ({
  zh: `事项“${name.slice(0, 40)}”出现了两次，后一行未导入。请只保留一行。`,
  en: `The matter “${name.slice(0, 40)}” is there twice; the second row was not imported. Keep one.`,
});
const orderUnfit = (text: string) => ({
  zh: `序号“${text.slice(0, 20)}”不是正整数，未采用。`,
  en: `The number “${text.slice(0, 20)}” is no whole number from 1; it was not used.`,
});
const notYesOrNo = (text: string) => ({
  zh: `“${text.slice(0, 20)}”应为“是”或“否”，未采用。`,
  en: `“${text.slice(0, 20)}” must be yes or no; it was not used.`,
});
