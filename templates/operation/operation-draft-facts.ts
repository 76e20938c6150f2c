// What a list shows of an operation, read from whatever the form holds so far.
import type { Bilingual } from '../language/bilingual';
import { listAt, textAt, textsAt, wordsAt } from '../reading/loose';
import { draftToOperation, type OperationDraft } from './operation-draft';

export type OperationFacts = {
  readonly title: Bilingual;
  readonly authorities: readonly string[];
  /** Days as typed, "" while missing. */
  readonly from: string;
  readonly until: string;
  readonly places: readonly Bilingual[];
  /** Ids of the linked cases. */
  readonly cases: readonly string[];
  /** The form is a whole Operation. Whether its report may be signed, checks/ say. */
  readonly complete: boolean;
};

export function operationFacts(draft: OperationDraft): OperationFacts {
  const data = draft.operation;
  return {
    title: wordsAt(data, 'title'),
    authorities: textsAt(data, 'authorities'),
    from: textAt(data, 'dates', 'from'),
    until: textAt(data, 'dates', 'until'),
    places: listAt(data, 'places').map((place) => wordsAt(place, 'name')),
    cases: textsAt(data, 'cases'),
    complete: draftToOperation(draft).ok,
  };
}
