// What a failing disk means to the clerk: what could not be done, why, and what to do. Bugs are thrown on.
import type { Bilingual } from '../../templates/language/bilingual';
import type { Fault, Outcome } from '../contract/outcome';
import { SealBroken } from './disk/seal';
import { fileFaultSentence } from './file-faults';
import { sealFinding } from './seal-fault';

/** What was being done, as a sentence that says what is safe. */
export const notSaved: Bilingual = {
  zh: '草稿没有保存；此前保存的内容完好，刚输入的内容仍在窗口中。',
  en: 'The draft was not saved; what was saved before is untouched, and what you have typed is still in the window.',
};
export const notRead: Bilingual = {
  zh: '草稿无法读取，文件未作改动。',
  en: 'The draft cannot be read; its file was left as it is.',
};
export const notSavedOffice: Bilingual = {
  zh: '单位设置没有保存；此前保存的设置完好。',
  en: 'The office settings were not saved; what was saved before is untouched.',
};
export const notReadOffice: Bilingual = {
  zh: '单位设置无法读取，文件未作改动。',
  en: 'The office settings cannot be read; the file was left as it is.',
};
export const notReadWork: Bilingual = {
  zh: '未保存的模板修改无法读取，文件未作改动。',
  en: 'Unsaved work on templates cannot be read; its file was left as it is.',
};
export const notSavedWork: Bilingual = {
  zh: '模板修改未能暂存，仍在窗口中。请另存为版本，或者稍后再试。',
  en: 'The work on the template could not be kept; it is still in the window. Save it as an edition, or try again later.',
};
export const notMoved: Bilingual = {
  zh: '草稿没有移动，仍在原处。',
  en: 'The draft was not moved; it is where it was.',
};
export const notEmptied: Bilingual = {
  zh: '回收站没有全部清空，其余草稿仍在其中。',
  en: 'The trash was not emptied completely; the remaining drafts are still in it.',
};
export const notOpened: Bilingual = { zh: '数据文件夹无法打开。', en: 'The data folder cannot be opened.' };

const codes: { readonly [code: string]: string } = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-read-only',
  EACCES: 'access-denied',
  EPERM: 'file-held',
  EBUSY: 'file-held',
  EIO: 'disk-error',
  ESEAL: 'seal-broken',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  // A stick that was pulled out, or a share whose server or network is gone.
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
  ESTALE: 'folder-gone',
  ENOTCONN: 'folder-gone',
  ETIMEDOUT: 'folder-gone',
  ECONNRESET: 'folder-gone',
  EHOSTDOWN: 'folder-gone',
  EHOSTUNREACH: 'folder-gone',
  ENETDOWN: 'folder-gone',
  ENETUNREACH: 'folder-gone',
};

const folderGone: Bilingual = {
  zh: '数据文件夹不见了（磁盘或网络可能已断开）。请接回磁盘后重试，或另选位置。',
  en: 'The data folder has vanished (its disk or network may be disconnected). Connect it and try again, or choose another place.',
};

/** @throws the error itself where it is none of the file system */
export function diskFault(doing: Bilingual, error: unknown): Fault {
  const code = systemCode(error);
  if (code === null) throw error;
  const why =
    error instanceof SealBroken
      ? sealFinding(error).sentence
      : codes[code] === 'folder-gone'
        ? folderGone
        : (fileFaultSentence(error) ?? unknownFault(code));
  return {
    code: codes[code] ?? 'disk-fault',
    sentence: { zh: `${doing.zh}${why.zh}`, en: `${doing.en} ${why.en}` },
  };
}

/** A draft is read before it is saved: where that fails the clerk is told what it means for the save. */
export function toldOfSaving(fault: Fault): Outcome<never> {
  const { zh, en } = fault.sentence;
  if (!zh.startsWith(notRead.zh)) return { ok: false, fault };
  const sentence = { zh: zh.replace(notRead.zh, notSaved.zh), en: en.replace(notRead.en, notSaved.en) };
  return { ok: false, fault: { ...fault, sentence } };
}

/** Does work of which the disk may fail. */
export async function onDisk<T>(doing: Bilingual, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, fault: diskFault(doing, error) };
  }
}

export function isMissing(error: unknown): boolean {
  return systemCode(error) === 'ENOENT';
}

/** The code of an error of the file system (ENOSPC …), null for any other error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  return /^E[A-Z0-9]+$|^UNKNOWN$/.test(error.code) ? error.code : null;
}

function unknownFault(code: string): Bilingual {
  return {
    zh: `磁盘报告错误 ${code}。请检查磁盘或网络连接后重试，或另选位置。`,
    en: `The disk reported ${code}. Check the disk or network connection and try again, or choose another place.`,
  };
}
