// Keeps what was made for the papers to come, but never more than so many: the desk runs for weeks, a batch for thousands of papers.

/** Keeps `value`. Where there are `most` already, the one that came first goes. */
export function keepFew<K, V>(kept: Map<K, V>, most: number, key: K, value: V): void {
  const [oldest] = kept.size >= most ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, value);
}
