// What stands in the editor as the list takes it: optional parts that are empty are left out, not kept as "".
import { listAt } from '../../../templates/reading/loose';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import type { CaseData } from '../../case-form/form-store';

/** @param data as it stands in the form; it is not changed */
export function tidyMatter(data: CaseData): CaseData {
  const { reviewed, ...others } = data;
  const kept = isPlainObject(reviewed) && String(reviewed.by ?? '').trim() !== '' ? { reviewed } : {};
  const dropped = data.sourceStatus === 'candidate' ? {} : kept;
  return {
    ...others,
    ...dropped,
    facts: listAt(data, 'facts').map(tidyFact),
    bases: listAt(data, 'bases').map(tidyBasis),
  };
}

function tidyFact(fact: unknown): unknown {
  if (!isPlainObject(fact)) return fact;
  const { unit, choices, min, max, ...others } = fact;
  const isNumber = fact.kind === 'number';
  return {
    ...others,
    ...(isNumber && !isEmptyWords(unit) && { unit }),
    ...(isNumber && min !== undefined && { min }),
    ...(isNumber && max !== undefined && { max }),
    ...(fact.kind === 'choice' && { choices: Array.isArray(choices) ? choices : [] }),
  };
}

function tidyBasis(basis: unknown): unknown {
  if (!isPlainObject(basis)) return basis;
  const { competentName, note, when, consequence, validTo, ...others } = basis;
  const conditions = Object.entries(isPlainObject(when) ? when : {}).filter(
    ([, values]) => Array.isArray(values) && values.length > 0,
  );
  return {
    ...others,
    consequence: withoutOpenEnd(Array.isArray(consequence) ? consequence : []),
    validTo: validTo === '' || validTo === undefined ? null : validTo,
    ...(!isEmptyWords(competentName) && { competentName }),
    ...(!isEmptyWords(note) && { note }),
    ...(conditions.length > 0 && { when: Object.fromEntries(conditions) }),
  };
}

/** Citations that were begun and not filled in; only at the end, so that findings keep their places. */
function withoutOpenEnd(citations: readonly unknown[]): readonly unknown[] {
  const last = citations.findLastIndex((one) => isPlainObject(one) && one.article !== undefined && one.article !== '');
  return citations.slice(0, last + 1);
}

function isEmptyWords(words: unknown): boolean {
  return !isPlainObject(words) || (String(words.zh ?? '').trim() === '' && String(words.en ?? '').trim() === '');
}
