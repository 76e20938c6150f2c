// `pilin store move`: a data folder onto a bureau's server, or what a server holds into a new data folder.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { dataRoot } from '../../backups/data-root';
import { dataDisk } from '../../store/disk/data-disk';
import { fileFaultSentence } from '../../store/file-faults';
import { type Moved, moveToFolder, moveToServer } from '../../store/postgres/moving/move';
import { placeName, type ServerPlace } from '../../store/postgres/place';
import { tellFault } from '../backup/chosen';
import type { Run } from '../commands';
import { type ExitStatus, exitStatus } from '../exit-status';
import { firstLineOf } from '../first-line';
import { type Request, requestFault } from '../request';
import { refuse, type Tell } from '../tell';
import { unlockData } from '../unlock-data';
import { isAddress, placeAt } from './address';

export const store: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [verb = '', from = ''] = request.files;
  const to = request.value('to') ?? '';
  if (verb !== 'move' || isAddress(from) === isAddress(to)) return refuse(tell, wrongWish);
  const file = request.value('passphrase-file');
  if (file === undefined) return refuse(tell, passwordMissing);
  const password = await readable('--passphrase-file', () => firstLineOf(file));
  if (typeof password !== 'string') return refuse(tell, password);
  const place = await placeOf(request, isAddress(from) ? from : to);
  if ('code' in place) return refuse(tell, place);
  if (isAddress(from)) return told(tell, place, to, await moveToFolder({ folder: resolve(to), place, password }));
  // One that is encrypted asks for its passphrase at the terminal: the file given holds the server's.
  const unlocked = await unlockData(from, undefined);
  const data = unlocked.ok ? await dataRoot(dataDisk, unlocked.value) : unlocked;
  if (!data.ok) return tellFault(tell, data.fault);
  return told(tell, place, from, await moveToServer({ folder: data.value, place, password }));
};

type Finding = ReturnType<typeof requestFault>;

async function placeOf(request: Request, address: string): Promise<ServerPlace | Finding> {
  const file = request.value('certificates');
  const authorities = file === undefined ? null : await readable('--certificates', () => readFile(file, 'utf8'));
  if (authorities !== null && typeof authorities !== 'string') return authorities;
  return placeAt(address, authorities) ?? wrongAddress;
}

async function readable(option: string, read: () => Promise<string>): Promise<string | Finding> {
  try {
    return await read();
  } catch (error) {
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    return requestFault('file-not-readable', option, sentence);
  }
}

function told(
  tell: Tell,
  place: ServerPlace,
  folder: string,
  moved: Awaited<ReturnType<typeof moveToServer>>,
): ExitStatus {
  if (!moved.ok) return tellFault(tell, moved.fault);
  const { counts, written } = moved.value;
  tell.terminal.out(
    tell.json
      ? JSON.stringify({ type: 'moved', server: placeName(place), folder: resolve(folder), ...moved.value })
      : `${placeName(place)} ↔ ${resolve(folder)} · ${plain(counts)} · 新写入 written ${written} · 核对一致 compared, the same`,
  );
  return exitStatus.done;
}

function plain(counts: Moved['counts']): string {
  return `草稿 drafts ${counts.draft} · 历史 versions ${counts.version} · 文号 numbers ${counts.number} · 签发 issued ${counts.paper} · 文件 files ${counts.piece}`;
}

const wrongWish = requestFault('option-missing', 'store move', {
  zh: '用法：pilin store move 数据文件夹 --to postgres://用户@服务器:端口/数据库，或者 pilin store move postgres://… --to 新文件夹。',
  en: 'Use it as pilin store move DATAFOLDER --to postgres://USER@HOST:PORT/DATABASE, or pilin store move postgres://… --to NEWFOLDER.',
});
const wrongAddress = requestFault('address-unfit', 'postgres://', {
  zh: '服务器地址应写作 postgres://用户@服务器:端口/数据库；其中不写口令，口令放在 --passphrase-file 的文件里。',
  en: 'The address is written postgres://USER@HOST:PORT/DATABASE, without a password: that stands in the file of --passphrase-file.',
});
const passwordMissing = requestFault('option-missing', '--passphrase-file', {
  zh: '请用 --passphrase-file FILE 指定首行为服务器口令的文件；命令行上的口令会被本机其他人看到。',
  en: 'Name a file whose first line is the password of the server with --passphrase-file FILE; on the command line others could see it.',
});
