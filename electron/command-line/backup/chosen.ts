// Which backup of a place is meant by `--at`, and how a backup and its faults are told.
import type { Place } from '../../backups/place';
import { atPlace } from '../../backups/place-faults';
import { type Backup, backupOf, findBackup } from '../../backups/snapshots';
import { type Fault, failed, type Outcome } from '../../contract/outcome';
import { nodeDisk } from '../../store/disk/node-disk';
import { type ExitStatus, exitStatus } from '../exit-status';
import { faultFinding, type Tell, tellFindings } from '../tell';

/** @param at a day (its end, in China), a moment with its zone, or the name of a backup; the newest without it */
export function chosenBackup(place: Place, at: string | undefined): Promise<Outcome<Backup>> {
  return atPlace('reading', async () => {
    if (at === undefined) return findBackup(nodeDisk, place, null);
    if (at.endsWith('.json')) return backupOf(nodeDisk, place, at);
    const untilMs = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T23:59:59.999+08:00` : at);
    const isMoment = /^\d{4}-\d{2}-\d{2}(T.+(Z|[+-]\d{2}:\d{2}))?$/.test(at) && !Number.isNaN(untilMs);
    return isMoment ? findBackup(nodeDisk, place, { untilMs }) : notAMoment;
  });
}

export function jsonOf({ name, snapshot }: Backup) {
  const { at, program, holds } = snapshot;
  return { type: 'backup', backup: name, at, program, ...holds };
}

export function plainOf({ name, snapshot: { at, holds } }: Backup): string {
  const { cases, operations, issued, files, bytes } = holds;
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `${name} · ${at} · 案件 cases ${cases} · 行动 operations ${operations} · 签发 issued ${issued} · 文件 files ${files} · ${size}`;
}

/** What was altered is refused by a check (3); the rest is the input's fault (2). */
export function tellFault(tell: Tell, fault: Fault): ExitStatus {
  tellFindings(tell, [faultFinding(fault)]);
  return fault.code === 'backup-damaged' ? exitStatus.refused : exitStatus.inputAtFault;
}

const notAMoment = failed(
  'option-value',
  '--at 应为日期（2026-11-23）、带时区的时间（2026-11-23T10:00:00+08:00）或备份的文件名。',
  '--at is a day (2026-11-23), a moment with its zone (2026-11-23T10:00:00+08:00) or the file name of a backup.',
);
