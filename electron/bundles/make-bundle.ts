// Makes a bundle: parts with their hashes, a manifest over them, the office's signature over the manifest.
import { createHash, randomBytes } from 'node:crypto';
import { rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleFormat, bundleVersion, type Manifest, manifestSchema, type Part } from '../../templates/bundle/manifest';
import { dataDisk } from '../store/disk/data-disk';
import { hashOfFile } from '../store/disk/write-pieces';
import type { OfficeKey } from './keys/office-key';
import { encryptFile } from './passphrase';
import { readme } from './readme';
import { refusals } from './refusal';
import { type WrittenPart, writeParts } from './zip/write-parts';

/** A part to be sent; `file` is an absolute path. What hash and size it has is measured here. */
export type PartToSend = Omit<Part, 'sha256' | 'bytes'> &
  (
    | { readonly content: Uint8Array }
    | { readonly file: string /** Recorded when it was taken. */; readonly recordedSha256?: string }
  );

export type BundleToMake = {
  readonly head: Omit<Manifest, 'format' | 'version' | 'parts'>;
  readonly parts: readonly PartToSend[];
  readonly key: OfficeKey;
  /** Encrypts the whole where given. */
  readonly passphrase?: string;
};

/**
 * Writes the bundle under a temporary name beside `path`, then gives it its own: nothing half-written stays.
 * @throws BundleRefusal where a file is not the one that was recorded; errors of node:fs
 */
export async function makeBundle(path: string, bundle: BundleToMake): Promise<Manifest> {
  const parts: Part[] = [];
  const written: WrittenPart[] = [];
  for (const part of [...bundle.parts, readme(bundle.head)]) {
    const { measured, source } = await measure(part);
    parts.push(measured);
    written.push(source);
  }
  const manifest = manifestSchema.parse({ format: bundleFormat, version: bundleVersion, ...bundle.head, parts });
  const signed = manifestBytes(manifest);
  const { key } = bundle;
  const signature = {
    algorithm: 'Ed25519',
    publicKey: Buffer.from(key.publicKey).toString('base64'),
    signature: Buffer.from(key.sign(signed)).toString('base64'),
  };
  const signatureBytes = Buffer.from(`${JSON.stringify(signature, null, 2)}\n`);
  const head = [
    { path: 'manifest.json', bytes: signed },
    { path: 'signature.json', bytes: signatureBytes },
  ];
  await writeWhole(path, [...head, ...written], bundle.passphrase);
  return manifest;
}

/** The bytes that are signed. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

async function writeWhole(path: string, parts: readonly WrittenPart[], passphrase: string | undefined): Promise<void> {
  const temporary = (): string => join(dirname(path), `.pilin-${randomBytes(8).toString('hex')}.tmp`);
  const plain = temporary();
  const secret = passphrase === undefined ? null : temporary();
  try {
    await writeParts(plain, parts);
    if (secret !== null) await encryptFile(plain, secret, passphrase as string);
    await rename(secret ?? plain, path);
  } finally {
    await Promise.all([plain, secret].map((one) => one !== null && unlink(one).catch(() => undefined)));
  }
}

async function measure(part: PartToSend): Promise<{ readonly measured: Part; readonly source: WrittenPart }> {
  if ('content' in part) {
    const { content, ...rest } = part;
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { measured: { ...rest, bytes: content.length, sha256 }, source: { path: part.path, bytes: content } };
  }
  const { file, recordedSha256, ...rest } = part;
  const sha256 = await hashOfFile(dataDisk, file);
  const { bytes: size } = await dataDisk.facts(file);
  if (recordedSha256 !== undefined && recordedSha256 !== sha256)
    throw refusals.recordedOtherwise(part.name ?? part.path);
  return { measured: { ...rest, bytes: size, sha256 }, source: { path: part.path, file } };
}
