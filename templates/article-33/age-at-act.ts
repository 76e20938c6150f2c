// How old a person was at the time of the act, which decides whether Article 30 comes before Article 33.
import type { Case } from '../case/case';
import { validateResidentId } from '../checks/check-digits/resident-id';
import { ageOn, dateOf, isTime } from '../language/calendar';

/** The date entered, else the one in the resident identity number. */
export function birthDateOf({ party }: Pick<Case, 'party'>): string | undefined {
  if (party.kind !== 'individual') return undefined;
  if (isTime(party.birthDate) || party.identity.kind !== 'resident-id')
    return isTime(party.birthDate) ? party.birthDate : undefined;
  return validateResidentId(party.identity.number).birthDate;
}

/**
 * Completed years; undefined where the party is no person, or birth or act are not known. A birth after the act is a
 * fault of the number or date, reported as such; it makes nobody a minor.
 */
export function ageAtAct(one: Pick<Case, 'party' | 'act'>): number | undefined {
  const birthDate = birthDateOf(one);
  if (birthDate === undefined || !isTime(one.act.from)) return undefined;
  const age = ageOn(birthDate, dateOf(one.act.from));
  return age < 0 ? undefined : age;
}
