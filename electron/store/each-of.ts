// Does the same with each of many things, a few of them at once.

/** After one that throws no more are begun, and what it threw is thrown once those in hand have ended. */
export async function eachOf<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values();
  const thrown: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const one of waiting) {
      if (thrown.length > 0) return;
      await work(one).catch((error: unknown) => thrown.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (thrown.length > 0) throw thrown[0];
}
