// A bundle on its way in: copied into the data folder's own scratch, opened there if it is encrypted, verified part by
// part; only then are its parts unpacked beside it. Nothing outside of that scratch is touched.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Part } from '../../templates/bundle/manifest';
import type { Bilingual } from '../../templates/language/bilingual';
import { isPlainObject, type PlainObject, plainCopy } from '../../templates/reading/plain-copy';
import type { Neighbour } from '../bundles/keys/neighbours';
import { limits } from '../bundles/limits';
import { decryptFile, isEncrypted } from '../bundles/passphrase';
import { refusals } from '../bundles/refusal';
import { type Verified, verifyBundle } from '../bundles/verify-bundle';
import { copyDurably } from '../store/disk/copy-durably';
import { dataDisk } from '../store/disk/data-disk';
import { parseJson } from '../store/read-json-file';

export type Arrived = Verified & {
  /** The office by the name under which a person entered its key here; what a bundle calls itself is a claim. */
  readonly from: Bilingual;
  readonly file: {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly encrypted: boolean;
  };
  /** Absolute, of its own: the bundle without its encryption, and the folder of its parts. */
  readonly plain: string;
  readonly parts: string;
  readonly folder: string;
};

export type HowToReceive = {
  /** Absolute folder, made if missing. */
  readonly arriving: string;
  readonly id: string;
  readonly neighbours: readonly Neighbour[];
  readonly passphrase: string | null;
};

/** @param path absolute, of the file as it came. @throws BundleRefusal; errors of node:fs. Where it throws nothing stays. */
export async function receiveFile(
  path: string,
  { arriving, id, neighbours, passphrase }: HowToReceive,
): Promise<Arrived> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) throw refusals.fileTooLarge();
  const encrypted = await isEncrypted(path);
  if (encrypted && (passphrase === null || passphrase.trim() === '')) throw refusals.passphraseMissing();
  const folder = join(arriving, id);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const plain = join(folder, 'bundle.pilin');
    const came = encrypted ? join(folder, 'encrypted.pilin') : plain;
    const { sha256, bytes } = await copyAndHash(path, came);
    if (encrypted) await decryptFile(came, plain, passphrase ?? '');
    const parts = join(folder, 'parts');
    const how = { neighbours, scratch: folder, keepIn: parts, tellStrangers: true };
    const verified = await verifyBundle(plain, how);
    const file = { name: basename(path), sha256, bytes, encrypted };
    return { ...verified, from: nameOfSender(verified), file, plain, parts, folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A bundle that was accepted before, from the copy that is kept. @param from as the ledger names its sender */
export async function reopen(path: string, folder: string, from: Bilingual): Promise<Arrived> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const parts = join(folder, 'parts');
    // In an encrypted folder the copy kept is opened through its key first.
    const plain = dataDisk.seals?.(path) ? join(folder, 'bundle.pilin') : path;
    if (plain !== path) await copyDurably(dataDisk, path, folder, basename(plain));
    const verified = await verifyBundle(plain, { neighbours: null, scratch: folder, keepIn: parts });
    const file = { name: basename(path), sha256: '', bytes: 0, encrypted: false };
    return { ...verified, from, file, plain, parts, folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The English name may be its own where the Chinese one is that which was entered. */
function nameOfSender({ sender, manifest: { from } }: Verified): Bilingual {
  if (sender === null) return from.name;
  const { zh, en } = sender.name;
  return { zh, en: en === '' && zh === from.name.zh ? from.name.en : en };
}

export async function dismiss({ folder }: Pick<Arrived, 'folder'>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Path of a part as it was unpacked; the manifest's schema lets no path lead out. */
export function partFile({ parts }: Pick<Arrived, 'parts'>, { path }: Pick<Part, 'path'>): string {
  return join(parts, path);
}

/** A part that is a JSON object. @throws BundleRefusal where it is none */
export async function jsonOf(arrived: Pick<Arrived, 'parts'>, part: Part): Promise<PlainObject> {
  if (part.bytes > limits.manifestBytes * 2) throw refusals.tooLarge(part.path);
  const json = parseJson(await readFile(partFile(arrived, part)));
  const copy = json.ok ? plainCopy(json.value, 'as-typed') : json;
  if (copy.ok && isPlainObject(copy.value)) return copy.value;
  const why = copy.ok ? notAnObject : (copy.findings[0]?.sentence ?? notAnObject);
  throw refusals.contentUnfit(part.path, why);
}

export const notAnObject = { zh: '应为 JSON 对象。', en: 'it must be a JSON object.' };

async function copyAndHash(from: string, to: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    createReadStream(from),
    async function* (chunks) {
      for await (const chunk of chunks) {
        bytes += (chunk as Buffer).length;
        if (bytes > limits.fileBytes) throw refusals.fileTooLarge();
        hash.update(chunk as Buffer);
        yield chunk;
      }
    },
    createWriteStream(to, { flags: 'wx', mode: 0o600 }),
  );
  return { sha256: hash.digest('hex'), bytes };
}
