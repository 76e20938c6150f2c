// What can be fuzzed: inputs, how one is kept as a file, and the work that must hold for each of them.
import type fc from 'fast-check';

export type Kept<Input> = {
  /** An input as the bytes of a file, so that one that failed can be kept for ever; and back. */
  readonly toFile: (input: Input) => Uint8Array;
  readonly ofFile: (bytes: Uint8Array) => Input;
};

/** One input's turn: throws where something does not hold. `note` counts what became of it, such as "refused". */
export type Work<Input> = (input: Input, note: (what: string) => void) => Promise<void>;

export type Target<Input> = Kept<Input> & {
  readonly name: string;
  /** What is shown, as the end of a sentence that begins “whatever is given to”. */
  readonly says: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** Made once. @param folder empty, the only one in which anything may be written */
  readonly open: (folder: string) => Promise<Work<Input>>;
  /** How many inputs `npm test` tries; 150 where left out. */
  readonly bounded?: number;
};

/** A target whose inputs are what its own `open` takes: what follows needs to know no more. */
export type AnyTarget = Target<unknown>;

export function target<Input>(one: Target<Input>): AnyTarget {
  return one as unknown as AnyTarget;
}

const utf8 = new TextEncoder();

/** Inputs that are plain data; lone surrogates are escaped by JSON itself. */
export function keptAsJson<Input>(): Kept<Input> {
  return {
    toFile: (input) => utf8.encode(JSON.stringify(input)),
    ofFile: (bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Input,
  };
}

export type Named = { readonly of: string; readonly bytes: Uint8Array };

/** Bytes with a word before them that says what they are to be read as. */
export const keptWithName: Kept<Named> = {
  toFile: ({ of, bytes }) => Buffer.concat([Buffer.from(`${of}\n`), bytes]),
  ofFile: (bytes) => {
    const end = bytes.indexOf(10);
    return { of: Buffer.from(bytes.subarray(0, end)).toString('utf8'), bytes: bytes.subarray(end + 1) };
  },
};
