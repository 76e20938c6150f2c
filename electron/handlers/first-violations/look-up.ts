// Looks a party up in the register of first violations, and says what was searched, by whom and when.
import type { LookUp } from '../../../templates/case/case';
import { wholeCase } from '../../../templates/case/whole-case';
import { type Hit, searchRegister } from '../../../templates/first-violations/search';
import type { firstViolationChannels } from '../../contract/first-violation-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import { actNow } from '../issued/act-now';
import { matterName, matterNames } from '../matter-words';
import { numbersOf, registerNow, shownJudgement } from './entry-rows';

type Input = InputOf<typeof firstViolationChannels, 'violation:look-up'>;
type Output = OutputOf<typeof firstViolationChannels, 'violation:look-up'>;

export async function lookUp(desk: Desk, { id, case: data }: Input): Promise<Outcome<Output>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const office = await desk.office.need();
  if (!office.ok) return office;
  const register = await registerNow(desk);
  if (!register.ok) return register;
  const { entries, judged } = register.value;
  const one = wholeCase(data, id, office.value.authorities[0]?.id ?? '');
  const { lookBackMonths, firstScope } = office.value.rules;
  const found = searchRegister(one, entries, { lookBackMonths, scope: firstScope }, judged);
  if (found === null) return notYet;
  const names = matterNames(await desk.office.law());
  const row = ({ entry, why, judgement }: Hit): Output['hits'][number] => ({
    why,
    case: entry.origin === null ? entry.case : null,
    party: entry.party.name,
    code: entry.party.code,
    matter: matterName(names, entry.matter),
    authority: entry.authorityName,
    foundOn: entry.foundOn,
    numbers: numbersOf(entry.papers),
    from: entry.origin?.name ?? null,
    judgement: shownJudgement(judgement),
  });
  const { from, until, scope, entries: searched, received } = found.searched;
  const record: LookUp = {
    at: act.value.at,
    by: act.value.by,
    from,
    until,
    scope,
    entries: searched,
    received,
    matches: found.matches.length,
    candidates: found.candidates.length,
  };
  return done({ record, hits: [...found.matches, ...found.candidates, ...found.setAside].map(row) });
}

const notYet = failed(
  'look-up-too-early',
  '请先填写违法行为的时间和地点，再查首违台账。',
  'Enter the time and place of the act first, then look the party up.',
);
