// The PIN or passphrase as a hash that is costly to try: scrypt with a salt of this installation.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { LockData } from './lock-file';

type Hashed = Pick<LockData, 'salt' | 'hash' | 'cost'>;

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
const cost: LockData['cost'] = { n: 32_768, r: 8, p: 1 };
const hashBytes = 32;

export async function hashSecret(secret: string): Promise<Hashed> {
  const salt = randomBytes(16);
  const hash = await hashWith(secret, salt, cost);
  return { salt: salt.toString('base64'), hash: hash.toString('base64'), cost };
}

export async function isSecret(secret: string, kept: Hashed): Promise<boolean> {
  const hash = await hashWith(secret, Buffer.from(kept.salt, 'base64'), kept.cost);
  const known = Buffer.from(kept.hash, 'base64');
  return known.length === hash.length && timingSafeEqual(known, hash);
}

/** The same words typed on another keyboard count as the same. */
function hashWith(secret: string, salt: Buffer, { n, r, p }: LockData['cost']): Promise<Buffer> {
  return derive(secret.normalize('NFKC'), salt, hashBytes, { N: n, r, p, maxmem: 256 * n * r });
}
