// What the operating system says about a file or folder, as sentences with a remedy. Codes not listed are bugs.
import type { Bilingual } from '../../templates/language/bilingual';

const sentences: { readonly [code: string]: Bilingual } = {
  ENOENT: {
    zh: '找不到该文件或文件夹。请核对名称和位置。',
    en: 'There is no such file or folder. Check its name and place.',
  },
  ENOTDIR: {
    zh: '路径中有一段是文件而不是文件夹。请核对位置。',
    en: 'A part of the path is a file, not a folder. Check the place.',
  },
  EISDIR: {
    zh: '此处是文件夹，需要文件。请改名或另选位置。',
    en: 'A folder stands where a file is needed. Rename it or choose another place.',
  },
  EEXIST: {
    zh: '此处已有同名文件。请改名或另选位置。',
    en: 'A file of that name stands there already. Rename it or choose another place.',
  },
  EACCES: {
    zh: '没有访问权限。请更改权限或另选位置。',
    en: 'Access is not permitted. Change the permission or choose another place.',
  },
  EPERM: {
    zh: '系统不允许此操作（文件可能正被其他程序使用）。请关闭相关程序后重试。',
    en: 'The system does not permit it (another program may hold the file). Close that program and try again.',
  },
  EBUSY: {
    zh: '文件正被其他程序使用。请关闭该程序后重试。',
    en: 'Another program holds the file. Close that program and try again.',
  },
  EROFS: { zh: '磁盘为只读。请另选位置。', en: 'The disk is read-only. Choose another place.' },
  ENOSPC: { zh: '磁盘已满。请清理空间后重试。', en: 'The disk is full. Free some space and try again.' },
  EDQUOT: { zh: '磁盘配额已用完。请清理空间后重试。', en: 'The disk quota is used up. Free some space and try again.' },
  EFBIG: {
    zh: '文件超过磁盘允许的大小。请另选位置。',
    en: 'The file is larger than the disk allows. Choose another place.',
  },
  ENAMETOOLONG: { zh: '文件名或路径过长。请缩短。', en: 'The file name or path is too long. Shorten it.' },
  ELOOP: { zh: '链接循环指向自身。请另选位置。', en: 'Links lead round in a circle. Choose another place.' },
  EMFILE: { zh: '同时打开的文件过多。请稍后重试。', en: 'Too many files are open. Try again later.' },
  EIO: {
    zh: '磁盘读写出错。请检查磁盘或网络连接。',
    en: 'The disk failed to read or write. Check the disk or network connection.',
  },
};

/** The sentence for an error of node:fs, or null where the error is none that a person can mend. */
export function fileFaultSentence(error: unknown): Bilingual | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(sentences, code) ? (sentences[code] as Bilingual) : null;
}
