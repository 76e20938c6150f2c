// The figures of the warning rules that an office may set; each is said in the sentence of the warning.
import { z } from 'zod';
import { usualWarnings } from './warning';

export const warningSettingsSchema = z.strictObject({
  /** Length of the period that is compared with those before it, days. */
  periodDays: z.number().int().min(7).max(180).default(usualWarnings.periodDays),
  /** How many periods before it make the trend. */
  periods: z.number().int().min(2).max(24).default(usualWarnings.periods),
  /** No warning below so many occurrences in the period. */
  least: z.number().int().min(2).max(100).default(usualWarnings.least),
  /** How far back a party's violations are joined, months. */
  lookBackMonths: z.number().int().min(1).max(60).default(usualWarnings.lookBackMonths),
});
