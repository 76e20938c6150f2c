// Sends bundles out: what is proposed after a letter, a bundle made, a receipt made; the machine asks where to.
import type { LedgerEntry } from '../../../templates/bundle/ledger';
import { asking } from '../../../templates/bundle/ledger';
import { receiptOf } from '../../../templates/bundle/receipt';
import type { Bilingual } from '../../../templates/language/bilingual';
import { jsonPart } from '../../bundles/case-parts';
import type { exchangeChannels } from '../../contract/exchange-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import { refusalsAsFaults } from '../../exchange/accept-bundle';
import type { Hall } from '../../exchange/hall';
import { ledgerRow } from '../../exchange/ledger-row';
import { makeSigned, type ToSign, whyNotSigned } from '../../exchange/make-signed';
import type { Wish } from '../../exchange/makers/maker';
import { makers } from '../../exchange/makers/makers';
import { dayInChina } from '../clock';
import type { Desk } from '../desk';
import { hallNow } from './hall-of-desk';

type Handlers = FunctionsOf<typeof exchangeChannels>;
type Made = Awaited<ReturnType<Handlers['exchange:make']>>;

export const makeForNeighbour = async (desk: Desk, wish: Wish): ReturnType<Handlers['exchange:make']> => {
  const hall = await hallNow(desk);
  if (!hall.ok) return hall;
  const today = dayInChina(desk.now().getTime());
  if (wish.replyBy !== null && wish.replyBy < today) return replyPast;
  const maker = makers[wish.purpose];
  if (maker === null) return purposeNotMade;
  const filled = await refusalsAsFaults(() => maker(wish, hall.value));
  if (!filled.ok) return filled;
  const letter = await letterOf(hall.value, wish.letter);
  if (!letter.ok) return letter;
  const { parts, vouched, subjects, entries, authority, missing } = filled.value;
  const sign: ToSign = {
    ...{ id: desk.store.newId(), purpose: wish.purpose, parts, vouched, note: wish.note, passphrase: wish.passphrase },
    authority: wish.from ?? authority,
    to: receiverOf(wish),
    ...(wish.replyBy !== null && { replyBy: wish.replyBy }),
    ...(wish.answers !== null && { answers: wish.answers }),
    about: { subjects, entries, ...(letter.value !== null && { letter: letter.value }) },
  };
  const made = await signAt(desk, hall.value, sign);
  if (!made.ok || made.value.made === null) return made;
  await noteAnswered(hall.value, sign);
  const warning = missing.length === 0 ? null : lacking(missing);
  return done({ ...made.value, made: { ...made.value.made, ...(warning !== null && { warning }) } });
};

export const makeReceipt = async (
  desk: Desk,
  { id, passphrase }: Parameters<Handlers['exchange:receipt']>[0],
): ReturnType<Handlers['exchange:receipt']> => {
  const hall = await hallNow(desk);
  if (!hall.ok) return hall;
  const found = await desk.store.exchange.get('received', id);
  if (!found.ok) return found;
  const entry = found.value;
  if (entry === null || entry.state === 'accepting') return notSettled;
  if (entry.purpose === 'receipt') return noReceiptOfReceipts;
  const receipt = receiptFor(entry);
  const sign: ToSign = {
    ...{ id: desk.store.newId(), purpose: 'receipt', parts: [jsonPart('receipt.json', 'receipt', receipt)] },
    ...{ vouched: [], authority: entry.ours ?? '', to: entry.other, note: { zh: '', en: '' }, answers: id, passphrase },
    about: { subjects: entry.subjects, entries: 0 },
  };
  const made = await signAt(desk, hall.value, sign);
  if (!made.ok || made.value.made === null) return made;
  const { outcome, reason } = receipt;
  const noted = { bundle: sign.id, ...hall.value.act, outcome, reason };
  const kept = await desk.store.exchange.change('received', id, (before) => ({ ...before, receipt: noted }));
  return kept.ok ? made : kept;
};

function receiptFor({ id, manifest, state, declined, taken, at, by }: LedgerEntry) {
  const outcome = state === 'declined' ? 'declined' : 'accepted';
  const cases = taken.map(({ of, take, id: made, into }) => ({ of, take, id: made ?? into }));
  const act = declined ?? { at, by };
  return receiptOf({ bundle: id, manifest, outcome, reason: declined?.reason ?? '', at: act.at, by: act.by, cases });
}

const title = { zh: '移送包存放到', en: 'Save the bundle' };

/** What can't be made is said before a place is asked for. */
async function signAt(desk: Desk, hall: Hall, sign: ToSign): Promise<Made> {
  const refused = whyNotSigned(sign);
  if (refused !== null) return refused;
  const path = await desk.dialogs.saveFile(title, `${sign.purpose}-${sign.id}.pilin`);
  if (path === null) return done({ cancelled: true, made: null });
  const entry = await makeSigned(path, hall, sign);
  if (!entry.ok) return entry;
  const row = ledgerRow(entry.value, dayInChina(desk.now().getTime()));
  return done({ cancelled: false, made: { file: desk.exported.add(path), name: row.file.name, row } });
}

/** The request that it answers is answered, where it asked for that. */
async function noteAnswered({ store, act }: Hall, { answers, id }: ToSign): Promise<void> {
  if (answers === undefined) return;
  await store.exchange.change('received', answers, (entry) =>
    asking.includes(entry.purpose) ? { ...entry, answered: { bundle: id, at: act.at } } : entry,
  );
}

function receiverOf({ to }: Wish): LedgerEntry['other'] {
  const { name, authority, fingerprint } = to;
  return { name, ...(authority !== null && { authority }), ...(fingerprint !== null && { fingerprint }) };
}

async function letterOf({ store }: Hall, record: string | null): Promise<Outcome<LedgerEntry['letter'] | null>> {
  if (record === null) return done(null);
  const found = await store.archive.find(record);
  if (!found.ok) return found;
  return found.value === null ? letterUnknown : done({ record, kind: found.value.kind, number: found.value.number });
}

function lacking(titles: readonly string[]): Bilingual {
  const shown = titles.slice(0, 5).join('、');
  return {
    zh: `${titles.length} 项证据的文件不在本机，只移送了记载：${shown}${titles.length > 5 ? '等' : ''}。`,
    en: `The files of ${titles.length} pieces of evidence are not on this computer; only their records were sent: ${shown}${titles.length > 5 ? ' …' : ''}.`,
  };
}

const replyPast = failed(
  'reply-by-past',
  '请对方答复的日期已过。请改为今天或者以后的日期。',
  'The day by which an answer is asked for has passed. Choose today or a later day.',
);
const purposeNotMade = failed(
  'purpose-not-made',
  '这种移送包不在此处制作。',
  'Bundles of this kind are not made here.',
);
const letterUnknown = failed(
  'letter-unknown',
  '存档中没有这份函件。请刷新后再选。',
  'The archive holds no such letter. Refresh and choose again.',
);
const noReceiptOfReceipts = failed(
  'receipt-of-receipt',
  '回执本身不需要再出具回执。',
  'A receipt needs no receipt of its own.',
);
const notSettled = failed(
  'receipt-too-early',
  '该移送包尚未接收，也未登记为不接收，不能出具回执。',
  'The bundle was neither accepted nor declined yet; no receipt can be made.',
);
