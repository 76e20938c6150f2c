// Makes something costly when it is first asked for and keeps it.

/** @param make called at most once, unless it fails: then the next caller tries again */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((fault: unknown) => {
      made = undefined;
      throw fault;
    });
    return made;
  };
}
