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
  /** Who signed, as registered here; null where nobody was asked about keys, or a stranger is only told. */
  readonly sender: Neighbour | null;
  readonly standing: SenderStanding;
  /** Of the manifest's bytes: the same for the same bundle packed or encrypted anew. */
  readonly manifestSha256: string;
};

/** unlike: the key is registered for another office than the one it says it is. */
export type SenderStanding = 'known' | 'unknown' | 'retired' | 'unlike' | 'not-asked';

export type HowToVerify = {
  /** Keys that are accepted; null accepts any key, for looking only. */
  readonly neighbours: readonly Neighbour[] | null;
  /** A sender whose key is not accepted is told by its standing; its parts are verified and none is kept. */
  readonly tellStrangers?: boolean;
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
    const { manifest, fingerprint, manifestSha256 } = await readHead(parts);
    const { standing, known } = standingOf(manifest, fingerprint, how.neighbours);
    const isStranger = standing !== 'known' && standing !== 'not-asked';
    if (isStranger && how.tellStrangers !== true) throw refusalOf(standing, manifest, fingerprint, known);
    refuseOtherParts(parts, manifest);
    await takeParts(parts, manifest.parts, isStranger ? undefined : how.keepIn);
    return { manifest, manifestSha256, fingerprint, sender: known, standing };
  } finally {
    await file.close();
  }
}

/** The manifest, and the key that signed its very bytes. */
async function readHead(parts: PartsFile): Promise<Pick<Verified, 'manifest' | 'fingerprint' | 'manifestSha256'>> {
  if (!parts.entries.has('manifest.json')) throw refusals.notABundle();
  const bytes = await parts.read('manifest.json', limits.manifestBytes);
  const signature = await readSignature(parts);
  const publicKey = Buffer.from(signature.publicKey, 'base64');
  const manifest = readManifest(bytes);
  if (!isSignedBy(publicKey, bytes, Buffer.from(signature.signature, 'base64'))) throw refusals.signatureWrong();
  const manifestSha256 = createHash('sha256').update(bytes).digest('hex');
  return { manifest, fingerprint: fingerprintOf(publicKey), manifestSha256 };
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

/** @param neighbours null where nobody is asked */
export function standingOf(
  { from }: Pick<Manifest, 'from'>,
  fingerprint: string,
  neighbours: readonly Neighbour[] | null,
): { readonly standing: SenderStanding; readonly known: Neighbour | null } {
  if (neighbours === null) return { standing: 'not-asked', known: null };
  const known = neighbours.find((one) => one.fingerprint === fingerprint);
  if (known === undefined) return { standing: 'unknown', known: null };
  if (known.retiredAt !== undefined) return { standing: 'retired', known };
  const isAnother =
    known.authority === undefined
      ? neighbours.some((other) => other.authority === from.authority && other.retiredAt === undefined)
      : known.authority !== from.authority;
  return { standing: isAnother ? 'unlike' : 'known', known };
}

/** Why a bundle of a sender of that standing is not accepted. */
export function refusalOf(standing: SenderStanding, { from }: Manifest, fingerprint: string, known: Neighbour | null) {
  if (standing === 'retired') return refusals.keyRetired(fingerprint);
  if (standing === 'unlike' && known !== null) return refusals.senderUnlike(from.name, known.name);
  return refusals.keyUnknown(fingerprint, from.name);
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
