// The board as one list of rows of one height: a heading, then its deadlines, and so on.
import type { Output } from '../bridge';

export type Bucket = Output<'deadline:list'>['buckets'][number]['bucket'];
export type Heading = { readonly bucket: Bucket; readonly count: number };
export type BoardRow =
  | { readonly is: 'heading'; readonly heading: Heading }
  /** `at` is its place among the keys. */
  | { readonly is: 'deadline'; readonly key: string; readonly at: number };

export function boardRows(keys: readonly string[], headings: readonly Heading[]): readonly BoardRow[] {
  const rows: BoardRow[] = [];
  let at = 0;
  for (const heading of headings) {
    rows.push({ is: 'heading', heading });
    for (const key of keys.slice(at, at + heading.count)) {
      rows.push({ is: 'deadline', key, at });
      at += 1;
    }
  }
  return rows;
}

/** Where a deadline stands among the rows, given its place among the keys. */
export function rowOfKey(at: number, headings: readonly Heading[]): number {
  let end = 0;
  for (const [index, { count }] of headings.entries()) {
    end += count;
    if (at < end) return at + index + 1;
  }
  return at + headings.length;
}
