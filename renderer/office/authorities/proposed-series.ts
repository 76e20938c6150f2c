// Number series proposed for a new authority from its own prefix, as the example office writes them. The words are a
// convention of many offices, not a rule: each pattern can be changed.

import type { PaperKind } from '../../../electron/contract/channels';

type Series = {
  readonly paper: string;
  readonly pattern: string;
  readonly width: number;
  readonly restart: 'yearly';
};

/** @param prefix of the authority, e.g. 平综执. @returns none for kinds that bear no number */
export function proposedSeries(prefix: string, { id, series }: Pick<PaperKind, 'id' | 'series'>): Series | null {
  if (series === null) return null;
  const { mark, official } = series;
  // A bulletin counts its issues and bears no mark of an authority.
  if (mark.includes('{sequence}')) return { paper: id, pattern: mark, width: 0, restart: 'yearly' };
  // No 第, no zeros before the number (GB/T 9704-2012, 7.2.5).
  const pattern = official ? `${prefix}${mark}〔{year}〕{sequence}号` : `${prefix}${mark}〔{year}〕第{sequence}号`;
  return { paper: id, pattern, width: official ? 0 : 4, restart: 'yearly' };
}

/** What all patterns of an authority begin with, before the first mark that differs: its prefix, "" if there is none. */
export function prefixOf(patterns: readonly string[]): string {
  const [first = '', ...rest] = patterns.filter((pattern) => !pattern.startsWith('{'));
  const common = rest.reduce((prefix, pattern) => {
    let length = 0;
    while (length < prefix.length && prefix[length] === pattern[length]) length += 1;
    return prefix.slice(0, length);
  }, first);
  return common.split('〔')[0] ?? '';
}
