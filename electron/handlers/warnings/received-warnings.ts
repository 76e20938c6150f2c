// Early warnings that neighbours sent, with the cases here that they concern.
import { foldedCode } from '../../../templates/first-violations/likeness';
import type { Bilingual } from '../../../templates/language/bilingual';
import { lawOf } from '../../../templates/law/library';
import { textAt, wordsAt } from '../../../templates/reading/loose';
import {
  type Concern,
  type Concerned,
  concernOf,
  isOver,
  type ReceivedWarnings,
} from '../../../templates/warnings/received';
import type { WarningPart } from '../../../templates/warnings/warning-part';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { warningChannels } from '../../contract/warning-channels';
import { dayInChina } from '../clock';
import type { Desk } from '../desk';
import { matterName, matterNames } from '../matter-words';

type Here = OutputOf<typeof warningChannels, 'warning:received'>;
type OfCase = OutputOf<typeof warningChannels, 'warning:of-case'>;
type One = { readonly origin: ReceivedWarnings['origin']; readonly warning: WarningPart };

/** More cases than a person goes through from one warning. */
const mostCases = 50;
const atATime = 500;

export async function receivedHere(desk: Desk): Promise<Outcome<Here>> {
  const kept = await desk.store.warnings.received();
  if (!kept.ok) return kept;
  const listed = await desk.store.drafts.list();
  if (!listed.ok) return listed;
  const say = await sayer(desk);
  const all = newestFirst(kept.value.received);
  const cases = new Map<One, Here['received'][number]['cases']>(all.map((one) => [one, []]));
  for (const [index, { id, facts, trashedAt }] of (all.length === 0 ? [] : listed.value).entries()) {
    if (index % atATime === atATime - 1) await new Promise((resolve) => setImmediate(resolve));
    if (facts === null || trashedAt !== null) continue;
    const concerned = { ...facts, code: foldedCode(facts.partyCode), place: facts.place.zh };
    for (const [{ warning }, found] of cases) {
      const why = found.length < mostCases ? concernOf(warning, concerned) : null;
      if (why !== null) found.push({ id, party: facts.party, why });
    }
  }
  const received = all.map((one) => ({ ...say(one), cases: cases.get(one) ?? [] }));
  return done({ received, damaged: [...kept.value.damaged] });
}

export async function receivedOfCase(
  desk: Desk,
  { case: data }: InputOf<typeof warningChannels, 'warning:of-case'>,
): Promise<Outcome<OfCase>> {
  const kept = await desk.store.warnings.received();
  if (!kept.ok) return kept;
  const say = await sayer(desk);
  const concerned: Concerned = {
    code: foldedCode(textAt(data, 'party', 'creditCode') || textAt(data, 'party', 'identity', 'number')),
    matter: textAt(data, 'matter'),
    division: textAt(data, 'act', 'division'),
    place: wordsAt(data, 'act', 'address').zh,
  };
  const found = newestFirst(kept.value.received).flatMap((one): OfCase => {
    const why: Concern | null = concernOf(one.warning, concerned);
    const row = say(one);
    return why === null || row.over ? [] : [{ ...row, why }];
  });
  return done(found);
}

function newestFirst(received: readonly ReceivedWarnings[]): readonly One[] {
  return received
    .toSorted((a, b) => Date.parse(b.origin.receivedAt) - Date.parse(a.origin.receivedAt))
    .flatMap(({ origin, warnings }) => warnings.map((warning): One => ({ origin, warning })));
}

async function sayer(desk: Desk) {
  const office = await desk.office.get();
  const names: ReadonlyMap<string, Bilingual> =
    office.ok && office.value !== null ? matterNames(lawOf(office.value)) : new Map();
  const today = dayInChina(desk.now().getTime());
  return ({ origin, warning }: One) => {
    const { subject, party, place, on, situation, assessment, measures, validUntil, number } = warning;
    return {
      ...{ bundle: origin.bundle, from: origin.name, receivedAt: origin.receivedAt, acceptedBy: origin.acceptedBy },
      ...{ subject, place, on, situation, assessment, measures, validUntil, number },
      party: party?.name ?? null,
      matter: matterName(names, warning.matter ?? ''),
      over: isOver(warning, today),
    };
  };
}
