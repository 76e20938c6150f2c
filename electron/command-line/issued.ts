// `pilin issued verify`: every file of every issued paper of a data folder against its hash. Reads only.
import { nearestName } from '../../templates/reading/nearest-name';
import { readRecords } from '../store/read-records';
import type { Run } from './commands';
import { exitStatus } from './exit-status';
import { requestFault } from './request';
import { faultFinding, type Tell, tellFindings } from './tell';
import { unlockData } from './unlock-data';

export const issued: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [verb = ''] = request.files;
  if (verb !== 'verify') {
    tellFindings(tell, [unknownVerb(verb)]);
    return exitStatus.inputAtFault;
  }
  const folder = await unlockData(request.value('data') ?? '', request.value('passphrase-file'));
  const records = folder.ok ? await readRecords(folder.value) : folder;
  if (!records.ok) {
    tellFindings(tell, [faultFinding(records.fault)]);
    return exitStatus.inputAtFault;
  }
  let altered = 0;
  for (const id of records.value.issued) {
    const findings = await records.value.verify(id);
    const blocks = findings.some(({ severity }) => severity === 'block');
    altered += blocks ? 1 : 0;
    if (tell.json) terminal.out(JSON.stringify({ type: 'issued', id, sound: !blocks }));
    tellFindings(tell, findings, { file: id });
  }
  const all = records.value.issued.length;
  terminal.err(
    `已核对 ${all} 份签发文书，${altered} 份有改动或损坏。 / ${all} issued papers compared, ${altered} altered or damaged.\n`,
  );
  return altered > 0 ? exitStatus.refused : exitStatus.done;
};

function unknownVerb(verb: string) {
  const near = nearestName(verb, ['verify']) !== null;
  return requestFault('command-unknown', verb, {
    zh: `不能对签发文书做 "${verb}"。${near ? '是否应为 verify？' : '可用：verify（核对校验值）。'}`,
    en: `"${verb}" is nothing that can be done with issued papers. ${near ? 'Did you mean verify?' : 'There is: verify (compare with the hashes).'}`,
  });
}
