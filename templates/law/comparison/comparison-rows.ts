// One matter at several places, row by row as a table shows it: organ, penalty, periods, articles with their texts.
import type { Bilingual } from '../../language/bilingual';
import type { Choice, Provision } from '../choice';
import { type Comparison, type Likeness, mayBeMoreSpecific } from '../compare-places';
import { closerMayExist, notHeld, organOf, structureWords } from '../place-words';
import type { Basis } from '../schema';
import { periodsIn } from './periods-in';

export const comparisonRowKeys = [
  'competent',
  'structure',
  'fine',
  'periods',
  'breach',
  'breachText',
  'consequence',
  'consequenceText',
  'edition',
] as const;
export type ComparisonRowKey = (typeof comparisonRowKeys)[number];

export type ComparisonRow = {
  readonly key: ComparisonRowKey;
  readonly name: Bilingual;
  readonly likeness: Likeness;
  /** One for each place; several lines are several provisions or bases. */
  readonly cells: readonly Bilingual[];
};

const words = (zh: string, en: string): Bilingual => ({ zh, en });
const dash = words('—', '—');

export const rowNames: Readonly<Record<ComparisonRowKey, Bilingual>> = {
  competent: words('主管机关', 'competent organ'),
  structure: words('处罚方式', 'structure of the penalty'),
  fine: words('罚款幅度', 'amount of the fine'),
  periods: words('条文所载期限', 'periods in the articles'),
  breach: words('违反的规定', 'provision breached'),
  breachText: words('违反的规定全文', 'text of the provision breached'),
  consequence: words('处理依据', 'provision on the consequence'),
  consequenceText: words('处理依据全文', 'text of the provision on the consequence'),
  edition: words('文本版本和施行日期', 'edition and days in force'),
};

const unspoken: ReadonlySet<ComparisonRowKey> = new Set(['breachText', 'consequenceText', 'edition']);

/** The rows of which words say what differs: texts and editions differ wherever the articles do. */
export function spokenRows(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return rows.filter(({ key }) => !unspoken.has(key));
}

/** In the order of `comparisonRowKeys`. */
export function comparisonRows({ places }: Comparison): readonly ComparisonRow[] {
  const choices = places.map(({ choice }) => choice);
  return comparisonRowKeys.map((key) => {
    const cells = choices.map((choice) => cellOf(choice, key));
    return { key, name: rowNames[key], likeness: likenessOf(choices, cells), cells };
  });
}

function likenessOf(choices: readonly Choice[], cells: readonly Bilingual[]): Likeness {
  const known = cells.filter((_, index) => choices[index]?.outcome !== 'missing').map(({ zh }) => zh);
  if (new Set(known).size > 1) return 'differs';
  return known.length < cells.length || choices.some(mayBeMoreSpecific) ? 'unknown' : 'same';
}

function cellOf(choice: Choice, key: ComparisonRowKey): Bilingual {
  if (choice.outcome === 'missing') return key === 'competent' ? notHeld : dash;
  const { bases, breach, consequence } = choice;
  switch (key) {
    case 'competent':
      return once(bases.map(organOf));
    case 'structure':
      return once(bases.map(({ structure }) => structureWords[structure]));
    case 'fine':
      return once(bases.map(fineOf));
    case 'periods':
      return once(uniqueTexts([...breach, ...consequence]).flatMap(periodsIn));
    case 'breach':
      return closer(choice, once(breach.map(({ name }) => name)));
    case 'breachText':
      return once(breach.map(({ text }) => text));
    case 'consequence':
      return once(consequence.map(({ name }) => name));
    case 'consequenceText':
      return once(consequence.map(({ text }) => text));
    case 'edition':
      return once([...breach, ...consequence].map(editionOf));
  }
}

function fineOf({ fine }: Basis): Bilingual {
  return fine.zh === '' ? words('该条未设罚款', 'no fine in the provision') : fine;
}

function uniqueTexts(provisions: readonly Provision[]): readonly Bilingual[] {
  return [...new Map(provisions.map(({ text }) => [text.zh, text])).values()];
}

function editionOf({ edition: { title, edition, validFrom, validTo } }: Provision): Bilingual {
  const [zhEnd, enEnd] = validTo === null ? ['', ''] : [`至${validTo}`, ` to ${validTo}`];
  return words(
    `《${title.zh}》（${edition}），自${validFrom}起${zhEnd}施行`,
    `${title.en || title.zh} (${edition}), in force from ${validFrom}${enEnd}`,
  );
}

function closer(choice: Choice, cited: Bilingual): Bilingual {
  if (!mayBeMoreSpecific(choice)) return cited;
  return words(`${cited.zh}${closerMayExist.zh}`, cited.en === '' ? '' : `${cited.en} ${closerMayExist.en}`);
}

/** Each once, a line each; without English where one of them has none. */
function once(all: readonly Bilingual[]): Bilingual {
  const known = [...new Map(all.map((one) => [one.zh, one])).values()];
  if (known.length === 0) return dash;
  const whole = known.every(({ en }) => en !== '');
  return words(known.map(({ zh }) => zh).join('\n'), whole ? known.map(({ en }) => en).join('\n') : '');
}
