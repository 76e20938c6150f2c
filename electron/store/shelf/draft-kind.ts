// The shelf of cases: how drafts are read, listed, filtered and sorted.
import type { Draft } from '../../../templates/case/draft';
import { type DraftFacts, draftFacts } from '../../../templates/case/draft-facts';
import { draftStatus, draftStatuses, endOf } from '../../../templates/case/draft-status';
import { duplicateDraft } from '../../../templates/case/duplicate-draft';
import { putBackDraft } from '../../../templates/case/put-back-draft';
import { readDraft } from '../../../templates/case/read-draft';
import type { Row } from '../search/row';
import type { DraftFilters, DraftOrder } from '../store-port';
import type { ShelfKind } from './shelf-kind';

export const draftKind: ShelfKind<Draft, DraftFacts, DraftFilters, DraftOrder> = {
  subject: 'drafts',
  read: readDraft,
  factsOf: draftFacts,
  dataOf: ({ case: data }) => data,
  idsOf: ({ matter, authority, officers, operation }) => [matter, authority, ...officers, operation ?? ''],
  namesOf: ({ party, place }) => ({ party, place }),
  duplicate: duplicateDraft,
  putBack: putBackDraft,
  passes,
  keyOf,
  passing: ['status'],
};

function passes(filters: DraftFilters, facts: DraftFacts, nowMs: number): boolean {
  const { status, matter, authority, division, operation, actFrom, actUntil } = filters;
  return (
    (status === undefined || status.includes(draftStatus(facts, nowMs))) &&
    (matter === undefined || facts.matter === matter) &&
    (authority === undefined || facts.authority === authority) &&
    (division === undefined || facts.division.startsWith(division)) &&
    (operation === undefined || facts.operation === operation) &&
    (actFrom === undefined || (facts.actOn !== null && facts.actOn >= actFrom)) &&
    (actUntil === undefined || (facts.actOn !== null && facts.actOn <= actUntil))
  );
}

function keyOf(order: DraftOrder, { entry, keys }: Row<DraftFacts>, nowMs: number): string {
  const { facts } = entry;
  switch (order) {
    case 'updatedAt':
    case 'createdAt':
      return entry[order];
    case 'party':
    case 'place':
      return keys[order] ?? '';
    case 'matter':
      return facts?.matter ?? '';
    case 'actOn':
      return facts?.actOn ?? '';
    case 'deadline':
      return facts?.deadline ? new Date(endOf(facts.deadline)).toISOString() : '';
    case 'status':
      return facts === null ? '' : statusKey(facts, entry.updatedAt, nowMs);
  }
}

function statusKey(facts: DraftFacts, updatedAt: string, nowMs: number): string {
  return `${draftStatuses.indexOf(draftStatus(facts, nowMs))} ${updatedAt}`;
}
