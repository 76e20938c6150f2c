// The border, lock: whether the desk is locked, and who may open it.
import { z } from 'zod';
import { nothing } from './border-schemas';

const words = z.string().max(200);
/** A PIN or passphrase that is to be set. */
const newWords = z.string().min(4).max(200);
const tried = z.strictObject({ right: z.boolean(), waitMs: z.int().min(0) });

export const lockChannels = {
  'lock:state': {
    input: nothing,
    output: z.strictObject({
      set: z.boolean(),
      /** Without input, after which the window locks itself; 0 for never. */
      minutes: z.int().min(0).max(240),
      locked: z.boolean(),
      waitMs: z.int().min(0),
      unreadable: z.boolean(),
    }),
  },
  /** From now on the machine answers nothing but what the lock needs. */
  'lock:now': { input: nothing, output: nothing },
  'lock:open': { input: z.strictObject({ secret: words }), output: tried },
  /** `current` is "" where none is set yet, `secret` null where it stays. */
  'lock:change': {
    input: z.strictObject({ current: words, secret: newWords.nullable(), minutes: z.int().min(0).max(240) }),
    output: tried,
  },
  'lock:remove': { input: z.strictObject({ current: words }), output: tried },
} as const;
