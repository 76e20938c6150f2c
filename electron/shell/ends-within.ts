// Waits for work that may never end.

/** @returns false where it takes longer; what goes wrong in it keeps nothing from ending */
export async function endsWithin(longestMs: number, work: Promise<unknown>): Promise<boolean> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    clock = setTimeout(() => resolve(false), longestMs);
  });
  const isDone = await Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    late,
  ]);
  clearTimeout(clock);
  return isDone;
}
