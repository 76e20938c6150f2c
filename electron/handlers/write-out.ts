// Files that leave the program: into a folder, or to a place the person is asked for. What a disk or a name does not
// allow is a fault with its remedy; bugs throw on.
import { basename, dirname } from 'node:path';
import type { Bilingual } from '../../templates/language/bilingual';
import { done, failed, type Outcome } from '../contract/outcome';
import { fileFaultSentence } from '../store/file-faults';
import { isSafeFileName } from '../store/file-name';
import { type NamedBytes, writeFileAtomically, writeFilesAtomically } from '../store/write-file-atomically';
import type { Desk } from './desk';

const exportNotWritten = 'export-not-written';

/** @param code of the fault where a file cannot be read or written */
export async function orFileFault<T>(code: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await work());
  } catch (error) {
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    return { ok: false, fault: { code, sentence } };
  }
}

/** All of them or none. */
export function writeInto(
  folder: string,
  files: readonly NamedBytes[],
  code = exportNotWritten,
): Promise<Outcome<void>> {
  return orFileFault(code, () => writeFilesAtomically(folder, files));
}

type Wish = {
  readonly title: Bilingual;
  /** Proposed to the person. */
  readonly name: string;
  /** Made once a place is known. */
  readonly bytes: () => Uint8Array;
  readonly code?: string;
};

/** @returns the absolute path; null where the person chose no place */
export async function saveFile({ dialogs }: Pick<Desk, 'dialogs'>, wish: Wish): Promise<Outcome<string | null>> {
  const path = await dialogs.saveFile(wish.title, wish.name);
  if (path === null) return done(null);
  const name = basename(path);
  if (!isSafeFileName(name)) return unsafeName;
  return orFileFault(wish.code ?? exportNotWritten, async () => {
    await writeFileAtomically(dirname(path), { name, bytes: wish.bytes() });
    return path;
  });
}

const unsafeName = failed(
  'file-name-unsafe',
  '该文件名在部分系统上无法使用，文件未写入。请改用字母、数字和汉字。',
  'This file name does not work on every system; nothing was written. Use letters, digits and Chinese characters.',
);
