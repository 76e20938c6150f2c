// What of an operation decides which cases may belong to it.
import type { CaseData } from '../../case-form/form-store';

/** The same text as long as none of it changes. */
export function decidingFor({ id, dates, places, authorities, cases }: CaseData): string {
  return JSON.stringify({ id, dates, places, authorities, cases });
}
