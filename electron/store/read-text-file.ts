// Reads a text file from disk, such as a template: UTF-8, of a sane size. What is wrong with it becomes a sentence.
import type { Read } from '../../templates/reading/read';
import { decodeText } from './decode-text';
import { readBytes } from './read-json-file';

/** @returns the text, or one finding with `path` "" that says why it can't be had. Bugs throw. */
export async function readTextFile(path: string, limitBytes: number): Promise<Read<string>> {
  const bytes = await readBytes(path, limitBytes);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0)
    return refuse('file-empty', '文件是空的。请选择正确的文件。', 'The file is empty. Choose the right file.');
  const decoded = decodeText(bytes.value);
  return decoded.ok
    ? { ok: true, value: decoded.text }
    : refuse(decoded.code, decoded.sentence.zh, decoded.sentence.en);
}

function refuse(code: string, zh: string, en: string): Read<never> {
  return { ok: false, findings: [{ code, severity: 'block', path: '', sentence: { zh, en } }] };
}
