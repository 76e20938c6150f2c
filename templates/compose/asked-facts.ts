// Answers to what a paper asks for, as facts: `asked.KEY`, a collection of that name for lists, `counted.KEY` how many
// entries a list has, and `chosen.KEY` the value of a choice for conditions.

import { answerIds, answerList, answerWords } from '../asks/answer';
import { type Answer, type Ask, answerPath, listKinds, type Particulars } from '../asks/ask';
import { isPictureFile } from '../case/evidence';
import { type Bilingual, noWords, wordsSchema } from '../language/bilingual';
import { sayDate, sayTime } from '../language/dates';
import type { Office } from '../office/office';
import { askedEntry } from './asked-names';
import { Fact, type Facts, type Item, plain } from './fact';
import { itemOf } from './fact-list';
import { known } from './known-time';
import { together } from './together';

export type AskedSetting = {
  /** Kind of paper. */
  readonly kind: string;
  readonly asks: readonly Ask[];
  readonly particulars: Particulars;
  readonly office: Office;
  /** Entries that answers name: by evidence id, and by number of an issued paper. */
  readonly evidence: ReadonlyMap<string, Item>;
  readonly papers: ReadonlyMap<string, Item>;
};

type Asked = Pick<Facts, 'named' | 'collections'> & { readonly chosen: Readonly<Record<string, string>> };

export function askedFacts(setting: AskedSetting): Asked {
  const named = new Map<string, Fact>();
  const collections: { [name: string]: readonly Item[] } = {};
  const chosen: { [name: string]: string } = {};
  for (const ask of setting.asks) {
    const answer = setting.particulars[setting.kind]?.[ask.key];
    const path = answerPath(setting.kind, ask.key);
    if (listKinds.includes(ask.kind)) {
      const items = itemsOfList(ask, answer, path, setting);
      collections[`asked.${ask.key}`] = items;
      const count = items.length === 0 ? noWords : plain(String(items.length));
      named.set(`counted.${ask.key}`, new Fact(count, path, ask.label));
      if (ask.kind === 'organs') named.set(`asked.${ask.key}`, new Fact(joined(items), path, ask.label));
    } else {
      named.set(`asked.${ask.key}`, new Fact(sayAnswer(ask, answer, setting), path, ask.label));
      if (ask.kind === 'paper') addPaper(named, ask, answer, path, setting);
    }
    if (ask.kind === 'choice') chosen[ask.key] = typeof answer === 'string' ? answer : '';
  }
  return { named, collections, chosen };
}

/** The paper that an answer names: its name and day beside its number. */
function addPaper(
  named: Map<string, Fact>,
  ask: Ask,
  answer: Answer | undefined,
  path: string,
  setting: AskedSetting,
): void {
  const paper = typeof answer === 'string' ? setting.papers.get(answer) : undefined;
  for (const part of ['name', 'date'] as const) {
    named.set(
      `asked.${ask.key}${part === 'name' ? 'Name' : 'Date'}`,
      new Fact(paper?.[part]?.words ?? noWords, path, ask.label),
    );
  }
}

function itemsOfList(ask: Ask, answer: Answer | undefined, path: string, setting: AskedSetting): readonly Item[] {
  if (ask.kind === 'evidence') return chosenOf(setting.evidence, ask, answer);
  if (ask.kind === 'photographs') return chosenOf(picturesIn(setting.evidence), ask, answer);
  if (ask.kind === 'papers') return chosenOf(setting.papers, ask, answer);
  return answerList(answer).map((entry, index) => {
    const name =
      ask.kind === 'organs' ? organName(entry, setting.office) : (wordsSchema.safeParse(entry).data ?? noWords);
    return itemOf(askedEntry, { number: plain(String(index + 1)), name }, () => `${path}[${index}]`);
  });
}

function picturesIn(evidence: ReadonlyMap<string, Item>): ReadonlyMap<string, Item> {
  return new Map([...evidence].filter(([, item]) => isPictureFile(item.file?.words.zh ?? '')));
}

/** Those an answer names, in its order and numbered anew; all or none of them where nothing was answered. */
function chosenOf(all: ReadonlyMap<string, Item>, ask: Ask, answer: Answer | undefined): readonly Item[] {
  const named = answerIds(answer)
    .map((id) => all.get(id))
    .filter((item) => item !== undefined);
  const items = answer === undefined && ask.unanswered === 'all' ? [...all.values()] : named;
  return items.map((item, index) => {
    const { number } = item;
    return number === undefined
      ? item
      : { ...item, number: new Fact(plain(String(index + 1)), number.field, number.label) };
  });
}

function sayAnswer(ask: Ask, answer: Answer | undefined, { office }: AskedSetting): Bilingual {
  switch (ask.kind) {
    case 'number':
      return typeof answer === 'number' ? plain(String(answer)) : noWords;
    case 'date':
      return (typeof answer === 'string' && known(answer, sayDate)) || noWords;
    case 'moment':
      return (typeof answer === 'string' && known(answer, sayTime)) || noWords;
    case 'choice':
      return ask.choices.find(({ value }) => value === answer)?.label ?? noWords;
    case 'organ':
      return answer === undefined || Array.isArray(answer) || typeof answer === 'number'
        ? noWords
        : organName(answer as string | Bilingual, office);
    case 'officer':
      return typeof answer !== 'string'
        ? noWords
        : (office.officers.find(({ id }) => id === answer)?.name ?? plain(answer));
    case 'paper':
      return typeof answer === 'string' ? plain(answer) : noWords;
    default:
      return answerWords(answer);
  }
}

/** The authority of that id, or the words as they are. */
function organName(entry: string | Bilingual, office: Office): Bilingual {
  if (typeof entry !== 'string') return entry;
  return office.authorities.find(({ id }) => id === entry)?.name ?? { zh: entry, en: '' };
}

function joined(items: readonly Item[]): Bilingual {
  return together(items.map(({ name }) => name?.words ?? noWords));
}
