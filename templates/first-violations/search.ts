// Looks a party up in the register before "first" is answered: what is the same by the rule or by a person's judgement,
// and what a person must judge. It says what was searched, so that the answer can be vouched for; it never says that a
// violation is the first.
import type { Case } from '../case/case';
import { dateOf } from '../language/calendar';
import type { Entry } from './entry';
import { type Judged, type Judgement, judgementOf, type PartyOfEntry } from './judgement';
import { monthsBefore } from './months';
import { type Alike, whyAlike } from './why-alike';

/** anywhere: all that the register holds · authority: found by the same authority · region: the same four digits of division */
export const scopes = ['anywhere', 'authority', 'region'] as const;
export type Scope = (typeof scopes)[number];

export type SearchRule = { readonly lookBackMonths: number; readonly scope: Scope };

/**
 * Why an entry is shown. same-party is a match by the rule, judged-same one by a person's judgement; judged-other was set
 * aside by a person; the others are to be judged.
 */
export type Why = Alike | 'other-matter' | 'judged-same' | 'judged-other';

export type Hit = { readonly entry: Entry; readonly why: Why; readonly judgement: Judgement | null };

export type SearchResult = {
  /** Same party, same matter, within the period and scope. */
  readonly matches: readonly Hit[];
  /** For a person to judge, most telling first. */
  readonly candidates: readonly Hit[];
  /** Like the party, but judged to be another. */
  readonly setAside: readonly Hit[];
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

const mostCandidates = 50;
const isMatch = ({ why }: Hit): boolean => why === 'same-party' || why === 'judged-same';
const order: readonly Why[] = ['masked-party', 'same-name', 'same-address', 'like-name', 'other-matter'];

/** @param one with the day and place of the act; null where either is missing: then nothing can be searched */
export function searchRegister(
  one: Case,
  entries: readonly Entry[],
  rule: SearchRule,
  judged: Judged = new Map(),
): SearchResult | null {
  if (one.act.from === '' || one.act.division === '') return null;
  const until = dateOf(one.act.from);
  const from = monthsBefore(until, rule.lookBackMonths);
  const within = entries.filter(
    (entry) =>
      entry.case !== one.id && entry.foundOn >= from && entry.foundOn <= until && isInScope(entry, one, rule.scope),
  );
  const party = partyOf(one);
  const hits = within.flatMap((entry): Hit[] => hitOf(party, one.matter, entry, judged) ?? []);
  const others = hits.filter((hit) => !isMatch(hit) && hit.why !== 'judged-other');
  const candidates = others.sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || newestFirst(a, b));
  return {
    matches: hits.filter(isMatch).sort(newestFirst),
    candidates: candidates.slice(0, mostCandidates),
    setAside: hits
      .filter(({ why }) => why === 'judged-other')
      .sort(newestFirst)
      .slice(0, mostCandidates),
    searched: {
      from,
      until,
      scope: rule.scope,
      entries: within.length,
      received: within.filter(({ origin }) => origin !== null).length,
    },
  };
}

export function partyOf({ party }: Case): PartyOfEntry {
  const { kind, name, address } = party;
  return { kind, name, address, code: party.kind === 'organisation' ? party.creditCode : party.identity.number };
}

function newestFirst(a: Hit, b: Hit): number {
  return a.entry.foundOn < b.entry.foundOn ? 1 : -1;
}

function isInScope(entry: Entry, one: Case, scope: Scope): boolean {
  if (scope === 'authority') return entry.authority === one.authority;
  return scope === 'anywhere' || entry.division.slice(0, 4) === one.act.division.slice(0, 4);
}

/** Another matter of the same party is shown; of one that is only like it, it says nothing. */
function hitOf(party: PartyOfEntry, matter: string, entry: Entry, judged: Judged): Hit[] | null {
  const isSameMatter = entry.matter === matter;
  const judgement = judgementOf(judged, party, entry.party) ?? null;
  if (judgement?.verdict === 'same') {
    return [{ entry, why: isSameMatter ? 'judged-same' : 'other-matter', judgement }];
  }
  const alike = whyAlike(party, entry.party);
  if (alike === 'same-party') return [{ entry, why: isSameMatter ? alike : 'other-matter', judgement: null }];
  if (alike === null || !isSameMatter) return null;
  return [{ entry, why: judgement === null ? alike : 'judged-other', judgement }];
}
