// How long a passphrase would stand, said plainly: by its length and by how many kinds of signs it is made of.

export const strengths = ['weak', 'fair', 'strong'] as const;
export type Strength = (typeof strengths)[number];

const kinds = [/\p{Script=Han}/u, /[a-z]/, /[A-Z]/, /\d/, /[^\p{Script=Han}a-zA-Z\d]/u];
/** A Chinese character is one of thousands: it counts as two letters. */
const han = /\p{Script=Han}/gu;

/** Of words that fulfil the rule for passphrases. A row of the same few signs counts by those. */
export function strengthOf(typed: string): Strength {
  const text = typed.normalize('NFKC').trim();
  const different = new Set(text).size;
  const length = Math.min([...text].length, different * 2) + (text.match(han) ?? []).length;
  const variety = kinds.filter((kind) => kind.test(text)).length;
  if (length < 12 || (variety === 1 && length < 16)) return 'weak';
  return length >= 18 ? 'strong' : 'fair';
}
