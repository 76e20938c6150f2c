// A list with one of its entries moved up or down.

/** The same list where the entry cannot go there. */
export function moved<T>(list: readonly T[], index: number, by: number): readonly T[] {
  const to = index + by;
  if (index < 0 || index >= list.length || to < 0 || to >= list.length) return list;
  const others = list.filter((_, at) => at !== index);
  return [...others.slice(0, to), list[index] as T, ...others.slice(to)];
}
