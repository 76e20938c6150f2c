// Data of our own shapes as the border carries it: plain JSON.
import type { z } from 'zod';
import { formDataSchema } from '../../templates/case/draft';

/** @throws where the value is no JSON object, which is a bug */
export function plainData(value: object): z.output<typeof formDataSchema> {
  return formDataSchema.parse(value);
}
