// The photographs of an operation, read from one folder by the file names the operation gives.
import { join } from 'node:path';
import type { Operation } from '../../templates/operation/operation';
import { readBytes } from '../store/read-json-file';
import type { Pictures } from './press';
import { requestFault } from './request';
import { type Tell, tellFindings } from './tell';

const largestPictureBytes = 30 * 1024 * 1024;

/** Bytes by file name, or null where a photograph can't be had: which and why has then been told. */
export async function readPictures(folder: string, operation: Operation, tell: Tell): Promise<Pictures | null> {
  const pictures = new Map<string, Uint8Array>();
  let isComplete = true;
  for (const [index, { file }] of operation.photographs.entries()) {
    const path = join(folder, file);
    const read = await readBytes(path, largestPictureBytes);
    const findings = read.ok ? (isPicture(read.value) ? [] : [notAPicture(index)]) : read.findings;
    if (read.ok) pictures.set(file, read.value);
    if (findings.length === 0) continue;
    isComplete = false;
    tellFindings(
      tell,
      findings.map((finding) => ({ ...finding, path: `photographs[${index}].file` })),
      { file: path },
    );
  }
  return isComplete ? pictures : null;
}

/** JPEG or PNG, by the first bytes. */
function isPicture(bytes: Uint8Array): boolean {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  return begins([0xff, 0xd8, 0xff]) || begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
}

function notAPicture(index: number) {
  return requestFault('photograph-format', `photographs[${index}].file`, {
    zh: '该照片不是 JPEG 或 PNG 文件。请另存为其中一种格式。',
    en: 'The photograph is neither a JPEG nor a PNG file. Save it in one of these formats.',
  });
}
