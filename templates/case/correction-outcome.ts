// Whether what was to be corrected was corrected, and in time: read from whatever the form holds so far.
import { isTime } from '../language/calendar';
import { textAt } from '../reading/loose';
import { endOf } from './draft-status';

/**
 * in-time: the question of Article 33 is answered so and no re-inspection found otherwise; or it is not answered, and a
 * re-inspection before the end of the time limit found it corrected.
 * late: found corrected on re-inspection, and the question is answered "no".
 * unclear: found corrected on re-inspection, but nothing says whether it was in time.
 * not-corrected: found partly or not corrected on re-inspection; or never re-inspected and answered "no".
 * unknown: nothing is known yet.
 */
export const correctionOutcomes = ['in-time', 'late', 'unclear', 'not-corrected', 'unknown'] as const;
export type CorrectionOutcome = (typeof correctionOutcomes)[number];

/** @param data a case, whole or half-filled */
export function correctionOutcome(data: unknown): CorrectionOutcome {
  const result = textAt(data, 'correction', 'reinspection', 'result');
  const answer = textAt(data, 'grounds', 'corrected');
  if (result === 'partly' || result === 'not-corrected') return 'not-corrected';
  if (answer === 'yes') return 'in-time';
  if (result !== 'corrected') return answer === 'no' ? 'not-corrected' : 'unknown';
  if (answer === 'no') return 'late';
  return wasBeforeEnd(data) ? 'in-time' : 'unclear';
}

function wasBeforeEnd(data: unknown): boolean {
  const at = textAt(data, 'correction', 'reinspection', 'at');
  const deadline = textAt(data, 'correction', 'deadline');
  return isTime(at) && isTime(deadline) && Date.parse(at) <= endOf(deadline);
}
