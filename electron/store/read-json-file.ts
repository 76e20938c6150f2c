// Reads a JSON file from disk. Whatever is wrong with it becomes a sentence; nothing is read past the limit of size.
import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Bilingual } from '../../templates/language/bilingual';
import type { Read } from '../../templates/reading/read';
import { decodeText } from './decode-text';
import { fileFaultSentence } from './file-faults';
import { jsonFaultSentence } from './json-fault-sentence';
import { jsonFault } from './json-scan';

/** 20 MB: a case with 2,000 pieces of evidence takes 1 MB; photographs are files of their own. */
export const largestJsonFileBytes = 20 * 1024 * 1024;

/** The parsed JSON of a file, or one finding with `path` "" that says why it can't be had. Bugs throw. */
export async function readJsonFile(path: string): Promise<Read<unknown>> {
  const bytes = await readBytes(path, largestJsonFileBytes);
  return bytes.ok ? parseJson(bytes.value) : bytes;
}

/**
 * The same, standing still until the disk has answered: for the command line, which has nothing else to do meanwhile and
 * reads hundreds of small files for one report (a tenth of the time). The desk must never use it.
 */
export function readJsonFileNow(path: string): Read<unknown> {
  const bytes = orFault(() => readBytesNow(path, largestJsonFileBytes));
  return bytes.ok ? parseJson(bytes.value) : bytes;
}

/** The bytes of an ordinary file of at most `limitBytes`; larger ones are refused before they are read. */
export async function readBytes(path: string, limitBytes: number): Promise<Read<Uint8Array>> {
  try {
    return unfit(await stat(path), limitBytes) ?? (await readUpTo(path, limitBytes));
  } catch (error) {
    return notReadable(error);
  }
}

function orFault<T>(read: () => Read<T>): Read<T> {
  try {
    return read();
  } catch (error) {
    return notReadable(error);
  }
}

function notReadable(error: unknown): Read<never> {
  const sentence = fileFaultSentence(error);
  if (sentence === null) throw error;
  return refuse('file-not-readable', sentence);
}

/** What is no file to be read, or null. */
function unfit(found: Stats, limitBytes: number): Read<never> | null {
  if (found.isDirectory()) return refuse('file-is-folder', isFolder);
  if (!found.isFile()) return refuse('file-not-ordinary', notOrdinary);
  return found.size > limitBytes ? refuse('file-too-large', tooLarge(found.size, limitBytes)) : null;
}

/** Parses the bytes of a JSON file; a byte order mark is let pass. */
export function parseJson(bytes: Uint8Array): Read<unknown> {
  if (bytes.length === 0) return refuse('file-empty', empty);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse(decoded.code, decoded.sentence);
  if (decoded.text.trim() === '') return refuse('file-empty', empty);
  const plain = asWritten(decoded.text);
  if (plain !== undefined) return { ok: true, value: plain };
  const fault = jsonFault(decoded.text);
  if (fault !== null) return refuse('file-broken-json', jsonFaultSentence(decoded.text, fault));
  return { ok: true, value: JSON.parse(decoded.text) };
}

/**
 * The value of a text that is, to the last character, what the engine would write for it, as most files of programs are;
 * else undefined. Such a text has no fault: a name that stands in it twice would be missing from what is written anew.
 */
function asWritten(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const body = text.endsWith('\n') ? text.slice(0, -1) : text;
    return JSON.stringify(value, null, /^[{[]\n {2}\S/.test(text) ? 2 : 0) === body ? value : undefined;
  } catch {
    return undefined;
  }
}

function readBytesNow(path: string, limitBytes: number): Read<Uint8Array> {
  const fault = unfit(statSync(path), limitBytes);
  if (fault !== null) return fault;
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = new Uint8Array(Math.min(size, limitBytes) + 1);
    let length = 0;
    for (;;) {
      const bytesRead = readSync(file, bytes, length, bytes.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) break;
    }
    return length <= size ? { ok: true, value: bytes.subarray(0, length) } : refuse('file-changing', changing);
  } finally {
    closeSync(file);
  }
}

/** Reads one byte more than allowed at most, for a file may grow after its size was asked. */
async function readUpTo(path: string, limitBytes: number): Promise<Read<Uint8Array>> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, limitBytes) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) break;
    }
    return length <= size ? { ok: true, value: bytes.subarray(0, length) } : refuse('file-changing', changing);
  } finally {
    await file.close();
  }
}

function refuse(code: string, sentence: Bilingual): Read<never> {
  return { ok: false, findings: [{ code, severity: 'block', path: '', sentence }] };
}

const empty: Bilingual = {
  zh: '文件是空的。请选择正确的文件，或使用备份。',
  en: 'The file is empty. Choose the right file, or use a backup.',
};
const isFolder: Bilingual = {
  zh: '这是文件夹，此处需要文件。请选择其中的文件。',
  en: 'This is a folder; a file is needed here. Choose a file in it.',
};
const notOrdinary: Bilingual = {
  zh: '这不是普通文件（可能是设备或管道）。请选择磁盘上的文件。',
  en: 'This is no ordinary file (a device or pipe, perhaps). Choose a file on disk.',
};
const changing: Bilingual = {
  zh: '文件在读取时被其他程序改动。请关闭该程序后重试。',
  en: 'Another program changed the file while it was being read. Close that program and try again.',
};

function tooLarge(size: number, limitBytes: number): Bilingual {
  const found = (size / 1024 / 1024).toFixed(1);
  const limit = Math.round(limitBytes / 1024 / 1024);
  return {
    zh: `文件大小为 ${found} MB，超过上限 ${limit} MB，未予读取。照片等材料应作为单独文件，不写入本文件。`,
    en: `The file has ${found} MB, more than the ${limit} MB allowed, and was not read. Keep photographs and the like as files of their own.`,
  };
}
