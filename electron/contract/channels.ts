// The border between window and machine: one table of channels, each with what goes in and what comes out.
// Types, validation and the window's bridge all follow from it.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { languages, layouts } from '../../templates/paper/paper';
import type { ChannelName } from './channel-names';
import type { Outcome } from './outcome';

const nothing = z.strictObject({});

const kindSchema = z.strictObject({
  id: slugSchema,
  name: bilingualSchema,
  subject: z.enum(['case', 'operation']),
});

const exampleCaseSchema = z.strictObject({
  id: ulidSchema,
  party: bilingualSchema,
  matter: bilingualSchema,
  place: bilingualSchema,
  /** Day of the act. */
  date: dateSchema,
});

const exampleOperationSchema = z.strictObject({
  id: ulidSchema,
  title: bilingualSchema,
  places: z.array(bilingualSchema),
  from: dateSchema,
  until: dateSchema,
});

const findingSchema = z.strictObject({
  code: slugSchema,
  severity: z.enum(['block', 'warn']),
  path: z.string(),
  sentence: bilingualSchema,
});

export const channels = {
  'kind:list': { input: nothing, output: z.array(kindSchema) },
  'example:list': {
    input: nothing,
    output: z.strictObject({ cases: z.array(exampleCaseSchema), operations: z.array(exampleOperationSchema) }),
  },
  'paper:compose': {
    /** `id` is that of a case or an operation, as the kind asks for. */
    input: z.strictObject({
      id: ulidSchema,
      kind: slugSchema,
      language: z.enum(languages),
      layout: z.enum(layouts),
    }),
    output: z.strictObject({
      /** The very bytes that are printed. */
      pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      pages: z.number().int().positive(),
      findings: z.array(findingSchema),
    }),
  },
} as const satisfies Record<ChannelName, { input: z.ZodType; output: z.ZodType }>;

export type Input<N extends ChannelName> = z.output<(typeof channels)[N]['input']>;
export type Output<N extends ChannelName> = z.output<(typeof channels)[N]['output']>;

export type ExampleCase = Output<'example:list'>['cases'][number];
export type ExampleOperation = Output<'example:list'>['operations'][number];
export type PaperKind = Output<'kind:list'>[number];
export type ComposedPaper = Output<'paper:compose'>;

/** The function behind a channel, in the machine. */
export type Handler<N extends ChannelName> = (input: Input<N>) => Promise<Outcome<Output<N>>>;
export type Handlers = { readonly [N in ChannelName]: Handler<N> };

/** What the window is given: one function per channel and nothing else. */
export type Bridge = { readonly [N in ChannelName]: (input: Input<N>) => Promise<Outcome<Output<N>>> };
