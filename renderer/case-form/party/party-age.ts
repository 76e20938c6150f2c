// How old the party was at the time of the act, which decides whether Article 30 must be minded.

import { validateResidentId } from '../../../templates/checks/check-digits/resident-id';
import { ageOn, dateOf, isTime } from '../../../templates/language/calendar';
import { textAt } from '../../../templates/reading/loose';

/** Completed years on the day of the act (else `today`); null where the party is no person or the birth is not known. */
export function partyAge(data: unknown, today: string): number | null {
  if (textAt(data, 'party', 'kind') !== 'individual') return null;
  const from = textAt(data, 'act', 'from');
  const birth = birthDateOf(data);
  if (birth === null) return null;
  const age = ageOn(birth, isTime(from) ? dateOf(from) : today);
  return age < 0 ? null : age;
}

function birthDateOf(data: unknown): string | null {
  const entered = textAt(data, 'party', 'birthDate');
  if (isTime(entered)) return entered;
  if (textAt(data, 'party', 'identity', 'kind') !== 'resident-id') return null;
  return validateResidentId(textAt(data, 'party', 'identity', 'number')).birthDate ?? null;
}
