// How strong a passphrase must be before a bundle is locked with it: a short one would be guessed.

export const shortestPassphrase = 10;

/** Why a passphrase won't do, null where it will. Spaces around it don't count: they are lost when it is typed again. */
export function passphraseFault(typed: string): 'short' | 'plain' | null {
  const text = typed.normalize('NFKC').trim();
  const signs = [...text];
  if (signs.length < shortestPassphrase) return 'short';
  return new Set(signs).size < mostAlike ? 'plain' : null;
}

/** A passphrase of fewer different signs than this, such as 1111111111, is the first that is tried. */
const mostAlike = 5;
