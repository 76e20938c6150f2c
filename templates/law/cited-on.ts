// Provisions that a template cites from or until a day: after an amendment the same name leads to another article, and
// papers dated before keep the old one.
import type { z } from 'zod';
import { dateSchema } from '../language/plain-values';
import { citationSchema } from './schema';

/** `from` and `until`: first and last day of papers that cite it; always, where left out. */
export const citedSchema = citationSchema.extend({ from: dateSchema.optional(), until: dateSchema.optional() });
export type Cited = z.output<typeof citedSchema>;

/** Those that a paper of that day cites, YYYY-MM-DD. */
export function citedOn<C extends Pick<Cited, 'from' | 'until'>>(citations: readonly C[], date: string): readonly C[] {
  return citations.filter(({ from = '', until = '9999' }) => from <= date && date <= until);
}
