// The key with which this office signs its bundles: Ed25519, made when it is first needed, kept in the data folder.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { momentSchema } from '../../../templates/language/plain-values';
import type { FileKind } from '../../../templates/reading/read';
import { readAs } from '../../../templates/reading/read';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { Disk } from '../../store/disk/disk';
import { readDocument, writeDocument } from '../../store/json-document';
import { fingerprintOf } from './fingerprint';

const name = 'office-key.json';
const format = 'pilin-office-key';

const keySchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  createdAt: momentSchema,
  /** PKCS #8, DER, in base64. */
  privateKey: z.base64().max(200),
});
export const officeKeyFile: FileKind<typeof keySchema> = { format, version: 1, migrations: {}, schema: keySchema };

export type OfficeKey = {
  /** Raw, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly fingerprint: string;
  readonly createdAt: string;
  sign(bytes: Uint8Array): Uint8Array;
};

/**
 * @param folder absolute; made if missing. @param now a moment with its offset
 * @returns the key; a key file that is damaged is never replaced: neighbours know the old key
 */
export async function openOfficeKey(disk: Disk, folder: string, now: string): Promise<Outcome<OfficeKey>> {
  await disk.makeFolders(folder);
  const found = await readDocument(disk, folder, name, (value) => readAs(officeKeyFile, value));
  if (found.state === 'good') return done(keyOf(found.value));
  if (found.state !== 'missing') return keyDamaged;
  const { privateKey } = generateKeyPairSync('ed25519');
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  const made = { format, version: 1, createdAt: now, privateKey: der.toString('base64') } as const;
  await writeDocument(disk, folder, name, made);
  return done(keyOf(made));
}

function keyOf({ privateKey, createdAt }: z.output<typeof keySchema>): OfficeKey {
  const secret = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), type: 'pkcs8', format: 'der' });
  const publicKey = rawOf(secret);
  return { publicKey, fingerprint: fingerprintOf(publicKey), createdAt, sign: (bytes) => sign(null, bytes, secret) };
}

/** The last 32 bytes of the SubjectPublicKeyInfo are the key itself (RFC 8410). */
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');

function rawOf(secret: ReturnType<typeof createPrivateKey>): Uint8Array {
  return createPublicKey(secret).export({ type: 'spki', format: 'der' }).subarray(spkiHead.length);
}

/** @param publicKey raw; any bytes are judged, none throws */
export function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = createPublicKey({ key: Buffer.concat([spkiHead, publicKey]), type: 'spki', format: 'der' });
  return verify(null, bytes, key, signature);
}

const keyDamaged = failed(
  'office-key-damaged',
  '本单位的签名密钥文件已损坏，未作改动。请从备份恢复 keys/office-key.json；若无备份，须新建密钥并重新与相邻单位核对指纹。',
  'The file of this office’s signing key is damaged and was left as it is. Restore keys/office-key.json from a backup; without one a new key must be made and its fingerprint compared with the neighbours anew.',
);
