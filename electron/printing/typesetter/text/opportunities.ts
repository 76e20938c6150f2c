// Where a line may end: Unicode's rules (UAX #14), made stricter by Chinese ones, over the whole paragraph at once.
/// <reference path="../linebreak.d.ts" />
import LineBreaker from 'linebreak';
import type { LanguageCode } from '../../../../templates/language/bilingual';
import type { Cluster } from './cluster';
import { mayBegin, mayEnd } from './prohibitions';
import { protectedTokens, type Stretch } from './protected-tokens';

/** How willingly a line breaks before a cluster. */
export const chance = {
  /** Breaks a rule: used only when a line holds nothing else. */
  never: 0,
  /** Inside a word: for strings that no line can hold. */
  edge: 1,
  /** Inside a protected token. */
  guarded: 2,
  free: 3,
  must: 4,
} as const;

/** For each cluster, how willingly a line breaks before it; the first is always `never`. */
export function breakChances(
  text: string,
  clusters: readonly Cluster[],
  language: LanguageCode,
  facts: readonly Stretch[],
): Uint8Array {
  const free = unicodeBreaks(text, language);
  const guarded = guardedPlaces(text, facts);
  return Uint8Array.from(clusters, (cluster, index) => {
    const before = clusters[index - 1];
    if (before === undefined) return chance.never;
    if (before.kind === 'newline') return chance.must;
    if (!mayBegin(cluster.text) || !mayEnd(before.text) || cluster.kind === 'space' || cluster.kind === 'newline') {
      return chance.never;
    }
    if (free[cluster.offset] !== 1 || isHyphenInCode(before, cluster)) return chance.edge;
    return guarded[cluster.offset] === 1 ? chance.guarded : chance.free;
  });
}

/** Chinese quotes are brackets and the middle dot joins: told to the rules by stand-ins of the same length. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['“', '（'],
  ['‘', '（'],
  ['”', '）'],
  ['’', '）'],
  ['·', '・'],
]);

function unicodeBreaks(text: string, language: LanguageCode): Uint8Array {
  const told = language === 'zh' ? text.replace(/[“‘”’·]/g, (mark) => standIns.get(mark) ?? mark) : text;
  const free = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(told);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) free[next.position] = 1;
  return free;
}

function guardedPlaces(text: string, facts: readonly Stretch[]): Uint8Array {
  const guarded = new Uint8Array(text.length + 1);
  for (const { start, end } of protectedTokens(text, facts)) guarded.fill(1, start + 1, end);
  return guarded;
}

/** A hyphen joins the parts of a code; between two letters it is a good place to break a compound word. */
function isHyphenInCode(before: Cluster, cluster: Cluster): boolean {
  return before.text === '-' && !/^\p{L}$/u.test(cluster.text);
}
