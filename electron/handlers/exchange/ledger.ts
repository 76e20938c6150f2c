// The ledger of exchanges as the window sees it: its lines, and what lay in a bundle, read anew from the copy kept.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerEntry } from '../../../templates/bundle/ledger';
import { limits } from '../../bundles/limits';
import { refusals } from '../../bundles/refusal';
import type { exchangeChannels } from '../../contract/exchange-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import { finishBundle, refusalsAsFaults } from '../../exchange/accept-bundle';
import { acceptors } from '../../exchange/acceptors/acceptors';
import { type Arrived, dismiss, partFile, reopen } from '../../exchange/arrived';
import { nameOf } from '../../exchange/case-in-bundle';
import { ledgerRow } from '../../exchange/ledger-row';
import { isSafeFileName } from '../../store/file-name';
import { dayInChina } from '../clock';
import type { Desk, OutsidePaper } from '../desk';
import { writeInto } from '../write-out';
import { hallFor } from './hall-of-desk';

type Handlers = FunctionsOf<typeof exchangeChannels>;
type Asked<N extends keyof Handlers> = Parameters<Handlers[N]>[0];

export const listExchanges = async (desk: Desk): ReturnType<Handlers['exchange:list']> => {
  const found = await desk.store.exchange.entries();
  if (!found.ok) return found;
  const today = dayInChina(desk.now().getTime());
  const rows = found.value.entries.map((entry) => ledgerRow(entry, today));
  rows.sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1));
  return done({ rows, damaged: [...found.value.damaged] });
};

export const openExchange = async (
  desk: Desk,
  { id, direction }: Asked<'exchange:open'>,
): ReturnType<Handlers['exchange:open']> => {
  const found = await desk.store.exchange.get(direction, id);
  if (!found.ok) return found;
  if (found.value === null) return unknown;
  const row = ledgerRow(found.value, dayInChina(desk.now().getTime()));
  if (direction === 'sent' || found.value.state === 'declined') return done({ row, parts: [], subjects: [] });
  return withKept(desk, id, async (arrived) => {
    const hall = await hallFor(desk);
    if (!hall.ok) return hall;
    const subjects = await acceptors[row.purpose].look(arrived, hall.value);
    if (!subjects.ok) return subjects;
    return done({ row, parts: arrived.manifest.parts, subjects: [...subjects.value] });
  });
};

/** Read whole first: the scratch of the bundle goes before the person has looked. */
export const showPart = async (
  desk: Desk,
  { id, path }: Asked<'exchange:show'>,
): ReturnType<Handlers['exchange:show']> => {
  const found = await withKept<OutsidePaper>(desk, id, async (arrived) => {
    const part = arrived.manifest.parts.find((one) => one.path === path && path.endsWith('.pdf'));
    if (part === undefined) return noSuchPaper;
    if (part.bytes > limits.partBytes / 4) throw refusals.tooLarge(path);
    return done({ name: nameOf(part), pdf: new Uint8Array(await readFile(partFile(arrived, part))) });
  });
  return found.ok ? desk.outside.show(found.value) : found;
};

const folderTitle = { zh: '移送包内容存放到', en: 'Folder for what lies in the bundle' };

/** Into a folder of its own, under the names the files had where they came from. */
export const unpackExchange = (desk: Desk, { id }: Asked<'exchange:unpack'>): ReturnType<Handlers['exchange:unpack']> =>
  withKept<{ cancelled: boolean }>(desk, id, async (arrived) => {
    const chosen = await desk.dialogs.chooseFolder(folderTitle);
    if (chosen === null) return done({ cancelled: true });
    for (const [index, part] of arrived.manifest.parts.entries()) {
      const own = part.path.replaceAll('/', '-');
      const given = `${String(index + 1).padStart(2, '0')}-${nameOf(part)}`;
      const name = isSafeFileName(given) ? given : own;
      const bytes = await readFile(partFile(arrived, part));
      const written = await writeInto(join(chosen, `bundle-${id}`), [{ name, bytes }]);
      if (!written.ok) return written;
    }
    return done({ cancelled: false });
  });

/** Makes up at a start for what a crash cut off between accepting and the ledger. */
export async function finishExchanges(desk: Desk): Promise<number> {
  const found = await desk.store.exchange.entries();
  const cutOff = found.ok ? found.value.entries.filter(({ state }) => state === 'accepting') : [];
  let count = 0;
  for (const entry of cutOff) if (await finish(desk, entry)) count += 1;
  return count;
}

/** What can't be finished stays as it is, to be told in the ledger as unfinished. */
async function finish(desk: Desk, entry: LedgerEntry): Promise<boolean> {
  const hall = await hallFor(desk);
  if (!hall.ok) return false;
  const finished = await withKept(desk, entry.id, (arrived) => finishBundle(arrived, hall.value, entry));
  return finished.ok;
}

let count = 0;

async function withKept<T>(desk: Desk, id: string, work: (arrived: Arrived) => Promise<Outcome<T>>) {
  const { exchange } = desk.store;
  return refusalsAsFaults(async () => {
    const entry = await exchange.get('received', id);
    if (!entry.ok) return entry;
    if (entry.value === null || entry.value.state === 'declined') return unknown;
    const path = await exchange.bundlePath(id);
    if (!path.ok) return path;
    count += 1;
    const arrived = await reopen(path.value, join(exchange.arriving, `kept-${count}`), entry.value.other.name);
    try {
      return arrived.manifestSha256 === entry.value.manifest ? await work(arrived) : altered;
    } finally {
      await dismiss(arrived);
    }
  });
}

const unknown = failed(
  'exchange-unknown',
  '台账中没有这个移送包，或者没有保存其内容。请刷新后再看。',
  'The ledger holds no such bundle, or nothing of it is kept. Refresh and look again.',
);
const noSuchPaper = failed('exchange-paper-unknown', '移送包中没有这份 PDF 文书。', 'No such PDF lies in the bundle.');
const altered = failed(
  'exchange-altered',
  '保存的移送包与台账记载的校验值不符，未予打开。请从备份恢复，或请对方重新发送。',
  'The bundle that is kept does not have the hash in the ledger and was not opened. Restore it from a backup, or ask the sender for it again.',
);
