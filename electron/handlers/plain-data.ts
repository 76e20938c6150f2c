// Data of our own shapes as the border carries it: plain JSON.
import { type Draft, formDataSchema } from '../../templates/case/draft';

/** @throws where the value is no JSON object, which is a bug */
export function plainData(value: object): Draft['case'] {
  return formDataSchema.parse(value);
}
