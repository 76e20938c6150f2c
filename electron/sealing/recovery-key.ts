// The recovery key as people copy it: eight groups of four signs and a check sign each, without signs that look alike.
import { randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 8;
const dataSigns = 4;
const bits = 5;
/** 160 random bits: nobody tries them all. */
export const recoveryBytes = (groups * dataSigns * bits) / 8;

export type TypedRecovery =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  /** `group` counts from 1: the first that was mistyped. */
  | { readonly state: 'mistyped'; readonly group: number }
  | { readonly state: 'incomplete' };

export function newRecoveryKey(): Uint8Array {
  return randomBytes(recoveryBytes);
}

/** Groups as they stand on the sheet. */
export function recoveryGroups(bytes: Uint8Array): readonly string[] {
  const number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const signs = Array.from({ length: groups * dataSigns }, (_, at) =>
    Number((number >> BigInt(bits * (groups * dataSigns - 1 - at))) & 31n),
  );
  return Array.from({ length: groups }, (_, at) => {
    const own = signs.slice(at * dataSigns, (at + 1) * dataSigns);
    return [...own, checkSign(at, own)].map((sign) => alphabet[sign]).join('');
  });
}

/** Whatever stands between the groups, and signs that look alike, are read as they are meant. */
export function readRecoveryKey(typed: string): TypedRecovery {
  const signs = [...plainSigns(typed)].map((sign) => alphabet.indexOf(sign));
  if (signs.length !== groups * (dataSigns + 1) || signs.includes(-1)) return { state: 'incomplete' };
  let number = 0n;
  for (let at = 0; at < groups; at += 1) {
    const group = signs.slice(at * (dataSigns + 1), (at + 1) * (dataSigns + 1));
    const own = group.slice(0, dataSigns);
    if (group[dataSigns] !== checkSign(at, own)) return { state: 'mistyped', group: at + 1 };
    for (const sign of own) number = (number << BigInt(bits)) | BigInt(sign);
  }
  return { state: 'read', bytes: Buffer.from(number.toString(16).padStart(recoveryBytes * 2, '0'), 'hex') };
}

/** One group as it is typed to show that the sheet is at hand. */
export function isGroup(typed: string, group: string): boolean {
  return plainSigns(typed) === group;
}

function plainSigns(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_.·]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/**
 * Hybrid system of ISO 7064 over 32 signs (MOD 33,32), begun with the number of the group: any one mistyped sign is
 * known, nearly every swap of two neighbours, and a group in another's place.
 */
function checkSign(group: number, signs: readonly number[]): number {
  const size = alphabet.length;
  let product = size;
  for (const sign of [group, ...signs]) product = (((product + sign) % size || size) * 2) % (size + 1);
  return (size + 1 - product) % size;
}
