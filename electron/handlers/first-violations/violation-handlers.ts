// Answers the window about the register of first violations: looked up, listed, opened, judged, written out.
import type { Entry } from '../../../templates/first-violations/entry';
import { wishedEntries } from '../../../templates/first-violations/entry-list';
import { likeEntries } from '../../../templates/first-violations/like-entries';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { firstViolationChannels } from '../../contract/first-violation-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf, InputOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import { actNow } from '../issued/act-now';
import { matterName, matterNames } from '../matter-words';
import { registerNow, rowOf, shownJudgement } from './entry-rows';
import { exportEntries } from './export-entries';
import { lookUp } from './look-up';

type Channels = typeof firstViolationChannels;
type Listed = OutputOf<Channels, 'violation:list'>;

export function violationHandlers(desk: Desk): FunctionsOf<Channels> {
  return {
    'violation:look-up': (input) => lookUp(desk, input),
    'violation:list': (input) => listEntries(desk, input),
    'violation:open': ({ id }) => openEntry(desk, id),
    'violation:judge': (input) => judge(desk, input),
    'violation:export': (input) => exportEntries(desk, input),
  };
}

async function listEntries(desk: Desk, input: InputOf<Channels, 'violation:list'>): Promise<Outcome<Listed>> {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const register = await registerNow(desk);
  if (!register.ok) return register;
  const { entries } = register.value;
  const names = matterNames(await desk.office.law());
  const { part, ...wish } = input;
  const found = wishedEntries(entries, wish, names);
  const own = entries.filter(({ origin }) => origin === null).length;
  const { lookBackMonths, firstScope } = office.value.rules;
  return done({
    ids: found.map(({ id }) => id),
    entries: found.slice(part.from, part.from + part.count).map((entry) => rowOf(entry, names)),
    own,
    received: entries.length - own,
    ...choices(entries, names),
    rule: { lookBackMonths, scope: firstScope },
  });
}

function choices(
  entries: readonly Entry[],
  names: ReadonlyMap<string, Bilingual>,
): Pick<Listed, 'matters' | 'authorities' | 'places'> {
  const matters = new Map(entries.map(({ matter }) => [matter, matterName(names, matter)]));
  const authorities = new Map(entries.map(({ authority, authorityName }) => [authority, authorityName]));
  const places = [...new Set(entries.map(({ division }) => division))].sort();
  const listed = (found: ReadonlyMap<string, Bilingual>) => [...found].map(([id, name]) => ({ id, name }));
  return { matters: listed(matters), authorities: listed(authorities), places };
}

async function openEntry(desk: Desk, id: string): Promise<Outcome<OutputOf<Channels, 'violation:open'>>> {
  const register = await registerNow(desk);
  if (!register.ok) return register;
  const { entries, judged } = register.value;
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) return entryGone;
  const names = matterNames(await desk.office.law());
  const like = likeEntries(entry, entries, judged).map(({ entry: other, why, judgement }) => ({
    entry: rowOf(other, names),
    why,
    judgement: shownJudgement(judgement),
  }));
  return done({ entry: rowOf(entry, names), papers: [...entry.papers], like });
}

async function judge(desk: Desk, input: InputOf<Channels, 'violation:judge'>): Promise<Outcome<Record<string, never>>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const register = await registerNow(desk);
  if (!register.ok) return register;
  const partyOf = (id: string) => register.value.entries.find((entry) => entry.id === id)?.party;
  const [one, other] = [partyOf(input.one), partyOf(input.other)];
  if (one === undefined || other === undefined) return entryGone;
  const { firstViolations, newId } = desk.store;
  const { verdict, note } = input;
  const kept = await firstViolations.judge({ id: newId(), parties: [one, other], verdict, note, ...act.value });
  return kept.ok ? done({}) : kept;
}

const entryGone = failed(
  'entry-missing',
  '台账中没有这条记录，可能已随文书作废而撤销。请刷新列表。',
  'The register holds no such entry; it may have gone with a paper that was made void. Look at the list again.',
);
