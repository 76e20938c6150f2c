// One operation, its cases and one kind of paper make a Paper.

import type { Case } from '../case/case';
import { findKind } from '../catalogue';
import { lawOf } from '../law/library';
import type { Operation } from '../operation/operation';
import { mustBeJoint } from '../operation/sides/joint-operation';
import { type Composed, composePaper, type PaperRequest } from './compose';
import { operationFacts } from './operation-facts';
import { templateInUse } from './template-in-use';

/** A shared operation with its cases and office as all its sides together see it (`jointOperation`). */
export type OperationRequest = PaperRequest & {
  readonly operation: Operation;
  /** Cases at hand; those the operation does not list are left out, in the operation's order. */
  readonly cases: readonly Case[];
};

/** @throws where the kind does not exist or is not made from an operation */
export function composeOperation(request: OperationRequest): Composed {
  const kind = findKind(request.kind);
  if (kind === undefined || kind.subject !== 'operation')
    throw new Error(`no paper "${request.kind}" for an operation`);
  const { operation, office } = request;
  mustBeJoint(operation);
  const byId = new Map(request.cases.map((one) => [one.id, one]));
  const cases = [...new Set(operation.cases)].flatMap((id) => byId.get(id) ?? []);
  const law = lawOf(office);
  const used = templateInUse(kind, office, request.template);
  const { asks } = used.template;
  const { date, number } = request;
  const facts = operationFacts({ operation, cases, office, law, kind: kind.id, date, number, asks });
  const sponsor = office.authorities.find((one) => one.id === operation.authorities[0]);
  const subject = { id: operation.id, title: `${kind.name.zh} ${operation.title.zh}`, author: sponsor?.name.zh ?? '' };
  const there = { law, division: sponsor?.division ?? '' };
  return { paper: composePaper(request, used, facts, there, subject), choice: null };
}
