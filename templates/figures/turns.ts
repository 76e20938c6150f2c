// Counting in turns: it can be halted between some cases and the next, so that whoever counts many of them can let other
// work go first.

/** Counts on each time it is asked, until it is done. */
export type InTurns<T> = Generator<void, T, void>;

/** So many are looked at in a turn: a few milliseconds. */
const inOneTurn = 2000;

export function* eachInTurns<T>(all: readonly T[], look: (one: T) => void): InTurns<void> {
  for (let at = 0; at < all.length; at += 1) {
    if (at % inOneTurn === inOneTurn - 1) yield;
    look(all[at] as T);
  }
}

/** All turns at once. */
export function atOnce<T>(turns: InTurns<T>): T {
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
  }
}
