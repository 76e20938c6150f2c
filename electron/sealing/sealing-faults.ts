// What can go wrong with the encryption of the data folder, in words: what, where, what to do.
import { failed } from '../contract/outcome';

export const keyDamaged = failed(
  'key-file-damaged',
  '加密数据文件夹的密钥文件 pilin-key.json 及其副本均已损坏，未作任何改动。请从最近的备份取回该文件（恢复备份到另一文件夹，再复制过来）。',
  'The key file pilin-key.json of the encrypted data folder and its mirror are both damaged; nothing was changed. Take that file from the newest backup (restore it into another folder, then copy it here).',
);
export const keyMissing = failed(
  'key-file-missing',
  '数据文件夹已加密，但密钥文件 pilin-key.json 不见了，未作任何改动。没有它任何口令都无法打开；请从最近的备份取回该文件（恢复备份到另一文件夹，再复制过来）。',
  'The data folder is encrypted, but its key file pilin-key.json is gone; nothing was changed. Without it no passphrase opens anything: take that file from the newest backup (restore it into another folder, then copy it here).',
);
export const keyNewer = failed(
  'key-file-newer',
  '密钥文件由更新版本的毗邻文书写成，未作改动。请升级程序后再打开。',
  'The key file was written by a newer Pilin and was left as it is. Update the program, then open the folder again.',
);
export const keyRolledBack = failed(
  'key-file-old',
  '密钥文件 pilin-key.json 是更换口令或恢复密钥之前的旧文件，未予采用。请从最近的备份取回新的密钥文件；若是有意退回，请把整个数据文件夹从当时的备份恢复。',
  'The key file pilin-key.json is one from before the passphrase or recovery key was changed, and was not used. Take the newer key file from the newest backup; if going back is meant, restore the whole data folder from the backup of that time.',
);
export const otherKey = failed(
  'backup-other-key',
  '该备份是用另一把密钥加密的，此处无法查看。请先在“设置”中关闭加密，再整体恢复该备份，启动时输入当时的口令；或者用命令行把它恢复到另一文件夹。',
  'This backup was encrypted with another key and can’t be looked into here. Switch the encryption off in the settings, then restore that backup as a whole and enter the passphrase of that time at the start; or restore it into another folder from the command line.',
);
