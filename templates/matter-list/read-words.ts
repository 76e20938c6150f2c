// The words of a matter in a row, in both languages, and the sentence of the act, which may name facts and nothing else.
import { differingFacts } from '../compose/judge-texts';
import { factsOfText } from '../compose/text-facts';
import { type Bilingual, noWords } from '../language/bilingual';
import type { Matter } from '../law/schema';
import { sameCell } from './basis-cells';
import type { CellFinding } from './cells';
import { foldHead } from './columns';
import { found } from './found';
import type { RowCells } from './row-cells';

const longest = 5000;

/** What the row says, else what was there; an English that stands for another Chinese is not kept. */
export function words(row: RowCells, key: string, before: Bilingual = noWords): Bilingual {
  const [zh, en] = [row.text(key).slice(0, longest), row.text(`${key}En`).slice(0, longest)];
  if (zh === '' || zh === before.zh) return { zh: before.zh, en: en === '' ? before.en : en };
  return { zh, en: en === '' && sameCell(zh, before.zh) ? before.en : en };
}

/** A name that differs from the known one in spaces and marks alone is the known one. */
export function nameOf(row: RowCells, known: Matter | undefined): Bilingual {
  const name = words(row, 'name', known?.name);
  const isKnown = known !== undefined && foldHead(name.zh) === foldHead(known.name.zh);
  return isKnown ? { zh: known.name.zh, en: name.en === '' ? known.name.en : name.en } : name;
}

export function readSentence(
  row: RowCells,
  name: Bilingual,
  known: Matter | undefined,
  findings: CellFinding[],
): Bilingual {
  const said = words(row, 'sentence', known?.sentence);
  const isAsKnown = known !== undefined && said.zh === known.sentence.zh && said.en === known.sentence.en;
  const wrong = isAsKnown ? null : wrongPlaceholder(said, known?.facts ?? []);
  if (wrong !== null) {
    findings.push(found(row.place('sentence'), 'block', unfit(wrong, known)));
    return known?.sentence ?? name;
  }
  if (said.zh !== '') return said;
  findings.push(found(row.place('name'), 'warn', sentenceFromName));
  return name;
}

/** What is no fact of the matter, or is said in one language alone; null where there is no such thing. */
export function wrongPlaceholder({ zh, en }: Bilingual, asked: Matter['facts']): string | null {
  const read = { zh: factsOfText(zh), en: factsOfText(en) };
  for (const [text, one] of [[zh, read.zh] as const, [en, read.en] as const]) {
    if ('fault' in one) return text.slice(one.offset, one.offset + 30);
    const unknown = one.facts.find(({ name }) => !asked.some(({ key }) => key === name));
    if (unknown !== undefined) return unknown.name;
  }
  if (en === '' || 'fault' in read.zh || 'fault' in read.en) return null;
  const differing = differingFacts(read.zh.facts, read.en.facts);
  return [...differing.zh, ...differing.en][0] ?? null;
}

const sentenceFromName = {
  zh: '没有违法事实句式，暂以事项名称代替，请核对文书上的表述。',
  en: 'There is no sentence of the act; the matter’s name stands for it. Verify how the papers read.',
};

function unfit(what: string, known: Matter | undefined): Bilingual {
  const facts = (known?.facts ?? []).map(({ key }) => `{{ ${key} }}`).join(' ');
  const none = facts === '';
  return {
    zh: `违法事实句式中的“${what}”不是这一事项的事实，或者只在一种语言中出现，未采用。${none ? '请去掉花括号。' : `可用：${facts}。`}`,
    en: `“${what}” in the sentence of the act is no fact of this matter, or stands in one language alone; the sentence was not used. ${none ? 'Leave braces out.' : `There are: ${facts}.`}`,
  };
}
