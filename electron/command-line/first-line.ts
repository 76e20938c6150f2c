// Passphrases and passwords come in files: on the command line other programs of the computer would see them.
import { readFile } from 'node:fs/promises';

/** @throws errors of node:fs */
export async function firstLineOf(file: string): Promise<string> {
  const [line = ''] = (await readFile(file, 'utf8')).split(/\r?\n/, 1);
  return line;
}
