// Joins what sides said of an operation: of each authority its newest word. The order in which bundles came, and how often,
// makes no difference.

type Said = {
  readonly authority: { readonly id: string };
  readonly at: string;
  readonly facts: unknown;
  readonly cases: unknown;
};

export function joinShares<S extends Said>(one: readonly S[], other: readonly S[]): readonly S[] {
  const newest = new Map<string, S>();
  for (const share of [...one, ...other]) {
    const known = newest.get(share.authority.id);
    if (known === undefined || isLater(share, known)) newest.set(share.authority.id, share);
  }
  return [...newest.values()].sort((a, b) => compare(a.authority.id, b.authority.id));
}

/** Of two words of one instant the same one is taken everywhere. */
function isLater(share: Said, known: Said): boolean {
  const [at, before] = [Date.parse(share.at), Date.parse(known.at)];
  const content = ({ facts, cases }: Said): string => JSON.stringify([facts, cases]);
  return at > before || (at === before && content(share) > content(known));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
