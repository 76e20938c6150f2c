// Names of errors and codes of the system that the log may bear: those of the language, of Node and of this program.
import { constants } from 'node:os';

export const errorNames = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
  'AggregateError',
  'DOMException',
  'AbortError',
  'ZodError',
  '$ZodError',
  'PrintFault',
  'other',
] as const;

export type ErrorName = (typeof errorNames)[number];

export function knownErrorName(name: unknown): ErrorName {
  return errorNames.find((one) => one === name) ?? 'other';
}

/** ENOENT and the like, as this system has them. */
export const systemCodes: readonly [string, ...string[]] = ['UNKNOWN', ...Object.keys(constants.errno)];
