// The photographs of an operation or of a case's evidence, read from one folder by the file names given there.
import { join } from 'node:path';
import type { Case } from '../../templates/case/case';
import { isPictureFile } from '../../templates/case/evidence';
import type { Finding } from '../../templates/checks/finding';
import type { Operation } from '../../templates/operation/operation';
import { hasTooManyPoints, toPrintSize } from '../pictures/print-size';
import { readBytes } from '../store/read-json-file';
import { sha256 } from '../store/sha256';
import { pictureState } from '../store/whole-picture';
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
    const findings = read.ok ? faultsOf(read.value, index) : read.findings;
    if (read.ok) pictures.set(file, findings.length === 0 ? toPrintSize(read.value) : read.value);
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

/** Of the evidence those that lie there and are the ones on record; a paper that shows another is refused by name. */
export async function readEvidencePictures(folder: string, { evidence }: Case): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>();
  for (const { file } of evidence) {
    if (file === undefined || !isPictureFile(file.name)) continue;
    const read = await readBytes(join(folder, file.name), largestPictureBytes);
    const isIt = read.ok && sha256(read.value) === file.sha256;
    if (isIt && faultsOf(read.value, 0).length === 0) pictures.set(file.name, toPrintSize(read.value));
  }
  return pictures;
}

function faultsOf(bytes: Uint8Array, index: number): readonly Finding[] {
  if (hasTooManyPoints(bytes)) return [tooLarge(index)];
  const state = pictureState(bytes);
  if (state === 'whole') return [];
  return [state === 'cut-off' ? cutOff(index) : notAPicture(index)];
}

function tooLarge(index: number) {
  return requestFault('photograph-too-large', `photographs[${index}].file`, {
    zh: '该照片的像素过多（超过1.2亿）。请另存为较小的尺寸。',
    en: 'The photograph has too many points (over 120 million). Save it at a smaller size.',
  });
}

function cutOff(index: number) {
  return requestFault('photograph-cut-off', `photographs[${index}].file`, {
    zh: '该照片文件不完整（可能复制中断）。请重新取得原文件。',
    en: 'The file of the photograph is cut off, as after a broken copy. Obtain the original again.',
  });
}

function notAPicture(index: number) {
  return requestFault('photograph-format', `photographs[${index}].file`, {
    zh: '该照片不是 JPEG 或 PNG 文件。请另存为其中一种格式。',
    en: 'The photograph is neither a JPEG nor a PNG file. Save it in one of these formats.',
  });
}
