// Finds rows by words: every word must occur, in any text of the draft, in its pinyin, or in the name of an id.
import type { Row } from './row';
import { foldText } from './search-texts';
import type { ShelfRows } from './shelf-rows';

/** A test for the words of a query; null where it has none. Long texts and names are looked through here, once. */
export function wordTest<Facts>(rows: ShelfRows<Facts>, text: string): ((row: Row<Facts>) => boolean) | null {
  const terms = foldText(text)
    .split(' ')
    .filter((term) => term !== '');
  if (terms.length === 0) return null;
  const tests = terms.map((term) => termTest(rows, term));
  return (row) => tests.every((test) => test(row));
}

function termTest<Facts>(rows: ShelfRows<Facts>, term: string): (row: Row<Facts>) => boolean {
  const hits = rows.passages.holding(term);
  const ids = rows.idsNamed(term);
  return ({ entry, ids: named }) => {
    const texts = rows.textsOf(entry.id);
    const isInTexts =
      texts !== undefined &&
      (texts.latin.includes(term) ||
        texts.chinese.includes(term) ||
        texts.passages.some((number) => hits[number] === 1));
    return isInTexts || (ids.size > 0 && named.some((id) => ids.has(id)));
  };
}

/** The keys of rows, ascending as text; rows without a key come last, and equal ones by id, so that orders are stable. */
export function sortByKey<Facts>(
  rows: readonly Row<Facts>[],
  keyOf: (row: Row<Facts>) => string,
): readonly Row<Facts>[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) || last }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.row.entry.id, b.row.entry.id));
  return keyed.map(({ row }) => row);
}

const last = '\uffff';

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
