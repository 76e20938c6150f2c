// Bundles that ask for an answer, as lines of the board of deadlines beside those of cases.
import type { LedgerEntry } from '../../../templates/bundle/ledger';
import type { DraftFacts } from '../../../templates/case/draft-facts';
import { deadlineName } from '../../../templates/deadlines/calendar/deadline-events';
import { courseFacts } from '../../../templates/deadlines/course-facts';
import { exchangeDeadline } from '../../../templates/deadlines/exchange-deadlines';
import type { CaseDeadlines } from './deadlines-at-hand';

export function exchangeLines(entries: readonly LedgerEntry[], nowMs: number): readonly CaseDeadlines[] {
  return entries.flatMap((entry) => {
    const deadline = exchangeDeadline(entry, nowMs);
    if (deadline === null) return [];
    const { id, at, direction } = entry;
    const line = { id, createdAt: at, updatedAt: at, trashedAt: null, facts: factsOf(entry), trouble: null };
    return [{ entry: line, exchange: direction, all: [deadline], keys: [deadlineName(deadline, [deadline], id)] }];
  });
}

/** What a line says of it: the party of its case, and the neighbour in the place of an address. */
function factsOf({ ours, subjects, other }: LedgerEntry): DraftFacts {
  return {
    ...{ matter: '', authority: ours ?? '', officers: [], operation: null },
    ...{
      party: subjects[0]?.name ?? other.name,
      place: other.name,
      partyCode: '',
      division: '',
      actOn: null,
      deadline: null,
    },
    ...{ complete: false, corrected: false, decided: false, leg: null, outcome: 'unknown', papers: [], issued: [] },
    inCourse: courseFacts({}, []),
  };
}
