// Reads every content of a backup and compares it with its hash: which files are gone or damaged.
import type { Finding } from '../../templates/checks/finding';
import { done, type Outcome } from '../contract/outcome';
import type { Disk } from '../store/disk/disk';
import { hashOfFile } from '../store/disk/write-pieces';
import { isMissing } from '../store/disk-fault';
import type { KeptFile } from './file-list';
import { objectPath } from './objects';
import type { Place } from './place';
import { type Backup, filesOf } from './snapshots';

export type Verified = {
  readonly files: number;
  readonly bytes: number;
  /** None: every file is there as it was backed up. */
  readonly findings: readonly Finding[];
};

/** Contents that several files share are read once. Errors of node:fs pass, except for what is missing. */
export async function verifyBackup(disk: Disk, place: Place, backup: Backup): Promise<Outcome<Verified>> {
  const files = await filesOf(disk, place, backup);
  if (!files.ok) return files;
  const states = new Map<string, State>();
  const findings: Finding[] = [];
  let bytes = 0;
  for (const file of files.value) {
    const state = states.get(file.sha256) ?? (await stateOf(disk, place, file));
    states.set(file.sha256, state);
    bytes += file.bytes;
    if (state !== 'sound') findings.push(findingOf(file, state));
  }
  return done({ files: files.value.length, bytes, findings });
}

type State = 'sound' | 'gone' | 'damaged';

async function stateOf(disk: Disk, { objects }: Place, { sha256, bytes }: KeptFile): Promise<State> {
  const path = objectPath(objects, sha256);
  try {
    if ((await disk.facts(path)).bytes !== bytes) return 'damaged';
    return (await hashOfFile(disk, path)) === sha256 ? 'sound' : 'damaged';
  } catch (error) {
    if (isMissing(error)) return 'gone';
    throw error;
  }
}

function findingOf({ path }: KeptFile, state: Exclude<State, 'sound'>): Finding {
  const zh = state === 'gone' ? '缺失' : '已损坏';
  const en = state === 'gone' ? 'is gone' : 'is damaged';
  return {
    code: `backup-content-${state}`,
    severity: 'block',
    path,
    sentence: {
      zh: `备份中“${path}”的内容${zh}。请立即另做一次备份，该文件须从其他时间或其他位置的备份恢复。`,
      en: `The content of “${path}” in the backup ${en}. Make another backup now; that file must come from a backup of another time or place.`,
    },
  };
}
