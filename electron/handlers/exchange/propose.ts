// What a bundle after an issued letter would hold: the letter says to whom, what, and by when an answer is asked for.

import { wordsSchema } from '../../../templates/language/bilingual';
import { dateSchema } from '../../../templates/language/plain-values';
import type { Office } from '../../../templates/office/office';
import { listAt, textAt } from '../../../templates/reading/loose';
import { valueAt } from '../../../templates/reading/schema-at';
import { warningKind } from '../../../templates/warnings/warning-part';
import type { Neighbour } from '../../bundles/keys/neighbours';
import type { exchangeChannels } from '../../contract/exchange-channels';
import { done, failed } from '../../contract/outcome';
import type { FunctionsOf, OutputOf } from '../../contract/table';
import { parseJson } from '../../store/read-json-file';
import type { Desk } from '../desk';
import { neighbours } from './neighbours';

type Proposed = OutputOf<typeof exchangeChannels, 'exchange:propose'>;
type Handler = FunctionsOf<typeof exchangeChannels>['exchange:propose'];

const letters = ['transfer-letter', 'evidence-list', 'assistance-letter', warningKind];

/** From the case as it was frozen with the letter, not as it is by now. */
export const propose = async (desk: Desk, { record }: Parameters<Handler>[0]): ReturnType<Handler> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const issued = await desk.store.archive.get(record);
  if (!issued.ok) return issued;
  const { kind, subject, number, parts } = issued.value.record;
  const part = parts.find(({ role }) => role === 'case');
  if (!letters.includes(kind) || part === undefined) return noLetter;
  const bytes = await desk.store.archive.part(record, part.name);
  if (!bytes.ok) return bytes;
  const known = await neighbours(desk);
  if (!known.ok) return known;
  const json = parseJson(bytes.value);
  const data = json.ok ? json.value : {};
  const replyBy = textAt(data, 'particulars', kind, 'replyBy');
  return done({
    purpose: purposeOf(kind, textAt(data, 'particulars', kind, 'what')),
    subjects: [subject.id],
    to: receiverOf(addresseeIn(data, kind), office.value, known.value),
    replyBy: dateSchema.safeParse(replyBy).success ? replyBy : null,
    number,
  });
};

function purposeOf(kind: string, what: string): Proposed['purpose'] {
  if (kind === 'assistance-letter') return 'assistance';
  if (kind === 'evidence-list') return 'evidence';
  if (kind === warningKind) return 'warning';
  return what === 'clue' ? 'clue' : 'transfer';
}

/** A warning goes to several: the first of them is proposed. */
function addresseeIn(data: unknown, kind: string): unknown {
  const one = valueAt(data, ['particulars', kind, 'addressee']);
  return one ?? listAt(data, 'particulars', kind, 'addressees')[0];
}

/** An addressee is an authority by its id, or a name. */
function receiverOf(addressee: unknown, { authorities }: Office, all: readonly Neighbour[]): Proposed['to'] {
  const authority = authorities.find(({ id }) => id === addressee);
  const name = authority?.name ?? wordsSchema.safeParse(addressee).data ?? { zh: '', en: '' };
  const inUse = all.filter(({ retiredAt }) => retiredAt === undefined);
  const neighbour =
    inUse.find((one) => authority !== undefined && one.authority === authority.id) ??
    inUse.find((one) => name.zh !== '' && one.name.zh === name.zh);
  const fingerprint = neighbour?.fingerprint ?? null;
  return { fingerprint, authority: authority?.id ?? neighbour?.authority ?? null, name };
}

const noLetter = failed(
  'letter-none',
  '这份文书不是移送函、证据移送清单、协助调查函或者预警通报。',
  'This paper is no letter of transfer, list of evidence, letter of assistance or early warning.',
);
