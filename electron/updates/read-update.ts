// Reads an update package as far as it must be trusted before its installer is touched: signature first, then everything
// the publisher says of it.
import { verify } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { done, type Outcome } from '../contract/outcome';
import { isSafeFileName } from '../store/file-name';
import type { PublisherKey } from './publisher-key';
import { damaged, formTooNew, notAnUpdate, notNewer, otherSystem, signatureWrong } from './refusals';
import {
  formatLine,
  headBytes,
  longestManifestBytes,
  manifestSchema,
  signatureBytes,
  signedBytes,
  type UpdateManifest,
} from './update-package';

/** The program that is to be updated. */
export type ProgramHere = { readonly version: string; readonly platform: string; readonly arch: string };

/** `start`: where the installer begins in the file. */
export type ReadUpdate = { readonly manifest: UpdateManifest; readonly start: number };

/** @throws errors of node:fs */
export async function readUpdate(file: FileHandle, key: PublisherKey, here: ProgramHere): Promise<Outcome<ReadUpdate>> {
  const head = await bytesAt(file, 0, headBytes);
  if (head.subarray(0, formatLine.length).toString('latin1') !== formatLine) return notAnUpdate;
  if (head.length < headBytes) return damaged;
  const length = head.readUInt32BE(formatLine.length);
  if (length === 0 || length > longestManifestBytes) return notAnUpdate;
  const rest = await bytesAt(file, headBytes, length + signatureBytes);
  if (rest.length < length + signatureBytes) return damaged;
  const [manifest, signature] = [rest.subarray(0, length), rest.subarray(length)];
  if (!verify(null, signedBytes(manifest), key.key, signature)) return signatureWrong;
  const read = manifestSchema.safeParse(jsonOf(manifest));
  if (!read.success || !isSafeFileName(read.data.file.name)) return formTooNew;
  return judge(read.data, here) ?? whole(file, read.data, headBytes + length + signatureBytes);
}

function judge(manifest: UpdateManifest, here: ProgramHere): Outcome<never> | null {
  const system = (one: { readonly platform: string; readonly arch: string }): string =>
    `${systems[one.platform] ?? one.platform} ${one.arch}`;
  const fits = manifest.platform === here.platform && manifest.arch === here.arch;
  if (!fits) return otherSystem(system(manifest), system(here));
  return isNewer(manifest.program, here.version) ? null : notNewer(manifest.program, here.version);
}

const systems: Readonly<Record<string, string>> = { win32: 'Windows', linux: 'Linux', darwin: 'macOS' };

async function whole(file: FileHandle, manifest: UpdateManifest, start: number): Promise<Outcome<ReadUpdate>> {
  const { size } = await file.stat();
  return size - start === manifest.file.bytes ? done({ manifest, start }) : damaged;
}

/** By its three numbers; a part after them, as in 1.0.0-beta, is older than the same without. */
export function isNewer(found: string, here: string): boolean {
  const [one, other] = [numbersOf(found), numbersOf(here)];
  const at = one.findIndex((number, index) => number !== other[index]);
  if (at >= 0) return (one[at] ?? 0) > (other[at] ?? 0);
  return here.includes('-') && !found.includes('-');
}

function numbersOf(version: string): readonly number[] {
  return (version.split('-')[0] ?? '').split('.').map(Number);
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
