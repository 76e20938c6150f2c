// The jurisdictions as a picker offers them. It has no word for "": all China.
import type { Pick } from '../../case-form/fields/pick-field';
import { jurisdictions } from './jurisdictions';

const everywhere = 'all';

export const jurisdictionPicks: readonly Pick[] = jurisdictions.map(({ code, name }) => ({
  value: code === '' ? everywhere : code,
  label: name,
  detail: code,
  search: `${name.zh} ${name.en.toLowerCase()} ${code}`,
}));

/** What the field holds for what was picked. */
export function jurisdictionTaken(value: string): string {
  return value === everywhere ? '' : value;
}
