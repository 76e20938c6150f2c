// Answers the window about early warnings: those found here, those put aside, a paper begun from one, those of neighbours.
import type { Bilingual } from '../../../templates/language/bilingual';
import { explainRule } from '../../../templates/warnings/explain-rule';
import type { Occurrence } from '../../../templates/warnings/occurrence';
import { asideOf } from '../../../templates/warnings/put-aside';
import type { Warning } from '../../../templates/warnings/warning';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf, OutputOf } from '../../contract/table';
import type { warningChannels } from '../../contract/warning-channels';
import type { Desk } from '../desk';
import { actNow } from '../issued/act-now';
import { matterName } from '../matter-words';
import { beginWarningPaper } from './begin-paper';
import { receivedHere, receivedOfCase } from './received-warnings';
import { WarningsAtHand, type WarningsNow } from './warnings-at-hand';

type Listed = OutputOf<typeof warningChannels, 'warning:list'>;

/** More than a person looks through; the rest is counted. */
const mostListed = 300;
const mostShown = 200;

export function warningHandlers(desk: Desk): FunctionsOf<typeof warningChannels> {
  const atHand = new WarningsAtHand(desk);
  return {
    'warning:list': () => listed(desk, atHand),
    'warning:put-aside': ({ key, reason }) => putAside(desk, atHand, key, reason),
    'warning:draft': async (input) => {
      const found = await warningOf(atHand, input.key);
      return found.ok ? beginWarningPaper(desk, found.value, input.case) : found;
    },
    'warning:received': () => receivedHere(desk),
    'warning:of-case': (input) => receivedOfCase(desk, input),
  };
}

async function listed(desk: Desk, atHand: WarningsAtHand): Promise<Outcome<Listed>> {
  const now = await atHand.now();
  if (!now.ok) return now;
  const asides = await desk.store.warnings.aside();
  if (!asides.ok) return asides;
  const { warnings, office, names, counted, unread } = now.value;
  const settings = office.rules.warnings;
  const rows = warnings.slice(0, mostListed).map((warning): Listed['warnings'][number] => {
    const aside = asideOf(warning, asides.value);
    return {
      key: warning.key,
      rule: warning.rule,
      sentence: warning.sentence,
      explained: explainRule(warning, settings),
      count: warning.occurrences.length,
      occurrences: warning.occurrences.slice(0, mostShown).map((one) => occurrenceRow(one, names)),
      aside: aside && { at: aside.at, by: aside.by, reason: aside.reason },
    };
  });
  return done({ warnings: rows, more: warnings.length - rows.length, settings, counted, unread });
}

function occurrenceRow(one: Occurrence, names: ReadonlyMap<string, Bilingual>) {
  const { id, of, party, place, authorityName, on } = one;
  return { id, of, party: party.name, matter: matterName(names, one.matter), place, authority: authorityName, on };
}

async function putAside(
  desk: Desk,
  atHand: WarningsAtHand,
  key: string,
  reason: string | null,
): Promise<Outcome<Record<string, never>>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const found = await warningOf(atHand, key);
  if (!found.ok) return found;
  const counted = found.value.warning.occurrences.map(({ id }) => id);
  const aside = reason === null ? null : { key, ...act.value, reason, counted };
  const kept = await desk.store.warnings.keepAside(key, aside);
  return kept.ok ? done({}) : kept;
}

async function warningOf(
  atHand: WarningsAtHand,
  key: string,
): Promise<Outcome<{ readonly warning: Warning; readonly now: WarningsNow }>> {
  const now = await atHand.now();
  if (!now.ok) return now;
  const warning = now.value.warnings.find((one) => one.key === key);
  return warning === undefined ? warningGone : done({ warning, now: now.value });
}

const warningGone = failed(
  'warning-gone',
  '该预警已不存在：案件可能已修改、删除，或者规则已调整。请刷新后再看。',
  'The warning is not there any more: its cases may have been changed or deleted, or the rule altered. Refresh and look again.',
);
