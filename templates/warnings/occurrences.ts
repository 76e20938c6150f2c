// What warnings are counted from: this office's cases as the list knows them, and the register's entries of other
// cases, most of them a neighbour's. A case that stands in both counts once.
import type { DraftFacts } from '../case/draft-facts';
import type { Entry } from '../first-violations/entry';
import { monthsBefore } from '../first-violations/months';
import type { Bilingual } from '../language/bilingual';
import { addDays } from '../language/calendar';
import type { Occurrence } from './occurrence';
import type { WarningSettings } from './warning';

type Named = (authority: string) => Bilingual;

/** Null while matter, place or day of the act are not known. */
export function occurrenceOfDraft(id: string, facts: DraftFacts, nameOf: Named): Occurrence | null {
  const { matter, division, actOn, party, partyCode, authority, place } = facts;
  if (matter === '' || division === '' || actOn === null) return null;
  return {
    ...{ id, of: 'case', matter, division, authority, place, on: actOn },
    party: { name: party, code: partyCode },
    authorityName: nameOf(authority),
  };
}

export function occurrenceOfEntry(entry: Entry): Occurrence {
  const { case: id, matter, division, authority, authorityName, foundOn, party } = entry;
  const { name, code } = party;
  // The register keeps no place of the act: no warning about a place counts its entries.
  const place = { zh: '', en: '' };
  return { id, of: 'entry', party: { name, code }, matter, division, authority, authorityName, place, on: foundOn };
}

/** @param cases ids of the cases at hand. @returns of several entries of one case the first */
export function entriesBeside(entries: readonly Entry[], cases: ReadonlySet<string>): readonly Occurrence[] {
  const seen = new Map<string, Occurrence>();
  for (const entry of entries) {
    if (!cases.has(entry.case) && !seen.has(entry.case)) seen.set(entry.case, occurrenceOfEntry(entry));
  }
  return [...seen.values()];
}

/** The first day that any rule looks at, YYYY-MM-DD. */
export function countedFrom(today: string, { periodDays, periods, lookBackMonths }: WarningSettings): string {
  const days = [addDays(today, -periodDays * (periods + 1)), monthsBefore(today, lookBackMonths)];
  return days.sort()[0] ?? today;
}
