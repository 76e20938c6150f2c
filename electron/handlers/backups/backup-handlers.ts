// Answers the window about backups: what there is, making one, choosing places, and the whole-office archive.
import { join } from 'node:path';
import { secondPlaceGone } from '../../backups/place-faults';
import type { Backup } from '../../backups/snapshots';
import type { backupChannels } from '../../contract/backup-channels';
import { done, type Fault, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import { bringBack } from './bring-back';
import { type PlaceName, Places } from './places';
import { restoreAll } from './restore-all';

type Handlers = FunctionsOf<typeof backupChannels>;
type Listed = OutputOf<typeof backupChannels, 'backup:list'>;

const mostTold = 200;

export function backupHandlers(desk: Desk): Handlers {
  const { keeper, work, restart } = desk.backups;
  const places = new Places(desk.backups);
  /** A restored data folder waits for the next start: only then, or for another server, may the page ask for one. */
  let isWaiting = false;
  return {
    'backup:list': async () => done(await list(desk, places)),
    'backup:run': () => keeper.run(),
    'backup:verify': async ({ place, name }) => {
      const path = await places.path(place);
      if (!path.ok) return path;
      const verified = await work.ask('verify', { place: path.value, name });
      if (!verified.ok) return verified;
      const { files, findings } = verified.value;
      const told = findings.slice(0, mostTold);
      return done({ files, findings: told, more: findings.length - told.length });
    },
    'backup:choose-second': () => chooseSecond(desk),
    'backup:forget-second': () => keeper.chooseSecond(null),
    'backup:choose-other': async () => {
      const folder = await desk.dialogs.chooseFolder(otherTitle);
      if (folder === null) return done({ cancelled: true });
      const found = await places.look(folder);
      return found.ok ? done({ cancelled: false }) : found;
    },
    'backup:compare': async ({ place, name }) => {
      const path = await places.path(place);
      if (!path.ok) return path;
      const compared = await work.ask('compare', { place: path.value, name, data: keeper.data });
      return compared.ok ? done({ ...compared.value, rows: [...compared.value.rows] }) : compared;
    },
    'backup:bring-back': async ({ place, ...wish }) => {
      const path = await places.path(place);
      return path.ok ? bringBack(desk, { place: path.value, ...wish }) : path;
    },
    'backup:restore': async ({ place, name }) => {
      const path = await places.path(place);
      const restored = path.ok ? await restoreAll(desk, { place: path.value, name }) : path;
      isWaiting ||= restored.ok && restored.value.ready;
      return restored;
    },
    'backup:restart': async () => {
      if (!isWaiting && !desk.server.restart) return nothingWaits;
      restart();
      return done({});
    },
    'archive:write': () => writeArchive(desk),
  };
}

async function list({ backups: { keeper, work, restored } }: Desk, places: Places): Promise<Listed> {
  const { running, last, second } = await keeper.state();
  const listed: Listed['places'] = [];
  const backups: Listed['backups'] = [];
  for (const { place, path } of await places.all()) {
    const found = await work.ask('list', { place: path });
    const fault = found.ok ? null : faultAt(place, found.fault, second?.fault ?? null);
    listed.push({ place, path, fault, damaged: found.ok ? found.value.damaged.length : 0 });
    if (found.ok) backups.push(...found.value.backups.map((one) => rowOf(place, one)));
  }
  backups.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const ended = await restored();
  const told = ended === null ? null : { at: ended.at, keptAs: ended.keepAs };
  return { running, last, places: listed, backups, restored: told };
}

/** Before the first backup there is no place on this computer: nothing is wrong with that. */
function faultAt(place: PlaceName, fault: Fault, secondFault: Fault | null): Fault | null {
  if (place === 'second') return secondFault ?? (secondPlaceGone.ok ? fault : secondPlaceGone.fault);
  return place === 'own' && fault.code === 'backup-place-unknown' ? null : fault;
}

function rowOf(place: PlaceName, { name, snapshot: { at, holds } }: Backup): Listed['backups'][number] {
  const { cases, operations, issued, bytes } = holds;
  return { place, name, at, cases, operations, issued, bytes };
}

async function chooseSecond({ backups: { keeper }, dialogs }: Desk): Promise<Outcome<{ cancelled: boolean }>> {
  const folder = await dialogs.chooseFolder(secondTitle);
  if (folder === null) return done({ cancelled: true });
  const chosen = await keeper.chooseSecond(folder);
  return chosen.ok ? done({ cancelled: false }) : chosen;
}

async function writeArchive(desk: Desk): Promise<Outcome<OutputOf<typeof backupChannels, 'archive:write'>>> {
  const { keeper, work } = desk.backups;
  const folder = await desk.dialogs.chooseFolder(archiveTitle);
  if (folder === null) return done({ cancelled: true, path: '', files: 0, problems: [], more: 0 });
  const moment = desk.now().toISOString().slice(0, 19).replace(/[-:]/g, '');
  const into = join(folder, `pilin-archive-${moment}`);
  const written = await work.ask('archive', { data: keeper.data, into, program: desk.version });
  if (!written.ok) return written;
  const { files, problems } = written.value;
  const told = problems.slice(0, mostTold);
  return done({ cancelled: false, path: into, files, problems: told, more: problems.length - told.length });
}

const secondTitle = { zh: '选择第二备份位置（如U盘）', en: 'Choose a second place for backups (a USB stick, say)' };
const otherTitle = { zh: '选择存放备份的文件夹', en: 'Choose the folder in which backups lie' };
const archiveTitle = { zh: '选择写入全部档案的文件夹', en: 'Choose the folder to write the archive to' };

const nothingWaits = failed(
  'restart-not-due',
  '没有待启用的恢复内容，也没有改过服务器设置，程序未重新启动。请先选择备份并恢复，或更改服务器。',
  'No restored data wait to be used and no other server was set, so the program was not restarted. Choose a backup and restore it, or set the server, first.',
);
