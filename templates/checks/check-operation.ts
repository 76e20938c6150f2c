// What blocks and what warns before a paper made from an operation is signed.
import { mustBeJoint } from '../operation/sides/joint-operation';
import { withoutRepeats } from './check-case';
import type { Finding } from './finding';
import { type OperationInput, operationSubject } from './operation-subject';
import { applyRules } from './rule';
import { operationRules } from './rules';

/** Top-level fields of the operation as the form shows them. */
const formOrder = [
  'title',
  'authorities',
  'dates',
  'places',
  'participants',
  'matters',
  'targets',
  'inspected',
  'cases',
  'publicity',
  'findings',
  'problems',
  'nextSteps',
  'photographs',
  'particulars',
];

/**
 * Findings of one operation with the cases at hand, blocks first, then in the order of the form. A shared one is judged as
 * all its sides together see it (`jointOperation`), as its papers print it.
 */
export function checkOperation(input: OperationInput): Finding[] {
  mustBeJoint(input.operation);
  return withoutRepeats(applyRules(operationRules, operationSubject(input), formOrder));
}
