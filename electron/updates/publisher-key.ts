// The publisher's public key, put into the program when it is built. A build without one takes no update package.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fingerprintOf } from '../bundles/keys/fingerprint';

export type PublisherKey = {
  readonly key: KeyObject;
  /** As a person compares it with the one that the publisher has printed. */
  readonly fingerprint: string;
};

/** @param path of a PEM file. @returns null where there is none, or none that is an Ed25519 key: then nothing is trusted */
export async function readPublisherKey(path: string): Promise<PublisherKey | null> {
  try {
    const key = createPublicKey(await readFile(path, 'utf8'));
    if (key.asymmetricKeyType !== 'ed25519') return null;
    const raw = Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
    return { key, fingerprint: fingerprintOf(raw) };
  } catch {
    return null;
  }
}
