// The files a batch means: those named, and the JSON files of folders named, in the order of their names.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../templates/checks/finding';
import { fileFaultSentence } from '../store/file-faults';

/** `fromFolder`: found in a folder, where files of other kinds may lie beside it. */
export type Found = { readonly path: string; readonly fromFolder: boolean };
export type Gathered = {
  readonly files: readonly Found[];
  readonly faults: readonly { readonly file: string; readonly finding: Finding }[];
};

/** Names that cannot be found stay in the list as files: reading them says why. Each file comes once. */
export async function gatherFiles(paths: readonly string[]): Promise<Gathered> {
  const files = new Map<string, Found>();
  const faults: { file: string; finding: Finding }[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
    if (!isFolder) {
      files.set(path, { path, fromFolder: false });
      continue;
    }
    const listed = await jsonFilesOf(path);
    if ('finding' in listed) faults.push({ file: path, finding: listed.finding });
    else for (const file of listed.files) if (!files.has(file)) files.set(file, { path: file, fromFolder: true });
  }
  return { files: [...files.values()], faults };
}

/** The JSON files that lie directly in a folder, hidden ones apart. */
export async function jsonFilesOf(
  folder: string,
): Promise<{ readonly files: readonly string[] } | { readonly finding: Finding }> {
  try {
    const names = (await readdir(folder)).filter(
      (name) => name.toLowerCase().endsWith('.json') && !name.startsWith('.'),
    );
    if (names.length === 0) return { finding: fault('folder-without-files', noFiles) };
    return { files: names.sort().map((name) => join(folder, name)) };
  } catch (error) {
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    return { finding: fault('folder-not-readable', sentence) };
  }
}

function fault(code: string, sentence: Finding['sentence']): Finding {
  return { code, severity: 'block', path: '', sentence };
}

const noFiles = {
  zh: '文件夹中没有 .json 文件。请核对位置。',
  en: 'The folder holds no .json file. Check the place.',
};
