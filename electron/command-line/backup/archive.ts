// `pilin archive`: all that an office has, in a folder that can be read without the program.
import { resolve } from 'node:path';
import { dataRoot } from '../../backups/data-root';
import { writeArchive } from '../../backups/office-archive/write-archive';
import { dataDisk } from '../../store/disk/data-disk';
import type { Run } from '../commands';
import { exitStatus } from '../exit-status';
import type { Tell } from '../tell';
import { unlockData } from '../unlock-data';
import { tellFault } from './chosen';
import { programVersion } from './program-version';

export const archive: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [folder = ''] = request.files;
  const into = resolve(request.value('to') ?? '');
  const unlocked = await unlockData(folder, request.value('passphrase-file'));
  const data = unlocked.ok ? await dataRoot(dataDisk, unlocked.value) : unlocked;
  if (!data.ok) return tellFault(tell, data.fault);
  const wish = { disk: dataDisk, data: data.value, into, program: programVersion, now: Date.now };
  const written = await writeArchive(wish);
  if (!written.ok) return tellFault(tell, written.fault);
  const { files, cases, papers, problems } = written.value;
  terminal.out(
    tell.json
      ? JSON.stringify({ type: 'archive', into, ...written.value })
      : `${into} · 案件 cases ${cases} · 签发 issued ${papers} · 文件 files ${files}`,
  );
  for (const problem of problems) terminal.err(`${problem}\n`);
  return problems.length === 0 ? exitStatus.done : exitStatus.refused;
};
