// Wraps the key of a data folder: AES-256-GCM under what scrypt makes of the passphrase, and under the recovery key.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { type DataKey, keyIdOf } from '../store/disk/seal';
import type { KeyFile } from './key-file';

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
/** 128 MB and about half a second for each try. */
const cost: KeyFile['passphrase']['cost'] = { n: 131_072, r: 8, p: 1 };
const algorithm = 'aes-256-gcm';
const keyBytes = 32;

export function newDataKey(): DataKey {
  return randomBytes(keyBytes);
}

type Secrets = { readonly passphrase: string; readonly recovery: Uint8Array };

export async function newKeyFile(key: DataKey, { passphrase, recovery }: Secrets, at: string): Promise<KeyFile> {
  const id = keyIdOf(key);
  return {
    ...{ format: 'pilin-key', version: 1, id, generation: 1, createdAt: at, changedAt: at },
    passphrase: await byPassphrase(key, passphrase),
    recovery: byRecovery(key, recovery),
  };
}

/** @returns the file with another passphrase, another recovery key, or both; the others then open nothing */
export async function rewrapped(file: KeyFile, key: DataKey, secrets: Partial<Secrets>, at: string): Promise<KeyFile> {
  const { passphrase, recovery } = secrets;
  return {
    ...file,
    generation: file.generation + 1,
    changedAt: at,
    ...(passphrase !== undefined && { passphrase: await byPassphrase(key, passphrase) }),
    ...(recovery !== undefined && { recovery: byRecovery(key, recovery) }),
  };
}

/** @returns null where these words do not open it */
export async function openByPassphrase(file: KeyFile, typed: string): Promise<DataKey | null> {
  const { salt, cost: told, sealed } = file.passphrase;
  return unwrap(await stretch(typed, Buffer.from(salt, 'base64'), told), sealed, file.id, 'passphrase');
}

export function openByRecovery(file: KeyFile, recovery: Uint8Array): DataKey | null {
  const { salt, sealed } = file.recovery;
  return unwrap(ofRecovery(recovery, Buffer.from(salt, 'base64')), sealed, file.id, 'recovery');
}

async function byPassphrase(key: DataKey, passphrase: string): Promise<KeyFile['passphrase']> {
  const salt = randomBytes(16);
  const sealed = wrap(await stretch(passphrase, salt, cost), key, 'passphrase');
  return { sealed, salt: salt.toString('base64'), cost };
}

function byRecovery(key: DataKey, recovery: Uint8Array): KeyFile['recovery'] {
  const salt = randomBytes(16);
  return { sealed: wrap(ofRecovery(recovery, salt), key, 'recovery'), salt: salt.toString('base64') };
}

/** The same words typed on another keyboard, or with a space around them, count as the same. */
function stretch(passphrase: string, salt: Buffer, { n, r, p }: typeof cost): Promise<Buffer> {
  return derive(passphrase.normalize('NFKC').trim(), salt, keyBytes, { N: n, r, p, maxmem: 256 * n * r });
}

/** It is random already: nothing need be stretched. */
function ofRecovery(recovery: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', recovery, salt, 'pilin recovery key 1', keyBytes));
}

function wrap(by: Buffer, key: DataKey, way: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(algorithm, by, nonce).setAAD(Buffer.from(`pilin-key ${way} ${keyIdOf(key)}`));
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

function unwrap(by: Buffer, sealed: string, id: string, way: string): DataKey | null {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(algorithm, by, bytes.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(`pilin-key ${way} ${id}`))
    .setAuthTag(bytes.subarray(-16));
  try {
    const key = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    return keyIdOf(key) === id ? key : null;
  } catch {
    return null;
  }
}
