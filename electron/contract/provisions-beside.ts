// Provisions that two offices cite for one case, side by side as they cross the border.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';

/** A provision as a case cites it; `edition` says which one, and since when it stands. */
const citedSchema = z.strictObject({ name: bilingualSchema, text: bilingualSchema, edition: bilingualSchema });

/** One line of the provisions there beside those here; null where that side cites none in this place. */
export const besideSchema = z.strictObject({
  there: citedSchema.nullable(),
  here: citedSchema.nullable(),
  /** Whether both cite the same words. */
  same: z.boolean(),
});
