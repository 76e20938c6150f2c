// The fingerprint of an office's key: what two offices compare on paper before they trust each other's bundles.
import { createHash } from 'node:crypto';

/** Crockford's base 32: no letters that are mistaken for figures. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 10;
const groupLength = 4;

/** @param publicKey raw Ed25519, 32 bytes. @returns 200 bits of its SHA-256 as ten groups of four, e.g. 7Q2K-… */
export function fingerprintOf(publicKey: Uint8Array): string {
  const hash = createHash('sha256').update(publicKey).digest();
  let bits = BigInt(`0x${hash.subarray(0, (groups * groupLength * 5) / 8).toString('hex')}`);
  let text = '';
  for (let left = groups * groupLength; left > 0; left -= 1) {
    text = digits.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return (text.match(/.{4}/g) as string[]).join('-');
}

/** A fingerprint as a person copied it from paper, or null where it can be none: spaces, case and O/I/L are forgiven. */
export function readFingerprint(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const whole = text.length === groups * groupLength && [...text].every((one) => digits.includes(one));
  return whole ? (text.match(/.{4}/g) as string[]).join('-') : null;
}
