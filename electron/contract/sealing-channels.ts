// The border, encryption of the data folder: its door at a start, and switching it on, off or to other keys.
import { z } from 'zod';
import { momentSchema } from '../../templates/language/plain-values';
import { nothing } from './border-schemas';

const words = z.string().max(200);
/** A passphrase that is to be set; its rule is templates/bundle/passphrase-rule.ts. */
const newWords = z.string().min(10).max(200);
const tried = z.strictObject({ right: z.boolean(), waitMs: z.int().min(0) });

export const sealingChannels = {
  /** Answered at once, whatever is shut. `files` of `total` are done while it works. */
  'seal:door': {
    input: nothing,
    output: z.strictObject({
      door: z.enum(['shut', 'working', 'open']),
      wish: z.enum(['on', 'off', 'restore']).nullable(),
      waitMs: z.int().min(0),
      files: z.int().min(0),
      total: z.int().min(0),
    }),
  },
  'seal:open': { input: z.strictObject({ passphrase: words }), output: tried },
  /** With the recovery key and a new passphrase. `group` is the first mistyped one, from 1; null where each fits its check sign. */
  'seal:recover': {
    input: z.strictObject({ recovery: words, passphrase: newWords }),
    output: tried.extend({ group: z.int().min(1).max(8).nullable() }),
  },
  /** What was wished is given up at the door. */
  'seal:give-up': { input: nothing, output: nothing },
  'seal:state': {
    input: nothing,
    output: z.strictObject({
      on: z.boolean(),
      pending: z.enum(['on', 'off']).nullable(),
      key: z
        .strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/), createdAt: momentSchema, changedAt: momentSchema })
        .nullable(),
      /** Earlier copies that are not encrypted: backups, and data folders kept beside the present one. */
      plain: z.strictObject({ backups: z.int().min(0), folders: z.int().min(0) }),
    }),
  },
  /** Makes ready what `seal:confirm` does. `passphrase` is the new one for `on`, the present one for `recovery`. */
  'seal:prepare': {
    input: z.strictObject({ kind: z.enum(['on', 'recovery']), passphrase: words }),
    output: tried.extend({
      /** The group that is asked for, from 1; null where the passphrase was wrong. */ ask: z
        .int()
        .min(1)
        .max(8)
        .nullable(),
    }),
  },
  /** Writes the recovery sheet that was made ready, as a PDF. */
  'seal:sheet': {
    input: nothing,
    output: z.strictObject({ cancelled: z.boolean(), file: z.string().nullable(), name: z.string() }),
  },
  /** With one group typed from the sheet. The program ends and starts again where the folder is to be encrypted. */
  'seal:confirm': { input: z.strictObject({ group: words }), output: z.strictObject({ right: z.boolean() }) },
  'seal:change': { input: z.strictObject({ current: words, passphrase: newWords }), output: tried },
  /** The program ends and starts again, and decrypts everything. */
  'seal:off': { input: z.strictObject({ current: words }), output: tried },
  'seal:remove-plain': { input: nothing, output: z.strictObject({ backups: z.int().min(0), folders: z.int().min(0) }) },
} as const;
