// The shelf of joint operations: how they are read, listed, filtered and sorted.
import { mergeLogs } from '../../../templates/case/put-back-draft';
import { type OperationDraft, readOperationDraft } from '../../../templates/operation/operation-draft';
import { type OperationFacts, operationFacts } from '../../../templates/operation/operation-draft-facts';
import type { OperationFilters, OperationOrder } from '../store-port';
import type { ShelfKind } from './shelf-kind';

export const operationKind: ShelfKind<OperationDraft, OperationFacts, OperationFilters, OperationOrder> = {
  subject: 'operations',
  read: readOperationDraft,
  factsOf: operationFacts,
  dataOf: ({ operation }) => operation,
  idsOf: ({ authorities }) => authorities,
  namesOf: ({ title }) => ({ title }),
  duplicate: (draft, id, at) => ({
    ...draft,
    id,
    createdAt: at,
    updatedAt: at,
    operation: { ...draft.operation, id, cases: [], photographs: [] },
    log: [],
  }),
  putBack: (older, present) => ({
    ...older,
    createdAt: present.createdAt,
    log: mergeLogs(older.log, present.log),
  }),
  passes: ({ authority }, facts) => authority === undefined || facts.authorities.includes(authority),
  keyOf: (order, { entry, keys }) => {
    if (order === 'title') return keys.title ?? '';
    return order === 'from' ? (entry.facts?.from ?? '') : entry[order];
  },
  passing: [],
};
