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
  /** Short texts and their pinyin, one a line. */
  readonly own: string;
  /** Numbers of the long texts. */
  readonly passages: readonly number[];
  /** Matters, people and authorities named by id, found by their names. */
  readonly ids: readonly string[];
  /** Keys to sort by where the shown text is not one itself: names by their pinyin. */
  readonly keys: { readonly [order: string]: string };
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
): Row<Facts> {
  const facts = describe.factsOf(draft);
  const texts = searchTexts(describe.dataOf(draft));
  const typed = texts.short.map((text) => sounds.typed(text)).filter((text) => text !== '');
  const names = Object.entries(describe.namesOf(facts));
  const { id, createdAt, updatedAt } = draft;
  return {
    entry: { id, createdAt, updatedAt, trashedAt: place.trashedAt, facts, trouble: null },
    file: place.file,
    own: [...texts.short, ...typed].join('\n'),
    passages: texts.long.map((text) => passages.number(text)),
    ids: describe.idsOf(facts).filter((text) => text !== ''),
    keys: Object.fromEntries(names.map(([order, { zh, en }]) => [order, sounds.full(zh || en)])),
  };
}

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
    own: id.toLowerCase(),
    passages: [],
    ids: [],
    keys: {},
  };
  const base = known ?? blank;
  return { ...base, file: place.file, entry: { ...base.entry, trashedAt: place.trashedAt, trouble } };
}
