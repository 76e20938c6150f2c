// Types that follow from a table of channels: what its functions take and answer, on either side of the border.
import type { z } from 'zod';
import type { Outcome } from './outcome';

export type Table = Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

export type InputOf<T extends Table, N extends keyof T> = z.output<T[N]['input']>;
export type OutputOf<T extends Table, N extends keyof T> = z.output<T[N]['output']>;

/** The functions behind a table: in the machine the handlers, in the window the bridge. */
export type FunctionsOf<T extends Table> = {
  readonly [N in keyof T]: (input: InputOf<T, N>) => Promise<Outcome<OutputOf<T, N>>>;
};
