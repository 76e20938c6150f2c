// Which acceptor takes which purpose.
import type { Purpose } from '../../../templates/bundle/manifest';
import type { Acceptor } from './acceptor';
import { caseAcceptor } from './cases';
import { firstViolationsAcceptor } from './first-violations';
import { operationAcceptor } from './operation';
import { receiptAcceptor } from './receipt';
import { warningAcceptor } from './warning';

export const acceptors: Readonly<Record<Purpose, Acceptor>> = {
  transfer: caseAcceptor('transfer'),
  clue: caseAcceptor('clue'),
  evidence: caseAcceptor('evidence'),
  assistance: caseAcceptor('assistance'),
  reply: caseAcceptor('reply'),
  operation: operationAcceptor,
  'first-violations': firstViolationsAcceptor,
  warning: warningAcceptor,
  receipt: receiptAcceptor,
};
