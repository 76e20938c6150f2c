// What of a case shows the answer to one of the four questions: evidence that was picked for it, and what the case
// holds on record anyway, the look-up in the register and the re-inspection.
import type { Case } from '../case/case';

export const questions = ['first', 'harm', 'corrected', 'fault'] as const;
export type Question = (typeof questions)[number];

/** Of what is on record, what bears on the question: the look-up on the first, the re-inspection on the third. */
export type OnRecord = 'look-up' | 'reinspection';

export type Proof = {
  readonly question: Question;
  /** Places in the case's list of evidence, in its order. */
  readonly evidence: readonly number[];
  readonly onRecord: OnRecord | null;
  /** Ids that were picked and are no longer in the list. */
  readonly lost: readonly string[];
};

export type Proved = Pick<Case, 'grounds' | 'evidence' | 'correction'>;

export function proofOf({ grounds, evidence, correction }: Proved, question: Question): Proof {
  const picked = grounds.evidence?.[question] ?? [];
  const ids = new Set(evidence.map(({ id }) => id));
  return {
    question,
    evidence: evidence.flatMap(({ id }, index) => (picked.includes(id) ? [index] : [])),
    onRecord: onRecord(grounds, correction, question),
    lost: picked.filter((id) => !ids.has(id)),
  };
}

/** As proofOf, without what is on record and says the opposite: a decision never cites that as its proof. */
export function supportOf(one: Proved, question: Question): Proof {
  const proof = proofOf(one, question);
  const { grounds, correction } = one;
  const agrees = question === 'first' ? grounds.lookUp?.matches === 0 : correction.reinspection?.result === 'corrected';
  return agrees ? proof : { ...proof, onRecord: null };
}

export function isShown({ evidence, onRecord: record }: Proof): boolean {
  return evidence.length > 0 || record !== null;
}

/** Fault need not be shown: it is its absence that the party proves (Article 33(2)). */
export function needsProof(question: Question, answer: string): boolean {
  return answer !== 'unknown' && !(question === 'fault' && answer === 'yes');
}

function onRecord(grounds: Case['grounds'], correction: Case['correction'], question: Question): OnRecord | null {
  if (question === 'first') return grounds.lookUp === undefined ? null : 'look-up';
  if (question === 'corrected') return correction.reinspection === undefined ? null : 'reinspection';
  return null;
}
