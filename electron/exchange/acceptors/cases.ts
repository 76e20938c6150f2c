// Bundles of cases: a transfer or clue becomes a referred case of this office, evidence and replies are joined to a local
// case, a request for assistance is kept in the ledger with its case to be read.
import type { Purpose } from '../../../templates/bundle/manifest';
import { done } from '../../contract/outcome';
import { casesIn } from '../case-in-bundle';
import { caseSubjects, joinEvidence, keep, leave, newCase, usually } from '../case-subjects';
import type { Take } from '../hall';
import { joinPieces } from '../join-pieces';
import { makeReferredCase } from '../referred-case';
import { type Acceptor, nothingMade } from './acceptor';

type CasePurpose = Extract<Purpose, 'transfer' | 'clue' | 'evidence' | 'assistance' | 'reply'>;

/** The usual first. Whoever asks for assistance keeps the case; whoever transfers it gives it away. */
const takes: Readonly<Record<CasePurpose, readonly Take[]>> = {
  transfer: [usually(newCase), joinEvidence, leave],
  clue: [usually(newCase), joinEvidence, leave],
  evidence: [usually(joinEvidence), leave],
  reply: [usually(joinEvidence), keep, leave],
  assistance: [usually(keep), newCase, joinEvidence],
};

export function caseAcceptor(purpose: CasePurpose): Acceptor {
  return {
    look: (arrived, hall) => caseSubjects(arrived, hall, takes[purpose]),
    take: async (arrived, hall, taken) => {
      const found = (await casesIn(arrived)).find(({ one }) => one.id === taken.of);
      if (found === undefined || taken.take === 'keep' || taken.take === 'leave') return done(nothingMade);
      if (taken.take === 'new-case') return makeReferredCase(arrived, hall, found, taken.id ?? found.one.id);
      return joinPieces(arrived, hall, found, taken.into ?? '');
    },
  };
}
