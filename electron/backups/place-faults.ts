// Why a backup can't be made, read or put back: each says what, where, and what to do.
import type { Bilingual } from '../../templates/language/bilingual';
import { failed, type Outcome } from '../contract/outcome';
import { systemCode } from '../store/disk-fault';
import { fileFaultSentence } from '../store/file-faults';
import type { ListFault } from './file-list';

export type Doing = 'writing' | 'reading' | 'restoring' | 'archiving';

const gone = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN', 'ETIMEDOUT', 'EHOSTDOWN', 'EHOSTUNREACH'];
const full = ['ENOSPC', 'EDQUOT'];

const doings = {
  writing: { zh: '备份没有完成，以前的备份完好。', en: 'The backup was not finished; earlier backups are whole.' },
  reading: { zh: '备份无法读取，未作改动。', en: 'The backup cannot be read; nothing was changed.' },
  archiving: {
    zh: '档案没有导出，未留下半成品；资料未作改动。',
    en: 'The archive was not written and nothing half-written is left; the data are untouched.',
  },
  restoring: { zh: '没有恢复，原有资料未作改动。', en: 'Nothing was restored; the present data are untouched.' },
} as const;

/** @throws the error itself where it is none of the file system */
export function placeFault(doing: Doing, error: unknown): Outcome<never> {
  const code = systemCode(error);
  if (code === null) throw error;
  const { zh, en } = doings[doing];
  if (gone.includes(code)) return goneWhile(doing);
  if (full.includes(code))
    return failed(
      'backup-place-full',
      `${zh}该位置已满。请清理空间后重试，或另选位置。`,
      `${en} That place is full. Free some space and try again, or choose another place.`,
    );
  const why = fileFaultSentence(error);
  return failed(
    'backup-disk-fault',
    `${zh}${why?.zh ?? `磁盘报告错误 ${code}。请检查磁盘后重试，或另选位置。`}`,
    `${en} ${why?.en ?? `The disk reported ${code}. Check it and try again, or choose another place.`}`,
  );
}

function goneWhile(doing: Doing): Outcome<never> {
  const { zh, en } = doings[doing];
  return failed(
    'backup-place-gone',
    `${zh}该位置不见了（磁盘、U盘或网络可能已断开）。请接回后重试，或另选位置。`,
    `${en} That place is not there (its disk, USB stick or network may be disconnected). Connect it and try again, or choose another place.`,
  );
}

export const secondPlaceGone = failed(
  'backup-second-gone',
  '第二备份位置没有接上（U盘、磁盘或网络）。本机的备份照常进行；接回后自动补上。',
  'The second place for backups is not connected (a USB stick, disk or network). Backups on this computer go on; it is brought up to date by itself once it is there again.',
);

export async function atPlace<T>(doing: Doing, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return placeFault(doing, error);
  }
}

/** What was being done when the disk of the data failed. */
export const notReadData: Bilingual = {
  zh: '备份没有完成：数据文件夹无法读取，以前的备份完好。',
  en: 'The backup was not finished, for the data folder could not be read; earlier backups are whole.',
};

export const noData = failed(
  'folder-without-data',
  '该文件夹中没有毗邻文书的数据，没有备份。请核对位置。',
  'The folder holds no data of Pilin; no backup was made. Check the place.',
);

export const folderNotEmpty = failed(
  'folder-not-empty',
  '目标文件夹不是空的，没有写入。请另选一个新文件夹。',
  'The folder is not empty; nothing was written. Choose a new one.',
);

export const notAPlace = failed(
  'backup-place-unknown',
  '该文件夹中没有毗邻文书的备份。请选择其中有“snapshots”和“objects”两个文件夹的位置。',
  'The folder holds no backups of Pilin. Choose the one in which the folders “snapshots” and “objects” lie.',
);

export const placeNewer = failed(
  'backup-newer',
  '备份由更新版本的毗邻文书制作，未作改动。请升级程序后再打开。',
  'The backups were made by a newer Pilin and were left untouched. Update the program, then open them again.',
);

export const placeInUse = failed(
  'backup-place-in-use',
  '另一个毗邻文书正在此处备份。请稍后重试。',
  'Another Pilin is making a backup at this place. Try again in a moment.',
);

export const placeOfOthers = failed(
  'backup-place-of-others',
  '此处是另一个数据文件夹的备份，未作改动。请另选一个文件夹作为第二备份位置。',
  'Backups of another data folder lie here and were left untouched. Choose another folder as the second place.',
);

export const placeInsideData = failed(
  'backup-place-inside-data',
  '备份位置不能在数据文件夹之内。请另选位置。',
  'Backups cannot be kept inside the data folder. Choose another place.',
);

export const noBackup = failed(
  'backup-none',
  '此处没有可用的备份。请核对位置或时间。',
  'There is no backup here that can be used. Check the place or the time.',
);

export function backupDamaged(name: string, zh: string, en: string): Outcome<never> {
  return failed(
    'backup-damaged',
    `备份 ${name} 不能使用：${zh}请改用其他时间或其他位置的备份。`,
    `The backup ${name} cannot be used: ${en} Take a backup of another time or at another place.`,
  );
}

const listWords: Readonly<Record<ListFault['why'], readonly [string, string]>> = {
  head: ['不是备份的文件清单', 'this is no list of a backup'],
  line: ['该行不合格式', 'the line is not as it must be'],
  path: [
    '文件路径不安全（指向文件夹之外，或含有系统不允许的字符）',
    'the path leads out of the folder or is not one that every system can keep',
  ],
  size: ['文件总大小不合理', 'the sizes add up to more than can be'],
  clash: ['两个文件争用同一位置', 'two files claim the same place'],
  end: ['清单不完整或过长', 'the list is cut off or too long'],
};

export function listUnfit(name: string, { at, why }: ListFault): Outcome<never> {
  const [zh, en] = listWords[why];
  return backupDamaged(name, `其文件清单第 ${at} 行：${zh}。`, `line ${at} of its list of files: ${en}.`);
}
