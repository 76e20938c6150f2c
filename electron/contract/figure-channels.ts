// The border, figures of cases: counted by a wish, led back to their cases by `draft:search`, printed and exported.
import { z } from 'zod';
import { conditionSchema, figureWishSchema, trendSplits } from '../../templates/figures/figure-wish';
import { bilingualSchema } from '../../templates/language/bilingual';
import { languages } from '../../templates/paper/paper';

const row = z.strictObject({
  key: z.string(),
  label: bilingualSchema,
  /** For the axis of a chart. */
  short: bilingualSchema,
  count: z.number().int(),
});
const rows = z.array(row).readonly();
const counts = z.array(z.number().int()).readonly();

const wished = { wish: figureWishSchema, by: z.enum(trendSplits) };

export const figureChannels = {
  'figure:count': {
    input: z.strictObject(wished),
    output: z.strictObject({
      ...wished,
      total: z.number().int(),
      /** Wished for, but without a day that the period could be held against. */
      undated: z.number().int(),
      splits: z.strictObject({
        matter: rows,
        authority: rows,
        division: rows,
        month: rows,
        leg: rows,
        outcome: rows,
      }),
      /** `values` run along the rows of `month`; `where` is null for all cases. */
      trend: z
        .array(z.strictObject({ label: bilingualSchema, where: conditionSchema.nullable(), values: counts }))
        .readonly(),
      outcomes: z
        .array(
          z.strictObject({
            authority: z.string().nullable(),
            label: bilingualSchema,
            counts,
            total: z.number().int(),
            rate: z.number().nullable(),
          }),
        )
        .readonly(),
      /** Drafts whose files can't be read: counted with what was last known of them. */
      unread: z.number().int(),
    }),
  },
  /** As a paper or as a workbook; the machine asks where to. */
  'figure:export': {
    input: z.strictObject({ ...wished, as: z.enum(['pdf', 'xlsx']), language: z.enum(languages) }),
    output: z.strictObject({ cancelled: z.boolean() }),
  },
  'figure:print': {
    input: z.strictObject({ ...wished, language: z.enum(languages), printer: z.string().max(200) }),
    output: z.strictObject({ pages: z.number().int() }),
  },
} as const;
