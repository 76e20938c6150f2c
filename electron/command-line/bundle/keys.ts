// `pilin bundle key` shows this office's fingerprint; `pilin bundle trust` enters a neighbour's after it was compared.
import { readFingerprint } from '../../../templates/bundle/fingerprint-text';
import { keepNeighbour } from '../../bundles/keys/neighbours';
import { type OfficeKey, openOfficeKey } from '../../bundles/keys/office-key';
import type { Fault } from '../../contract/outcome';
import { dataDisk } from '../../store/disk/data-disk';
import { exitStatus } from '../exit-status';
import { type Request, requestFault } from '../request';
import { faultFinding, refuse, type Tell, tellFindings } from '../tell';
import type { Verb } from './bundle';

export const keyCommand: Verb = async (request, _files, tell) => {
  const key = await officeKey(request, tell);
  if (key === null) return exitStatus.inputAtFault;
  const { fingerprint, createdAt } = key;
  const publicKey = Buffer.from(key.publicKey).toString('base64');
  tell.terminal.out(tell.json ? JSON.stringify({ type: 'key', fingerprint, publicKey, createdAt }) : fingerprint);
  return exitStatus.done;
};

export const trustCommand: Verb = async (request, [typed = ''], tell) => {
  const folder = keysFolder(request, tell);
  if (folder === null) return exitStatus.inputAtFault;
  const fingerprint = readFingerprint(typed);
  const [name, who] = [request.value('name'), request.value('who')];
  if (fingerprint === null || name === undefined || who === undefined) {
    tellFindings(tell, [fingerprint === null ? noFingerprint(typed) : nameMissing]);
    return exitStatus.inputAtFault;
  }
  const authority = request.value('authority');
  const entry = { fingerprint, name: { zh: name, en: '' }, addedAt: new Date().toISOString(), addedBy: who, note: '' };
  const kept = await keepNeighbour(dataDisk, folder, { ...entry, ...(authority !== undefined && { authority }) });
  if (!kept.ok) return told(kept.fault, tell);
  tell.terminal.out(tell.json ? JSON.stringify({ type: 'neighbour', ...entry }) : `${fingerprint} ${name}`);
  return exitStatus.done;
};

/** Null where there is none to be had; why has then been told. */
export async function officeKey(request: Request, tell: Tell): Promise<OfficeKey | null> {
  const folder = keysFolder(request, tell);
  if (folder === null) return null;
  const key = await openOfficeKey(dataDisk, folder, new Date().toISOString());
  if (key.ok) return key.value;
  told(key.fault, tell);
  return null;
}

/** Null where it is not named; that has then been told. */
export function keysFolder(request: Request, tell: Tell): string | null {
  const folder = request.value('keys');
  if (folder !== undefined) return folder;
  tellFindings(tell, [
    requestFault('option-missing', '--keys', {
      zh: '缺少选项 --keys DIR（存放本单位密钥和相邻单位名单的文件夹）。',
      en: '--keys DIR is missing (the folder of the office’s key and the list of neighbours).',
    }),
  ]);
  return null;
}

export function told(fault: Fault, tell: Tell) {
  return refuse(tell, faultFinding(fault));
}

function noFingerprint(typed: string) {
  return requestFault('fingerprint-unfit', typed, {
    zh: '这不是密钥指纹：应为十组、每组四个字母或数字，例如 7Q2K-… 。请照书面件重新抄录。',
    en: 'This is no fingerprint: it is ten groups of four letters or figures, like 7Q2K-… . Copy it from the paper again.',
  });
}

const nameMissing = requestFault('option-missing', '--name', {
  zh: '请用 --name 写明相邻单位名称，用 --who 写明核对人。',
  en: 'Name the neighbouring office with --name, and who compared the fingerprint with --who.',
});
