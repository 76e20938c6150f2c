// This office's key, and the neighbours whose keys a person compared: kept in the data folder, asked for by the desk.
import { readFingerprint } from '../../../templates/bundle/fingerprint-text';
import { keepNeighbour, type Neighbour, readNeighbours } from '../../bundles/keys/neighbours';
import { type OfficeKey, openOfficeKey } from '../../bundles/keys/office-key';
import type { exchangeChannels } from '../../contract/exchange-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { dataDisk } from '../../store/disk/data-disk';
import { momentOf } from '../clock';
import type { Desk } from '../desk';
import { actNow } from '../issued/act-now';
import { orFileFault } from '../write-out';

type Row = OutputOf<typeof exchangeChannels, 'neighbour:keep'>;

export function neighbourRow(neighbour: Neighbour): Row {
  const { fingerprint, name, authority, addedAt, addedBy, note, retiredAt, retiredBy, retiredReason } = neighbour;
  const retired = retiredAt === undefined ? null : { at: retiredAt, by: retiredBy ?? '', reason: retiredReason ?? '' };
  return { fingerprint, name, authority: authority ?? null, addedAt, addedBy, note, retired };
}

/** Made when it is first asked for. */
export function officeKey(desk: Desk): Promise<Outcome<OfficeKey>> {
  return withKeys(() => openOfficeKey(dataDisk, desk.keys, momentOf(desk.now())));
}

export function neighbours(desk: Desk): Promise<Outcome<readonly Neighbour[]>> {
  return withKeys(() => readNeighbours(dataDisk, desk.keys));
}

/** Those in use first, by name. */
export async function listNeighbours(desk: Desk): Promise<Outcome<Row[]>> {
  const known = await neighbours(desk);
  if (!known.ok) return known;
  const rows = known.value.map(neighbourRow);
  const place = ({ retired, name }: Row): string => `${retired === null ? 0 : 1}${name.zh}`;
  return done(rows.sort((a, b) => place(a).localeCompare(place(b), 'zh')));
}

export async function enterNeighbour(
  desk: Desk,
  { fingerprint: typed, name, authority, note }: InputOf<typeof exchangeChannels, 'neighbour:keep'>,
): Promise<Outcome<Row>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const fingerprint = readFingerprint(typed);
  if (fingerprint === null) return unfit;
  const own = await officeKey(desk);
  if (!own.ok) return own;
  if (own.value.fingerprint === fingerprint) return ownKey;
  const known = await neighbours(desk);
  if (!known.ok) return known;
  const before = known.value.find((one) => one.fingerprint === fingerprint);
  if (before?.retiredAt !== undefined && note.trim() === '') return withdrawn;
  const words = before?.retiredAt === undefined ? note : `${note}（此前停用 withdrawn: ${withdrawal(before)}）`;
  const neighbour = { fingerprint, name, addedAt: act.value.at, addedBy: act.value.by, note: words.slice(0, 1000) };
  const kept = { ...neighbour, ...(authority !== null && { authority }) };
  const saved = await withKeys(() => keepNeighbour(dataDisk, desk.keys, kept));
  return saved.ok ? done(neighbourRow(kept)) : saved;
}

export async function retireNeighbour(
  desk: Desk,
  { fingerprint, reason }: InputOf<typeof exchangeChannels, 'neighbour:remove'>,
): Promise<Outcome<Record<string, never>>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const known = await neighbours(desk);
  if (!known.ok) return known;
  const neighbour = known.value.find((one) => one.fingerprint === fingerprint);
  if (neighbour === undefined) return gone;
  const { at: retiredAt, by: retiredBy } = act.value;
  const retired = { ...neighbour, retiredAt, retiredBy, retiredReason: reason };
  const saved = await withKeys(() => keepNeighbour(dataDisk, desk.keys, retired));
  return saved.ok ? done({}) : saved;
}

function withdrawal({ retiredAt = '', retiredBy = '', retiredReason = '' }: Neighbour): string {
  return [retiredAt.slice(0, 10), retiredBy, retiredReason].filter((part) => part !== '').join(' ');
}

async function withKeys<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const read = await orFileFault('keys-not-usable', work);
  return read.ok ? read.value : read;
}

const unfit = failed(
  'fingerprint-unfit',
  '这不是密钥指纹：应为十组、每组四个字母或数字，例如 7Q2K-… 。请照对方书面件重新抄录。',
  'This is no fingerprint: it is ten groups of four letters or figures, like 7Q2K-… . Copy it from the paper again.',
);

const withdrawn = failed(
  'neighbour-withdrawn',
  '该密钥已登记停用。确需恢复使用的，请在“备注”中写明核对人和理由，再登记一次。',
  'This key was withdrawn. To use it again, say in the note who compared it anew and why, then enter it once more.',
);

const ownKey = failed(
  'fingerprint-own',
  '这是本单位自己的密钥指纹。请录入相邻单位书面提供的指纹。',
  'This is the fingerprint of your own office. Enter the one that the neighbour gave on paper.',
);

const gone = failed(
  'neighbour-unknown',
  '名单中没有这个相邻单位。请刷新后再看。',
  'The list holds no such neighbour. Refresh and look again.',
);
