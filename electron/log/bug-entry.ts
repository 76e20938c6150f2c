// A bug as the log tells it: its kind, what is left of its message, and its places in the program.
import { constants } from 'node:os';
import { knownErrorName } from './error-names';
import type { LogFields } from './kinds';
import { maskedWords } from './masked';
import { framesOf } from './stack-frames';

type Bug = LogFields<'bug'>;

/** What is known of something that was thrown, here or in the window. */
export type Thrown = {
  readonly name: unknown;
  readonly code?: unknown;
  readonly message: string;
  readonly stack: string;
};

/** @param roots where the program's own files lie */
export function bugEntry(at: Bug['at'], { name, code, message, stack }: Thrown, roots: readonly string[]): Bug {
  const known = typeof code === 'string' && (code === 'UNKNOWN' || Object.hasOwn(constants.errno, code));
  return {
    at,
    name: knownErrorName(name),
    ...(known && { code }),
    words: maskedWords(message),
    frames: framesOf(stack, roots),
  };
}

export function thrownOf(bug: unknown): Thrown {
  if (!(bug instanceof Error)) return { name: 'other', message: '', stack: '' };
  const { name, message, stack = '' } = bug;
  return { name, message, stack, ...('code' in bug && { code: bug.code }) };
}
