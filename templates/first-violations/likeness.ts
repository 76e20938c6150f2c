// How alike two names or addresses are: enough to show a person a candidate, never enough to decide.

/** Marks, spaces and width put aside; letters in one case. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/** A code as people write it, without spaces, in capitals. */
export function foldedCode(code: string): string {
  return code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}

/** Dice's coefficient over pairs of neighbouring characters, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [folded(one), folded(other)];
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const pairs = pairsOf(a);
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  const others = pairsOf(b);
  let common = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(pair, count - 1);
  }
  const all = pairs.length + others.length;
  return all === 0 ? 0 : (2 * common) / all;
}

function pairsOf(text: string): readonly string[] {
  const characters = [...text];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
