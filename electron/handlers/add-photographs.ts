// Copies photographs into the folder of an operation or a case: JPEG and PNG by their first bytes, of a sane size.
import { basename, extname, join } from 'node:path';
import { done, failed, type Outcome } from '../contract/outcome';
import { hasTooManyPoints } from '../pictures/print-size';
import { dataDisk } from '../store/disk/data-disk';
import { isSafeFileName } from '../store/file-name';
import { readBytes } from '../store/read-json-file';
import { sha256 } from '../store/sha256';
import type { NamedBytes } from '../store/write-file-atomically';
import type { Desk } from './desk';
import { keepPhotographs, photographFolder } from './keep-photographs';

const largestBytes = 30 * 1024 * 1024;
const title = { zh: '添加照片', en: 'Add photographs' };

/** @param operation its id, a ULID. All of the chosen files are copied, or none. */
export async function addPhotographs(
  desk: Desk,
  operation: string,
): Promise<Outcome<{ cancelled: boolean; files: string[] }>> {
  const known = await desk.store.operations.get(operation);
  if (!known.ok) return known;
  const taken = await takePhotographs(desk, operation);
  if (!taken.ok) return taken;
  return done({ cancelled: taken.value === null, files: (taken.value ?? []).map(({ name }) => name) });
}

type EvidenceFile = { name: string; sha256: string; bytes: number };

/** @param id of the case. Each with the hash by which its paper will know it. */
export async function addEvidencePhotographs(
  desk: Desk,
  id: string,
): Promise<Outcome<{ cancelled: boolean; files: EvidenceFile[] }>> {
  const known = await desk.store.drafts.get(id);
  if (!known.ok) return known;
  const taken = await takePhotographs(desk, id);
  if (!taken.ok) return taken;
  const files = (taken.value ?? []).map(({ name, bytes }) => ({ name, sha256: sha256(bytes), bytes: bytes.length }));
  return done({ cancelled: taken.value === null, files });
}

/** @returns null where the person chose none */
async function takePhotographs(desk: Desk, subject: string): Promise<Outcome<readonly NamedBytes[] | null>> {
  const paths = await desk.dialogs.openFiles(title, 'pictures');
  if (paths === null || paths.length === 0) return done(null);
  const folder = photographFolder(desk, subject);
  const pictures: NamedBytes[] = [];
  for (const path of paths) {
    const read = await readPicture(path);
    if (!read.ok) return read;
    pictures.push({ name: await freeName(folder, path, read.value, pictures), bytes: read.value.bytes });
  }
  const written = await keepPhotographs(folder, pictures);
  return written.ok ? done(pictures) : written;
}

type Picture = { readonly bytes: Uint8Array; readonly extension: '.jpg' | '.png' };

async function readPicture(path: string): Promise<Outcome<Picture>> {
  const read = await readBytes(path, largestBytes);
  if (!read.ok) {
    const [finding] = read.findings;
    return {
      ok: false,
      fault: { code: finding?.code ?? 'file-not-readable', sentence: named(path, finding?.sentence) },
    };
  }
  if (hasTooManyPoints(read.value)) return tooLarge(path);
  const extension = kindOf(read.value);
  return extension === null ? notAPicture(path) : done({ bytes: read.value, extension });
}

function kindOf(bytes: Uint8Array): Picture['extension'] | null {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins([0xff, 0xd8, 0xff])) return '.jpg';
  return begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ? '.png' : null;
}

/** The file's own name where it is fit; another picture of that name is never overwritten. */
async function freeName(folder: string, path: string, picture: Picture, taken: readonly NamedBytes[]): Promise<string> {
  const stem = basename(path, extname(path)).slice(0, 60).trim();
  const base = isSafeFileName(`${stem}${picture.extension}`) ? stem : 'photograph';
  for (let count = 1; ; count += 1) {
    const name = `${base}${count === 1 ? '' : `-${count}`}${picture.extension}`;
    if (taken.some((one) => one.name.toLowerCase() === name.toLowerCase())) continue;
    const there = await dataDisk.read(join(folder, name), largestBytes).catch(() => null);
    if (there === null || Buffer.compare(there, picture.bytes) === 0) return name;
  }
}

function named(path: string, sentence = { zh: '文件无法读取。', en: 'The file cannot be read.' }) {
  return { zh: `${basename(path)}：${sentence.zh}`, en: `${basename(path)}: ${sentence.en}` };
}

function tooLarge(path: string): Outcome<never> {
  return failed(
    'photograph-too-large',
    `${basename(path)} 像素过多（超过1.2亿）。请另存为较小的尺寸后再添加。`,
    `${basename(path)} has too many points (over 120 million). Save it at a smaller size and add it again.`,
  );
}

function notAPicture(path: string): Outcome<never> {
  return failed(
    'photograph-format',
    `${basename(path)} 不是 JPEG 或 PNG 文件。请另存为其中一种格式。`,
    `${basename(path)} is neither a JPEG nor a PNG file. Save it in one of these formats.`,
  );
}
