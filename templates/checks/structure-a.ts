// Penalty structure A (order first, fine only if not corrected): a corrected matter normally needs no decision.
// INFERENCE of law-and-forms 0.2: follows from the statutes, but nobody states it in so many words.
import { isDecision } from './case-stage';
import type { CaseSubject } from './case-subject';
import { foundIf, type Rule } from './rule';

export const structureA: Rule<CaseSubject> = {
  code: 'structure-a-needs-no-decision',
  severity: 'warn',
  find: (subject) => {
    const { choice } = subject;
    const orderFirst = choice.outcome !== 'missing' && choice.basis.structure === 'A';
    return foundIf(
      isDecision(subject) && orderFirst,
      'matter',
      '依据所适用的条款，逾期不改正才可以罚款；已责令改正且复查合格的，一般即可结束，通常无需另作不予处罚决定，请法制员确认。',
      'Under the provision that applies, a fine is possible only if the party fails to correct in time; an order to correct and a passed re-inspection normally end the matter without a decision of no penalty: let the legal reviewer confirm.',
    );
  },
};
