// Looks a party up in the register before "first" is answered: what is the same by the rule, and what a person must
// judge. It says what was searched, so that the answer can be vouched for; it never says that a violation is the first.
import type { Case } from '../case/case';
import { dateOf } from '../language/calendar';
import type { Entry } from './entry';
import { folded, foldedCode, likeness } from './likeness';
import { maybeSameNumber } from './mask';
import { monthsBefore } from './months';

/** anywhere: all that the register holds · authority: found by the same authority · region: the same four digits of division */
export const scopes = ['anywhere', 'authority', 'region'] as const;
export type Scope = (typeof scopes)[number];

export type SearchRule = { readonly lookBackMonths: number; readonly scope: Scope };

/** Why an entry is shown. The first is a match by the rule; the others are for a person to judge. */
export type Why = 'same-party' | 'masked-party' | 'same-name' | 'like-name' | 'same-address' | 'other-matter';

export type Hit = { readonly entry: Entry; readonly why: Why };

export type SearchResult = {
  /** Same party, same matter, within the period and scope. */
  readonly matches: readonly Hit[];
  /** For a person to judge, most telling first. */
  readonly candidates: readonly Hit[];
  readonly searched: {
    /** Both included, YYYY-MM-DD. */
    readonly from: string;
    readonly until: string;
    readonly scope: Scope;
    /** Entries of the register in that period and scope, and how many of them came from neighbours. */
    readonly entries: number;
    readonly received: number;
  };
};

const likeEnough = 0.75;
const mostCandidates = 50;
const order: readonly Why[] = ['same-party', 'masked-party', 'same-name', 'same-address', 'like-name', 'other-matter'];

/** @param one with the day and place of the act; null where either is missing: then nothing can be searched */
export function searchRegister(one: Case, entries: readonly Entry[], rule: SearchRule): SearchResult | null {
  if (one.act.from === '' || one.act.division === '') return null;
  const until = dateOf(one.act.from);
  const from = monthsBefore(until, rule.lookBackMonths);
  const within = entries.filter(
    (entry) =>
      entry.case !== one.id && entry.foundOn >= from && entry.foundOn <= until && isInScope(entry, one, rule.scope),
  );
  const hits = within.flatMap((entry): Hit[] => {
    const why = whyShown(one, entry);
    return why === null ? [] : [{ entry, why }];
  });
  const others = hits.filter(({ why }) => why !== 'same-party');
  const candidates = others.sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || newestFirst(a, b));
  return {
    matches: hits.filter(({ why }) => why === 'same-party').sort(newestFirst),
    candidates: candidates.slice(0, mostCandidates),
    searched: {
      from,
      until,
      scope: rule.scope,
      entries: within.length,
      received: within.filter(({ origin }) => origin !== null).length,
    },
  };
}

function newestFirst(a: Hit, b: Hit): number {
  return a.entry.foundOn < b.entry.foundOn ? 1 : -1;
}

function isInScope(entry: Entry, one: Case, scope: Scope): boolean {
  if (scope === 'authority') return entry.authority === one.authority;
  return scope === 'anywhere' || entry.division.slice(0, 4) === one.act.division.slice(0, 4);
}

/** A masked code is no code: such an entry can be a candidate, never a match. */
function whyShown({ party, matter }: Case, entry: Entry): Why | null {
  const code = foldedCode(party.kind === 'organisation' ? party.creditCode : party.identity.number);
  const theirs = foldedCode(entry.party.code);
  const isSame = code !== '' && code === theirs;
  const isSameMatter = entry.matter === matter;
  if (isSame) return isSameMatter ? 'same-party' : 'other-matter';
  if (!isSameMatter) return null;
  if (maybeSameNumber(code, theirs)) return 'masked-party';
  if (folded(party.name.zh) !== '' && folded(party.name.zh) === folded(entry.party.name.zh)) return 'same-name';
  const address = folded(party.address.zh);
  if (address !== '' && address === folded(entry.party.address.zh)) return 'same-address';
  return likeness(party.name.zh, entry.party.name.zh) >= likeEnough ? 'like-name' : null;
}
