// Answers of a half-filled draft: those that have the shape of an answer, the others left out.
import { isPlainObject } from '../reading/plain-copy';
import { answerSchema, type Particulars, particularsSchema } from './ask';

const keys = particularsSchema.valueType.keyType;
const kinds = particularsSchema.keyType;

/** @param given any plain data @returns what of it can be answers */
export function wholeParticulars(given: unknown): Particulars {
  return Object.fromEntries(
    entriesOf(given)
      .filter(([kind]) => kinds.safeParse(kind).success)
      .map(([kind, answers]) => [kind, answersOf(answers)]),
  );
}

function answersOf(given: unknown): Particulars[string] {
  return Object.fromEntries(
    entriesOf(given).flatMap(([key, value]) => {
      const answer = answerSchema.safeParse(value);
      return answer.success && keys.safeParse(key).success ? [[key, answer.data]] : [];
    }),
  );
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return isPlainObject(value) ? Object.entries(value) : [];
}
