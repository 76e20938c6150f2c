// `pilin register`: the register of numbers of a data folder, and what is wrong with it. Reads only; the desk may be open.
import type { RegisterEntry } from '../../templates/register/register-file';
import { reportOf } from '../../templates/register/report';
import { reportFindings } from '../../templates/register/report-findings';
import type { Series } from '../../templates/register/series';
import { readRecords } from '../store/read-records';
import type { Run } from './commands';
import { exitStatus } from './exit-status';
import type { Request } from './request';
import { faultFinding, type Tell, tellFindings } from './tell';
import { unlockData } from './unlock-data';

export const register: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const folder = await unlockData(request.value('data') ?? '', request.value('passphrase-file'));
  const records = folder.ok ? await readRecords(folder.value) : folder;
  if (!records.ok) {
    tellFindings(tell, [faultFinding(records.fault)]);
    return exitStatus.inputAtFault;
  }
  const { registers, damaged, foreign } = records.value;
  const wanted = registers.filter(({ series }) => isWanted(request, series));
  const numbers = await foreign();
  for (const { finding, file } of damaged) tellFindings(tell, [finding], { file });
  let blocks = damaged.length;
  for (const one of wanted) {
    for (const entry of one.entries)
      terminal.out(tell.json ? JSON.stringify(jsonOf(one.series, entry)) : plainOf(entry));
    const findings = reportFindings(reportOf(one, numbers));
    tellFindings(tell, findings);
    blocks += findings.filter(({ severity }) => severity === 'block').length;
  }
  const entries = wanted.flatMap((one) => one.entries);
  const count = (state: string): number => entries.filter((entry) => entry.state === state).length;
  terminal.err(
    `${wanted.length} 个系列，签发 ${count('issued')}，作废 ${count('void')}，问题 ${blocks} 项。 / ${wanted.length} series, ${count('issued')} issued, ${count('void')} void, ${blocks} to be looked at.\n`,
  );
  return blocks > 0 ? exitStatus.refused : exitStatus.done;
};

function isWanted(request: Request, { authority, year }: Series): boolean {
  return authority === (request.value('authority') ?? authority) && year === (request.value('year') ?? year);
}

function jsonOf({ authority, pattern, year }: Series, entry: RegisterEntry) {
  return { type: 'number', authority, pattern, year, ...entry };
}

function plainOf({ number, state, date, kind, about, voided, note }: RegisterEntry): string {
  const why = voided?.reason.zh ?? note ?? '';
  return [number, state, date, kind, about.zh, why].join('\t');
}
