// Kinds of paper in their groups, as the list shows them, and the way from one to the next along that list.
import type { Kind } from './use-paper-choice';

export type KindGroup = { readonly group: Kind['group']; readonly kinds: readonly Kind[] };

/** Groups in their order; kinds of a group in the order the machine tells them. */
export function groupedKinds(kinds: readonly Kind[]): readonly KindGroup[] {
  const places = [...new Set(kinds.map(({ group }) => group.place))].sort((a, b) => a - b);
  return places.flatMap((place) => {
    const own = kinds.filter(({ group }) => group.place === place);
    const [first] = own;
    return first === undefined ? [] : [{ group: first.group, kinds: own }];
  });
}

/** Going round at both ends; undefined where there is no other. */
export function nextKind(kinds: readonly Kind[], from: string, by: 1 | -1): string | undefined {
  const ids = groupedKinds(kinds).flatMap((one) => one.kinds.map(({ id }) => id));
  const at = ids.indexOf(from);
  if (ids.length < 2 || at < 0) return undefined;
  return ids[(at + by + ids.length) % ids.length];
}
