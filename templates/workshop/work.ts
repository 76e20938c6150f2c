// Work on templates that is not saved as an edition yet, kept over the end of the program: one file for all kinds.
import { z } from 'zod';
import { momentSchema, slugSchema } from '../language/plain-values';
import { type FileKind, type Read, readAs } from '../reading/read';

export const templateWorkSchema = z.strictObject({
  /** As the source has it, where that is no template at the moment; else null. */
  text: z.string().max(1_000_000).nullable(),
  template: z.record(z.string(), z.json()),
  /** Edition of the shipped template that it is made from or was compared with. */
  basedOn: z.string().max(200),
  /** The newest edition of the office when the work began, "" for none. */
  newest: z.string().max(200),
  at: momentSchema,
});
export type TemplateWork = z.output<typeof templateWorkSchema>;

const worksSchema = z.strictObject({
  format: z.literal('pilin-template-work'),
  version: z.literal(1),
  works: z.record(slugSchema, templateWorkSchema),
});
export type TemplateWorks = z.output<typeof worksSchema>;

export const noWorks: TemplateWorks = { format: 'pilin-template-work', version: 1, works: {} };

const worksFile: FileKind<typeof worksSchema> = {
  format: 'pilin-template-work',
  version: 1,
  migrations: {},
  schema: worksSchema,
  texts: 'as-typed',
};

export function readTemplateWorks(value: unknown): Read<TemplateWorks> {
  return readAs(worksFile, value);
}
