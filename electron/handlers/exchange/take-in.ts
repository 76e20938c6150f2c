// Takes a bundle in: chosen by dialog or handed over, examined, accepted or declined.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isEncrypted } from '../../bundles/passphrase';
import type { exchangeChannels } from '../../contract/exchange-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import { acceptBundle, refusalsAsFaults } from '../../exchange/accept-bundle';
import { type Arrived, receiveFile } from '../../exchange/arrived';
import { declineBundle, examineBundle } from '../../exchange/examine-bundle';
import type { Hall } from '../../exchange/hall';
import { dayInChina } from '../clock';
import type { Desk } from '../desk';
import { orFileFault } from '../write-out';
import type { Arrivals } from './arrivals';
import { hallFor, hallNow } from './hall-of-desk';
import { neighbourRow, neighbours } from './neighbours';

type Handlers = FunctionsOf<typeof exchangeChannels>;
type Asked<N extends keyof Handlers> = Parameters<Handlers[N]>[0];

const title = { zh: '接收移送包', en: 'Receive a bundle' };

export const chooseBundle = async (
  desk: Desk,
  arrivals: Arrivals,
  { handed }: Asked<'exchange:choose'>,
): ReturnType<Handlers['exchange:choose']> => {
  const path =
    handed === null ? (await desk.dialogs.openFiles(title, 'bundles'))?.[0] : desk.program.handed.pathOf(handed);
  if (path === undefined) return handed === null ? done({ file: null }) : handedGone;
  if (handed !== null && !existsSync(path)) return handedAway(basename(path));
  const looked = await orFileFault('bundle-file-fault', async () => {
    const { size: bytes } = await stat(path);
    return { bytes, encrypted: await isEncrypted(path) };
  });
  if (!looked.ok) return looked;
  return done({ file: { handle: arrivals.add(path), name: basename(path), ...looked.value } });
};

export const examine = async (
  desk: Desk,
  arrivals: Arrivals,
  { handle, passphrase }: Asked<'exchange:examine'>,
): ReturnType<Handlers['exchange:examine']> => {
  const arrival = arrivals.get(handle);
  if (arrival === undefined) return notChosen;
  const hall = await hallFor(desk);
  if (!hall.ok) return hall;
  const known = await neighbours(desk);
  if (!known.ok) return known;
  await arrivals.letGo(handle);
  const { arriving } = desk.store.exchange;
  const how = { arriving, id: randomUUID(), neighbours: known.value, passphrase };
  const arrived = await refusalsAsFaults(async () => done(await receiveFile(arrival.path, how)));
  if (!arrived.ok) return arrived;
  await arrivals.keep(handle, arrived.value);
  const examined = await examineBundle(arrived.value, hall.value, dayInChina(desk.now().getTime()));
  if (!examined.ok) {
    await arrivals.letGo(handle);
    return examined;
  }
  const neighbour = arrived.value.sender;
  const sender = { state: examined.value.sender, neighbour: neighbour && neighbourRow(neighbour) };
  return done({ ...examined.value, sender });
};

export const accept = (
  desk: Desk,
  arrivals: Arrivals,
  { handle, choices }: Asked<'exchange:accept'>,
): ReturnType<Handlers['exchange:accept']> =>
  withArrived(desk, arrivals, handle, async (arrived, hall) => {
    const accepted = await acceptBundle(arrived, hall, choices);
    if (!accepted.ok) return accepted;
    const { entry, evidence, entries, again } = accepted.value;
    return done({ id: entry.id, taken: entry.taken, evidence, entries, again });
  });

export const decline = (
  desk: Desk,
  arrivals: Arrivals,
  { handle, reason }: Asked<'exchange:decline'>,
): ReturnType<Handlers['exchange:decline']> =>
  withArrived(desk, arrivals, handle, async (arrived, hall) => {
    const declined = await declineBundle(arrived, hall, reason);
    return declined.ok ? done({ id: declined.value.id }) : declined;
  });

async function withArrived<T>(
  desk: Desk,
  arrivals: Arrivals,
  handle: string,
  work: (arrived: Arrived, hall: Hall) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const arrived = arrivals.get(handle)?.arrived ?? null;
  if (arrived === null) return notExamined;
  if (arrived.standing !== 'known') return notKnown;
  const hall = await hallNow(desk);
  if (!hall.ok) return hall;
  const worked = await work(arrived, hall.value);
  if (worked.ok) await arrivals.letGo(handle);
  return worked;
}

const handedGone = failed(
  'handed-unknown',
  '找不到系统交来的这个文件。请在“往来—接收”中选择文件。',
  'The file that the system handed over is not known any more. Choose it under Exchange, Receive.',
);
const handedAway = (name: string) =>
  failed(
    'handed-away',
    `文件“${name}”已不在原处，U盘可能已经拔出。接好后再双击一次，或在“往来—接收”中选择文件。`,
    `The file "${name}" is not where it was; a USB stick may have been pulled out. Open it again once it is back, or choose a file under Exchange, Receive.`,
  );
const notChosen = failed('bundle-not-chosen', '请先选择移送包文件。', 'Choose the file of the bundle first.');
const notExamined = failed(
  'bundle-not-examined',
  '请先核验移送包，再接收。',
  'Examine the bundle first, then accept it.',
);
const notKnown = failed(
  'bundle-sender-not-known',
  '发送单位的密钥尚未核对或者不能接受，未接受其中任何内容。请先与对方书面件核对指纹并登记相邻单位，再重新核验。',
  'The key of the sender was not compared, or is not accepted; nothing was taken in. Compare the fingerprint with the paper, enter the neighbour, then examine the bundle again.',
);
