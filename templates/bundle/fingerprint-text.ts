// A key's fingerprint as a person copies it from paper: ten groups of four, in Crockford's base 32.

/** No letters that are mistaken for figures. */
export const fingerprintDigits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const groups = 10;
const groupLength = 4;

/** A fingerprint as it was typed, or null where it can be none: spaces, case and O/I/L are forgiven. */
export function readFingerprint(typed: string): string | null {
  const read = typedFingerprint(typed);
  return read.strange === '' && read.length === groups * groupLength ? read.groups.join('-') : null;
}

/** What was typed so far in groups of four, how many signs that is, and which of them no fingerprint has. */
export function typedFingerprint(typed: string): {
  readonly groups: readonly string[];
  readonly length: number;
  readonly strange: string;
} {
  const signs = [...typed.normalize('NFKC').toUpperCase()].filter((sign) => !/[\s\-–—_]/.test(sign)).map(forgiven);
  const strange = [...new Set(signs.filter((sign) => !fingerprintDigits.includes(sign)))].join(' ');
  return { groups: signs.join('').match(/.{1,4}/gu) ?? [], length: signs.length, strange };
}

function forgiven(sign: string): string {
  if (sign === 'O') return '0';
  return sign === 'I' || sign === 'L' ? '1' : sign;
}
