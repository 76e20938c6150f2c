// One piece of a sealed file: AES-256-GCM of OpenSSL (BoringSSL in Electron), under a key of that file alone, so that no
// nonce is ever used twice, with the name of the file as associated data, so that no file can stand in another's place.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** The key of a data folder: 32 bytes, random. */
export type DataKey = Uint8Array;

/** What a sealed file begins with: which form it has, and the salt of its own key. */
export const headBytes = 32;
export const tagBytes = 16;
const saltBytes = 24;
const mark = Buffer.from('PILINSL1');
const algorithm = 'aes-256-gcm';

/** Pieces of one file, by their number; the last one is sealed otherwise, so that a file cut short is known. */
export type Sealer = {
  seal(piece: Uint8Array, number: number, isLast: boolean): Buffer;
  /** @returns null where the bytes are not what was sealed here */
  open(sealed: Uint8Array, number: number, isLast: boolean): Buffer | null;
};

export function newHead(): Buffer {
  return Buffer.concat([mark, randomBytes(saltBytes)]);
}

/** @param name of the file in its folder. @returns null where the head is none */
export function sealerOf(key: DataKey, head: Uint8Array, name: string): Sealer | null {
  if (head.length < headBytes || Buffer.compare(head.subarray(0, mark.length), mark) !== 0) return null;
  const own = Buffer.from(hkdfSync('sha256', key, head.subarray(mark.length, headBytes), 'pilin sealed file 1', 32));
  const bound = Buffer.from(name);
  return {
    seal: (piece, number, isLast) => {
      const cipher = createCipheriv(algorithm, own, nonceOf(number, isLast)).setAAD(bound);
      return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, number, isLast) => {
      if (sealed.length < tagBytes) return null;
      const at = sealed.length - tagBytes;
      const decipher = createDecipheriv(algorithm, own, nonceOf(number, isLast), { authTagLength: tagBytes })
        .setAAD(bound)
        .setAuthTag(sealed.subarray(at));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(0, at)), decipher.final()]);
      } catch {
        return null;
      }
    },
  };
}

/** Tells a key from another without telling anything of it. */
export function keyIdOf(key: DataKey): string {
  return createHash('sha256').update('pilin key id 1').update(key).digest('hex').slice(0, 16);
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 4, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Bytes that this folder's key did not seal, or not under this name. `raw` is what stands on disk. */
export class SealBroken extends Error {
  readonly code = 'ESEAL';

  constructor(
    readonly place: string,
    readonly raw: Uint8Array,
  ) {
    super('seal broken');
  }
}
