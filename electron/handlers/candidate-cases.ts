// Cases that may belong to an operation: of its days, from its places or authorities, not linked yet.

import type { Operation } from '../../templates/operation/operation';
import { wholeOperation } from '../../templates/operation/whole-operation';
import { textAt } from '../../templates/reading/loose';
import { done, type Outcome } from '../contract/outcome';
import type { DraftEntry } from '../store/store-port';
import type { Desk } from './desk';
import { type DraftRow, draftRow } from './draft-rows';
import { matterNames } from './matter-words';

/** Best first: of this operation by their own word, then of its very places, then of its authorities. */
export async function candidates(desk: Desk, data: unknown): Promise<Outcome<DraftRow[]>> {
  const operation = wholeOperation(data, textAt(data, 'id'), '');
  const { from, until } = operation.dates;
  if (from === '' || until === '') return done([]);
  const found = await desk.store.drafts.search({
    text: '',
    filters: { actFrom: from, actUntil: until },
    trashed: false,
    order: 'actOn',
    descending: false,
    from: 0,
    count: Number.MAX_SAFE_INTEGER,
  });
  if (!found.ok) return found;
  const linked = new Set(operation.cases);
  const rated = found.value.entries
    .filter(({ id }) => !linked.has(id))
    .map((entry) => ({ entry, fit: fitOf(entry, operation) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const names = matterNames(await desk.office.law());
  const nowMs = desk.now().getTime();
  return done(rated.map(({ entry }) => draftRow(entry, names, nowMs)));
}

/** 0 for a case that has nothing to do with it, or is another operation's. */
function fitOf({ facts }: DraftEntry, { id, places, authorities }: Operation): number {
  if (facts === null || (facts.operation !== null && facts.operation !== id)) return 0;
  const ofPlace = places.some(({ division }) => division === facts.division);
  const ofAuthority = authorities.includes(facts.authority);
  return (facts.operation === id ? 4 : 0) + (ofPlace ? 2 : 0) + (ofAuthority ? 1 : 0);
}
