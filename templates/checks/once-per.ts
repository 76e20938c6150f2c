// What several rules ask of the same paper or subject is found once and kept as long as that lives.

/** @param find pure, of a value that is never changed */
export function oncePer<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let one = kept.get(key);
    if (one === undefined) {
      one = { value: find(key) };
      kept.set(key, one);
    }
    return one.value;
  };
}
