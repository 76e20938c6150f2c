// The border, window: what the window tells of itself. The machine's events are in events.ts.
import { z } from 'zod';
import { nothing } from './border-schemas';

/** Where the clerk is: a view, what is open in it, and the field of its form. Names of the program and ids, no texts. */
export const placeSchema = z.strictObject({
  view: z.string().regex(/^[a-z][a-z-]{0,40}$/),
  id: z.string().max(80).optional(),
  /** Of a view in parts. */
  part: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .optional(),
  field: z.string().max(300).optional(),
});

export const windowChannels = {
  /** The answer to the event `flush`: what was typed has been handed over; `unsaved` could not be saved. */
  'window:flushed': { input: z.strictObject({ unsaved: z.int().min(0).max(10_000) }), output: nothing },
  /** Something went wrong in the page that nobody foresaw. The machine masks the texts before it notes them. */
  'window:bug': {
    input: z.strictObject({
      name: z.string().max(200),
      message: z.string().max(4000),
      stack: z.string().max(20_000),
    }),
    output: nothing,
  },
  /** Kept in mind, so that a window that dies comes back to it. */
  'window:at': { input: z.strictObject({ place: placeSchema }), output: nothing },
  /** Where a window that died or was loaded anew was; null at the start, and where coming back there ended it again. */
  'window:place': { input: nothing, output: z.strictObject({ place: placeSchema.nullable() }) },
} as const;
