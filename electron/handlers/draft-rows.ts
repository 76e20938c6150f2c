// Entries of the store as rows of the drafts list.
import { draftStatus } from '../../templates/case/draft-status';
import { type Bilingual, noWords } from '../../templates/language/bilingual';
import type { draftChannels } from '../contract/draft-channels';
import type { OutputOf } from '../contract/table';
import type { DraftEntry } from '../store/store-port';
import { matterName } from './matter-words';

export type DraftRow = OutputOf<typeof draftChannels, 'draft:search'>['entries'][number];

/** @param names of matters. @param nowMs milliseconds since 1970 */
export function draftRow(entry: DraftEntry, names: ReadonlyMap<string, Bilingual>, nowMs: number): DraftRow {
  const { id, updatedAt, trashedAt, facts, trouble } = entry;
  const known = { id, updatedAt, trashedAt, ...(trouble && { trouble: trouble.sentence }) };
  if (facts === null) return { ...known, ...nothingKnown };
  const { party, place, authority, actOn, deadline } = facts;
  return {
    ...known,
    status: draftStatus(facts, nowMs),
    matter: matterName(names, facts.matter),
    party,
    place,
    authority,
    actOn,
    deadline,
    papers: facts.papers.map(({ kind }) => kind),
  };
}

const nothingKnown = {
  status: 'draft' as const,
  matter: noWords,
  party: noWords,
  place: noWords,
  authority: '',
  actOn: null,
  deadline: null,
  papers: [],
};
