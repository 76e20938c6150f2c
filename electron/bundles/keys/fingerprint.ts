// The fingerprint of an office's key: what two offices compare on paper before they trust each other's bundles.
import { createHash } from 'node:crypto';
import { fingerprintDigits } from '../../../templates/bundle/fingerprint-text';

const groups = 10;
const groupLength = 4;

/** @param publicKey raw Ed25519, 32 bytes. @returns 200 bits of its SHA-256 as ten groups of four, e.g. 7Q2K-… */
export function fingerprintOf(publicKey: Uint8Array): string {
  const hash = createHash('sha256').update(publicKey).digest();
  let bits = BigInt(`0x${hash.subarray(0, (groups * groupLength * 5) / 8).toString('hex')}`);
  let text = '';
  for (let left = groups * groupLength; left > 0; left -= 1) {
    text = fingerprintDigits.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return (text.match(/.{4}/g) as string[]).join('-');
}
