// Makes ULIDs: 48 bits of milliseconds and 80 random bits in Crockford's base 32, growing within one process.
import { randomBytes } from 'node:crypto';
import { ulidSchema } from '../../templates/language/plain-values';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const timeDigits = 10;
const randomDigits = 16;
const randomBits = 80n;
const largestRandom = (1n << randomBits) - 1n;

/** @param now milliseconds since 1970; a clock that stands still or goes back still gives growing ids */
export function ulidSource(now: () => number): () => string {
  let lastMs = -1;
  let lastRandom = 0n;
  return () => {
    const ms = Math.max(Math.floor(now()), 0);
    if (ms > lastMs) {
      lastMs = ms;
      lastRandom = BigInt(`0x${randomBytes(10).toString('hex')}`);
    } else if (lastRandom < largestRandom) {
      lastRandom += 1n;
    } else {
      lastMs += 1;
      lastRandom = 0n;
    }
    return encode(BigInt(lastMs), timeDigits) + encode(lastRandom, randomDigits);
  };
}

export function isUlid(text: string): boolean {
  return ulidSchema.safeParse(text).success;
}

function encode(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest >>= 5n) text = digits.charAt(Number(rest & 31n)) + text;
  return text;
}
