// Asks that overtake each other: only the answer to the newest one counts, earlier ones come back as stale.

export const stale = Symbol('stale');

export function newestOnly<I, O>(ask: (input: I) => Promise<O>): (input: I) => Promise<O | typeof stale> {
  let newest = 0;
  return async (input) => {
    newest += 1;
    const mine = newest;
    const answer = await ask(input);
    return mine === newest ? answer : stale;
  };
}
