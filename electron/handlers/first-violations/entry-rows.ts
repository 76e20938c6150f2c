// Entries of the register as the window shows them, and the register as handlers ask it: each entry once.
import type { Entry } from '../../../templates/first-violations/entry';
import {
  distinctEntries,
  type Judged,
  type Judgement,
  judgedPairs,
} from '../../../templates/first-violations/judgement';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { firstViolationChannels } from '../../contract/first-violation-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import { matterName } from '../matter-words';

type Row = OutputOf<typeof firstViolationChannels, 'violation:list'>['entries'][number];
type ShownJudgement = OutputOf<typeof firstViolationChannels, 'violation:open'>['like'][number]['judgement'];

export type RegisterNow = { readonly entries: readonly Entry[]; readonly judged: Judged };

export async function registerNow({ store }: Pick<Desk, 'store'>): Promise<Outcome<RegisterNow>> {
  const entries = await store.firstViolations.entries();
  if (!entries.ok) return entries;
  const judgements = await store.firstViolations.judgements();
  if (!judgements.ok) return judgements;
  return done({ entries: distinctEntries(entries.value), judged: judgedPairs(judgements.value) });
}

export function rowOf(entry: Entry, names: ReadonlyMap<string, Bilingual>): Row {
  const { party, papers } = entry;
  return {
    id: entry.id,
    party: party.name,
    code: party.code,
    kind: party.kind,
    address: party.address,
    matter: entry.matter,
    matterName: matterName(names, entry.matter),
    division: entry.division,
    authority: entry.authorityName,
    foundOn: entry.foundOn,
    numbers: numbersOf(papers),
    correctedOn: entry.correctedOn,
    leg: entry.leg,
    case: entry.origin === null ? entry.case : null,
    origin: entry.origin,
  };
}

export function numbersOf(papers: Entry['papers']): string[] {
  return papers.map(({ number }) => number).filter((number) => number !== '');
}

export function shownJudgement(judgement: Judgement | null): ShownJudgement {
  if (judgement === null) return null;
  const { verdict, by, at, note } = judgement;
  return { verdict, by, at, note };
}
