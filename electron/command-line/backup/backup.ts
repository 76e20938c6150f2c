// `pilin backup`: makes a backup of a data folder, or reads every content of one and compares it with its hash.
import { resolve } from 'node:path';
import { backUp } from '../../backups/back-up';
import { dataRoot } from '../../backups/data-root';
import { findPlace } from '../../backups/place';
import { atPlace } from '../../backups/place-faults';
import { verifyBackup } from '../../backups/verify-backup';
import { done } from '../../contract/outcome';
import { nodeDisk } from '../../store/disk/node-disk';
import type { Run } from '../commands';
import { type ExitStatus, exitStatus } from '../exit-status';
import { type Request, requestFault } from '../request';
import { type Tell, tellFindings } from '../tell';
import { chosenBackup, jsonOf, plainOf, tellFault } from './chosen';
import { programVersion } from './program-version';

export const backup: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [first = '', second] = request.files;
  if (first === 'verify' && second !== undefined) return verify(request, second, tell);
  if (second !== undefined || !request.has('to')) {
    tellFindings(tell, [second === undefined ? toMissing : unknownVerb(first)]);
    return exitStatus.inputAtFault;
  }
  const to = resolve(request.value('to') ?? '');
  const data = await dataRoot(nodeDisk, resolve(first));
  if (!data.ok) return tellFault(tell, data.fault);
  const wish = { disk: nodeDisk, data: data.value, place: to, program: programVersion, now: Date.now };
  const made = await backUp(wish);
  if (!made.ok) return tellFault(tell, made.fault);
  const { backup: one, newBytes, removed, unsafe, made: isNew } = made.value;
  terminal.out(tell.json ? JSON.stringify({ ...jsonOf(one), made: isNew, newBytes, removed, unsafe }) : plainOf(one));
  tellFindings(tell, unsafe.map(leftOut));
  if (!isNew) terminal.err('没有变化，未另做备份。 / Nothing has changed since the last backup.\n');
  return exitStatus.done;
};

async function verify(request: Request, place: string, tell: Tell): Promise<ExitStatus> {
  const checked = await atPlace('reading', async () => {
    const found = await findPlace(nodeDisk, resolve(place));
    if (!found.ok) return found;
    const chosen = await chosenBackup(found.value, request.value('at'));
    if (!chosen.ok) return chosen;
    const verified = await verifyBackup(nodeDisk, found.value, chosen.value);
    return verified.ok ? done({ one: chosen.value, ...verified.value }) : verified;
  });
  if (!checked.ok) return tellFault(tell, checked.fault);
  const { one, findings } = checked.value;
  tell.terminal.out(tell.json ? JSON.stringify({ ...jsonOf(one), sound: findings.length === 0 }) : plainOf(one));
  tellFindings(tell, findings, { file: one.name });
  tell.terminal.err(
    `已核对 ${checked.value.files} 个文件，${findings.length} 个损坏或缺失。 / ${checked.value.files} files compared, ${findings.length} damaged or gone.\n`,
  );
  return findings.length === 0 ? exitStatus.done : exitStatus.refused;
}

const leftOut = (path: string) => ({
  code: 'backup-name-unsafe',
  severity: 'warn' as const,
  path,
  sentence: {
    zh: '该文件名不能用于所有系统，没有备份。请改名。',
    en: 'Not every system can keep this name; the file is not in the backup. Rename it.',
  },
});

const toMissing = requestFault('option-missing', '--to', {
  zh: '缺少选项 --to（存放备份的文件夹）。',
  en: '--to is missing (the folder that backups are kept in).',
});

function unknownVerb(verb: string) {
  return requestFault('command-unknown', verb, {
    zh: '命令形式为 backup 数据文件夹 --to 位置，或 backup verify 位置。',
    en: 'The command is backup DATAFOLDER --to PLACE, or backup verify PLACE.',
  });
}
