// What a process that fuzzes is asked, and what it tells line by line.

export type Order = {
  readonly target: string;
  /** Empty: everything that is written stands in it. */
  readonly root: string;
  /** Where the input under way is kept, and beside it those that failed. */
  readonly current: string;
  readonly seed: number;
  /** Lots of `inputsInLot` inputs each, [from, until). */
  readonly from: number;
  readonly until: number;
  /** Files of inputs that failed once: tried first. */
  readonly found: readonly string[];
};

/** Inputs between two looks at the files outside of the folder. */
export const inputsInLot = 50;

export type Told =
  | { readonly turn: true }
  | { readonly done: number; readonly notes: Readonly<Record<string, number>> }
  | { readonly failed: string; readonly file: string };
