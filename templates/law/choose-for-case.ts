// The law of one case: the one place that knows which facts of a case decide which provision is cited.
import type { Case } from '../case/case';
import { dateOf } from '../language/calendar';
import type { Choice } from './choice';
import { chooseBasis } from './choose';
import type { Law, Matter } from './schema';

/** The basis at the place and on the day of the act (its beginning, as the moment is written). */
export function chooseForCase(law: Law, matter: Matter, one: Pick<Case, 'act' | 'party'>): Choice {
  const { act, party } = one;
  return chooseBasis(law, matter, act.division, dateOf(act.from), { ...act.facts, party: party.kind });
}
