// Why an update package is not taken, in words that say what to do.
import { failed } from '../contract/outcome';

export const notSetUp = failed(
  'update-not-set-up',
  '本程序在制作时没有放入发布单位的公钥，不能验证更新包。请从发布单位取得新的安装程序。',
  'This program was built without the publisher’s public key and can verify no update package. Obtain a new installer from the publisher.',
);

export const notAnUpdate = failed(
  'update-not-recognised',
  '该文件不是毗邻文书的更新包。请选择发布单位提供的 .pilin-update 文件。',
  'The file is no update package of Pilin. Choose the .pilin-update file that the publisher supplied.',
);

export const signatureWrong = failed(
  'update-signature-wrong',
  '更新包的签名与本程序所信任的发布单位不符，文件可能被改动或来源不明，已拒绝。请向发布单位重新索取，不要运行其中的程序。',
  'The signature of the update package is not that of the publisher this program trusts: it was altered or comes from elsewhere, and was refused. Obtain it again from the publisher; run nothing from it.',
);

export const formTooNew = failed(
  'update-form-unknown',
  '更新包已由发布单位签名，但格式较新，本程序不认识。请使用发布单位提供的安装程序。',
  'The publisher signed the update package, but its form is newer than this program knows. Use the installer from the publisher.',
);

export const damaged = failed(
  'update-damaged',
  '更新包中的安装程序不完整或已损坏（与签名的校验值不符）。请重新复制该文件。',
  'The installer in the update package is incomplete or damaged: it does not match the signed checksum. Copy the file again.',
);

export const otherSystem = (found: string, here: string) =>
  failed(
    'update-for-other-system',
    `更新包适用于 ${found}，本机是 ${here}。请取得适用于本机的更新包。`,
    `The update package is for ${found}; this computer is ${here}. Obtain the one for this computer.`,
  );

export const notNewer = (found: string, here: string) =>
  failed(
    'update-not-newer',
    `更新包的版本是 ${found}，本机已是 ${here}，不需要更新；程序不会退回旧版本。`,
    `The update package holds version ${found}; this computer has ${here} already. No update is needed, and the program never goes back to an older version.`,
  );
