// The border, safety: what the desk offers when a file is damaged or a disk fails.
import { z } from 'zod';
import { momentSchema } from '../../templates/language/plain-values';
import { nothing } from './border-schemas';

export const safetyChannels = {
  /** When the newest version of the office that can be read was saved; null where there is none. */
  'recovery:find': { input: nothing, output: z.strictObject({ savedAt: momentSchema.nullable() }) },
  /** Puts that version in the place of a damaged or vanished office file, whose original is kept. */
  'recovery:take': { input: nothing, output: nothing },
} as const;
