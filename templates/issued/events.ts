// What happened to an issued paper since (events.json): printed again, served, void, corrected. Entries are only added.
import { z } from 'zod';
import { serviceSchema } from '../case/served';
import { bilingualSchema, wordsSchema } from '../language/bilingual';
import { fileNameSchema, momentSchema, sha256Schema, ulidSchema } from '../language/plain-values';
import { type FileKind, type Read, readAs } from '../reading/read';
import type { Migrations } from '../reading/versions';

export const eventsFormat = 'pilin-issued-events';
export const eventsVersion = 1;

const text = z.string().max(2000);
const person = z.string().max(200);
/** The moment it was entered and who entered it. */
const act = { at: momentSchema, by: person };

/** Who handed it over to whom; beside `service`, from which periods run. */
export const handoverSchema = z.strictObject({
  /** Who served it, as the receipt names them. */
  by: text,
  /** Where. */
  place: text,
  receiver: text,
  /** How the receiver stands to the party, where it is not the party itself. */
  relation: text,
  /** Why it was not accepted, and who witnessed that. */
  refusal: z.strictObject({ reason: text, witness: text }).nullable(),
  note: text,
  /** Id of the issued certificate of service that covers it. */
  receipt: ulidSchema.nullable(),
});
export type Handover = z.output<typeof handoverSchema>;

/** A file kept with the record, such as the scan of a signed receipt. `name` is its own on disk. */
export const attachmentSchema = z.strictObject({
  name: fileNameSchema,
  /** As it was called where it came from. */
  given: fileNameSchema,
  sha256: sha256Schema,
  bytes: z.number().int().positive(),
  of: z.enum(['receipt', 'other']),
});
export type Attachment = z.output<typeof attachmentSchema>;

export const issuedEventSchema = z.discriminatedUnion('what', [
  /** `first`: the first time it left the program; every later one is a reprint, with its reason. */
  z.strictObject({
    what: z.literal('printed'),
    ...act,
    first: z.boolean(),
    copies: z
      .array(z.strictObject({ name: fileNameSchema, label: bilingualSchema.nullable() }))
      .min(1)
      .max(100),
    printer: z.string().max(200),
    why: text,
  }),
  z.strictObject({
    what: z.literal('exported'),
    ...act,
    first: z.boolean(),
    files: z.array(fileNameSchema).min(1).max(100),
    why: text,
  }),
  z.strictObject({ what: z.literal('served'), ...act, service: serviceSchema, handover: handoverSchema }),
  /** What was entered as service was wrong: it counts as not served again. */
  z.strictObject({ what: z.literal('service-struck'), ...act, reason: text }),
  z.strictObject({ what: z.literal('voided'), ...act, reason: wordsSchema, replacedBy: ulidSchema.nullable() }),
  z.strictObject({ what: z.literal('corrected'), ...act, notice: ulidSchema, number: z.string().max(250) }),
  z.strictObject({ what: z.literal('attached'), ...act, file: attachmentSchema }),
]);
export type IssuedEvent = z.output<typeof issuedEventSchema>;

/** `link` is the SHA-256 of the entry with the link before it: an entry that was altered or taken out breaks the chain. */
export const linkedEventSchema = z.strictObject({ event: issuedEventSchema, link: sha256Schema });

export const issuedEventsSchema = z.strictObject({
  format: z.literal(eventsFormat),
  version: z.literal(eventsVersion),
  record: ulidSchema,
  events: z.array(linkedEventSchema).max(20_000),
});
export type IssuedEvents = z.output<typeof issuedEventsSchema>;

/** Steps that raise older events to the newest version, one per version. Version 1 is the first. */
export const eventsMigrations: Migrations = {};

export const issuedEventsFile: FileKind<typeof issuedEventsSchema> = {
  format: eventsFormat,
  version: eventsVersion,
  migrations: eventsMigrations,
  schema: issuedEventsSchema,
  texts: 'as-typed',
};

/** @param value parsed JSON of unknown origin. @returns the events in the newest version, or why they were refused */
export function readIssuedEvents(value: unknown): Read<IssuedEvents> {
  return readAs(issuedEventsFile, value);
}
