// What a file means that this folder's key did not seal, or that was sealed under another name: where, and what to do.
import type { Finding } from '../../templates/checks/finding';
import type { SealBroken } from './disk/seal';

export function sealFinding({ place }: SealBroken): Finding {
  return {
    code: 'seal-broken',
    severity: 'block',
    path: '',
    sentence: {
      zh: `加密文件“${place}”被改动、截断、调换，或者不是用本文件夹的密钥加密的，未予采用。请从历史版本或备份恢复。`,
      en: `The encrypted file “${place}” was altered, cut short or exchanged, or was not sealed with this folder’s key; it was not used. Recover it from its history or a backup.`,
    },
  };
}
