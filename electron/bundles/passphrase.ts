// Encrypts a whole bundle with a passphrase, in the age format (age-encryption.org/v1): authenticated, and readable
// with other programs of that format. The library is loaded only when it is needed.
import { webcrypto } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refusals } from './refusal';

const header = 'age-encryption.org/v1\n';

/** 2^16 rounds of scrypt: a second in the library's plain JavaScript, and the same for each guess of somebody else. */
const scryptWorkFactor = 16;

/** The line that asks for a passphrase stands first. */
const longestHead = 4096;

/** @throws errors of node:fs */
export async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(header.length), 0, header.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === header;
  } finally {
    await file.close();
  }
}

/** @param to absolute, of a file that does not exist yet. @throws errors of node:fs */
export async function encryptFile(from: string, to: string, passphrase: string): Promise<void> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normal(passphrase));
  encrypter.setScryptWorkFactor(scryptWorkFactor);
  await pump(await encrypter.encrypt(web(from)), to);
}

/** @throws BundleRefusal where the passphrase is wrong or the file was changed; errors of node:fs */
export async function decryptFile(from: string, to: string, passphrase: string): Promise<void> {
  if ((await roundsOf(from)) > scryptWorkFactor) throw refusals.passphraseCostly();
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normal(passphrase));
  try {
    await pump(await decrypter.decrypt(web(from)), to);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    throw refusals.passphraseWrong();
  }
}

/**
 * The work that a file asks for before its passphrase can be tried; each one more doubles it. The header is a stranger's:
 * a number that the library would take minutes and a gigabyte for is not handed to it.
 */
async function roundsOf(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0);
    const head = buffer.toString('latin1', 0, bytesRead);
    return Math.max(0, ...[...head.matchAll(/^-> scrypt \S+ (\d+)$/gm)].map(([, rounds]) => Number(rounds)));
  } finally {
    await file.close();
  }
}

/** The same passphrase typed on two computers must be the same bytes. */
function normal(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}

type AnyStream = Parameters<typeof Readable.fromWeb>[0];

function web(path: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>;
}

async function pump(stream: ReadableStream<Uint8Array>, to: string): Promise<void> {
  await pipeline(Readable.fromWeb(stream as unknown as AnyStream), createWriteStream(to, { flags: 'wx', mode: 0o600 }));
}

/** The library looks for web cryptography where browsers have it; older Node has it elsewhere. */
async function age() {
  if (globalThis.crypto === undefined) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
  return import('age-encryption');
}
