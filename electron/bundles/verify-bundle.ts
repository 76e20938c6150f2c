// Verifies a bundle that arrived: container, manifest, signature, sender, then every part by size and hash.
import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Manifest,
  manifestFile,
  type Part,
  type Signature,
  signatureSchema,
} from '../../templates/bundle/manifest';
import { readAs } from '../../templates/reading/read';
import { parseJson } from '../store/read-json-file';
import { fingerprintOf } from './keys/fingerprint';
import type { Neighbour } from './keys/neighbours';
import { isSignedBy } from './keys/office-key';
import { limits } from './limits';
import { decryptFile, isEncrypted } from './passphrase';
import { refusals } from './refusal';
import { asRefusal, openParts, type PartsFile } from './zip/read-parts';

export type Verified = {
  readonly manifest: Manifest;
  readonly fingerprint: string;
  /** Who signed, as registered here; null where nobody was asked about keys. */
  readonly sender: Neighbour | null;
};

export type HowToVerify = {
  /** Keys that are accepted; null accepts any key, for looking only. */
  readonly neighbours: readonly Neighbour[] | null;
  readonly passphrase?: string;
  /** Absolute folder for what must be unpacked to be looked at; emptied of it again. */
  readonly scratch: string;
  /** Absolute folder, not there yet, in which the parts are kept under their paths; left out: only verified. */
  readonly keepIn?: string;
};

/** @throws BundleRefusal with the part named; errors of node:fs. Where it throws, nothing is left in `keepIn`. */
export async function verifyBundle(path: string, how: HowToVerify): Promise<Verified> {
  if ((await stat(path)).size > limits.fileBytes) throw refusals.fileTooLarge();
  if (!(await isEncrypted(path))) return verifyFile(path, how);
  if (how.passphrase === undefined || how.passphrase.trim() === '') throw refusals.passphraseMissing();
  const plain = join(how.scratch, `.pilin-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await decryptFile(path, plain, how.passphrase);
    return await verifyFile(plain, how);
  } finally {
    await unlink(plain).catch(() => undefined);
  }
}

async function verifyFile(path: string, how: HowToVerify): Promise<Verified> {
  const file: FileHandle = await open(path, 'r');
  try {
    const parts = await openParts(file.fd);
    const { manifest, fingerprint } = await readHead(parts);
    const sender = how.neighbours === null ? null : senderOf(manifest, fingerprint, how.neighbours);
    refuseOtherParts(parts, manifest);
    await takeParts(parts, manifest.parts, how.keepIn);
    return { manifest, fingerprint, sender };
  } finally {
    await file.close();
  }
}

/** The manifest, and the key that signed its very bytes. */
async function readHead(parts: PartsFile): Promise<{ readonly manifest: Manifest; readonly fingerprint: string }> {
  if (!parts.entries.has('manifest.json')) throw refusals.notABundle();
  const bytes = await parts.read('manifest.json', limits.manifestBytes);
  const signature = await readSignature(parts);
  const publicKey = Buffer.from(signature.publicKey, 'base64');
  const manifest = readManifest(bytes);
  if (!isSignedBy(publicKey, bytes, Buffer.from(signature.signature, 'base64'))) throw refusals.signatureWrong();
  return { manifest, fingerprint: fingerprintOf(publicKey) };
}

async function readSignature(parts: PartsFile): Promise<Signature> {
  const json = parseJson(await parts.read('signature.json', limits.signatureBytes));
  const read = json.ok ? signatureSchema.safeParse(json.value) : null;
  if (!read?.success) throw refusals.signatureUnfit();
  return read.data;
}

function readManifest(bytes: Uint8Array): Manifest {
  const json = parseJson(bytes);
  const read = json.ok ? readAs(manifestFile, json.value) : json;
  if (read.ok) return read.value;
  const [finding] = read.findings;
  const why = finding?.sentence ?? { zh: '', en: '' };
  throw finding?.code === 'file-newer' ? refusals.newer(why) : refusals.manifestUnfit(why);
}

function senderOf(manifest: Manifest, fingerprint: string, neighbours: readonly Neighbour[]): Neighbour {
  const known = neighbours.find((one) => one.fingerprint === fingerprint);
  if (known === undefined) throw refusals.keyUnknown(fingerprint, manifest.from.name);
  if (known.retiredAt !== undefined) throw refusals.keyRetired(fingerprint);
  const isAnother = known.authority !== undefined && known.authority !== manifest.from.authority;
  if (isAnother) throw refusals.senderUnlike(manifest.from.name, known.name);
  return known;
}

const headNames = ['manifest.json', 'signature.json'];

function refuseOtherParts(parts: PartsFile, { parts: listed }: Manifest): void {
  const names = new Set([...headNames, ...listed.map(({ path }) => path)]);
  for (const name of parts.entries.keys()) if (!names.has(name)) throw refusals.extra(name);
  for (const { path } of listed) {
    if (headNames.includes(path)) throw refusals.twice(path);
    if (!parts.entries.has(path)) throw refusals.missing(path);
  }
}

async function takeParts(parts: PartsFile, listed: readonly Part[], keepIn: string | undefined): Promise<void> {
  if (keepIn !== undefined) await mkdir(keepIn, { mode: 0o700 });
  try {
    for (const part of listed) await takePart(parts, part, keepIn);
  } catch (error) {
    if (keepIn !== undefined) await rm(keepIn, { recursive: true, force: true });
    throw error;
  }
}

/** Hashes a part while it is written, or while it is thrown away. */
async function takePart(parts: PartsFile, part: Part, keepIn: string | undefined): Promise<void> {
  if (parts.entries.get(part.path) !== part.bytes) throw refusals.altered(part.path);
  const hash = createHash('sha256');
  const kept = keepIn === undefined ? null : join(keepIn, part.path);
  if (kept !== null) await mkdir(dirname(kept), { recursive: true, mode: 0o700 });
  const target = kept === null ? nowhere() : createWriteStream(kept, { flags: 'wx', mode: 0o600, flush: true });
  try {
    await pipeline(
      await parts.stream(part.path),
      async function* (chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk as Buffer);
          yield chunk;
        }
      },
      target,
    );
  } catch (error) {
    throw asRefusal(error, part.path);
  }
  if (hash.digest('hex') !== part.sha256) throw refusals.altered(part.path);
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
