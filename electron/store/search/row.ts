// One line of the list in memory: what is shown, the file it was read from, and the texts by which it is found.
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Fault } from '../../contract/outcome';
import type { FileFacts } from '../disk/disk';
import type { Entry } from '../store-port';
import type { Passages } from './passages';
import { searchTexts } from './search-texts';
import type { Sounds } from './sounds';

export type Row<Facts> = {
  readonly entry: Entry<Facts>;
  /** The file as it was when the row was made, or null where there is none any more. */
  readonly file: FileFacts | null;
  /** Matters, people and authorities named by id, found by their names. */
  readonly ids: readonly string[];
  /** Keys to sort by where the shown text is not one itself: names by their pinyin. */
  readonly keys: { readonly [order: string]: string };
};

/** The texts by which a row is found. Kept apart by alphabet: strings without Chinese take half the room. */
export type RowTexts = {
  /** Short texts without Chinese, and the pinyin of the others, one a line. */
  readonly latin: string;
  /** Short texts with Chinese, one a line. */
  readonly chinese: string;
  /** Numbers of the long texts. */
  readonly passages: readonly number[];
};

/** What a subject contributes to its rows. */
export type Describe<D, Facts> = {
  factsOf(draft: D): Facts;
  /** The data of the form, all of which is searched. */
  dataOf(draft: D): unknown;
  idsOf(facts: Facts): readonly string[];
  /** Names to sort by. */
  namesOf(facts: Facts): { readonly [order: string]: Bilingual };
};

type Dated = { readonly id: string; readonly createdAt: string; readonly updatedAt: string };
type Place = { readonly file: FileFacts; readonly trashedAt: string | null };
type Tools = { readonly passages: Passages; readonly sounds: Sounds };

export function rowOf<D extends Dated, Facts>(
  draft: D,
  place: Place,
  describe: Describe<D, Facts>,
  { passages, sounds }: Tools,
): { readonly row: Row<Facts>; readonly texts: RowTexts } {
  const facts = describe.factsOf(draft);
  const names = Object.entries(describe.namesOf(facts));
  const { id, createdAt, updatedAt } = draft;
  const row: Row<Facts> = {
    entry: { id, createdAt, updatedAt, trashedAt: place.trashedAt, facts, trouble: null },
    file: place.file,
    ids: describe.idsOf(facts).filter((text) => text !== ''),
    keys: Object.fromEntries(names.map(([order, { zh, en }]) => [order, sounds.full(zh || en)])),
  };
  return { row, texts: textsOf(describe.dataOf(draft), passages, sounds) };
}

function textsOf(data: unknown, passages: Passages, sounds: Sounds): RowTexts {
  const { short, long } = searchTexts(data);
  const isLatin = (text: string): boolean => narrow.test(text);
  const typed = short.map((text) => sounds.typed(text)).filter((text) => text !== '');
  return {
    latin: [...short.filter(isLatin), ...typed].join('\n'),
    chinese: short.filter((text) => !isLatin(text)).join('\n'),
    passages: long.map((text) => passages.number(text)),
  };
}

/** Characters up to U+00FF: the engine keeps such strings in one byte a character. */
const narrow = /^[\0-\u00ff]*$/;

/** A row for a draft that can't be read: what was last known of it, and why. */
export function troubledRow<Facts>(
  id: string,
  known: Row<Facts> | undefined,
  place: { readonly file: FileFacts | null; readonly trashedAt: string | null },
  trouble: Fault,
): Row<Facts> {
  const lastTouched = new Date(place.file?.modifiedMs ?? 0).toISOString();
  const blank: Row<Facts> = {
    entry: { id, createdAt: lastTouched, updatedAt: lastTouched, trashedAt: null, facts: null, trouble },
    file: null,
    ids: [],
    keys: {},
  };
  const base = known ?? blank;
  return { ...base, file: place.file, entry: { ...base.entry, trashedAt: place.trashedAt, trouble } };
}
