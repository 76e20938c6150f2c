// The border, backups: what there is, what one holds that the desk does not, and how it comes back. Places are named, never
// told as a path from the window.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { momentSchema, ulidSchema } from '../../templates/language/plain-values';
import { findingSchema, nothing } from './border-schemas';

/** own: beside the data folder. second: the one the person chose, as a stick. other: one looked at now. */
const placeSchema = z.enum(['own', 'second', 'other']);
const whichSchema = z.strictObject({ place: placeSchema, name: z.string().max(60) });
const faultSchema = z.strictObject({ code: z.string(), sentence: bilingualSchema });
const count = z.int().min(0);

const backupRow = z.strictObject({
  place: placeSchema,
  /** Handle of the backup at its place. */
  name: z.string(),
  at: momentSchema,
  cases: count,
  operations: count,
  issued: count,
  bytes: count,
});

const difference = z.enum(['only-there', 'in-trash', 'differs', 'only-here']);

export const backupChannels = {
  'backup:list': {
    input: nothing,
    output: z.strictObject({
      running: z.boolean(),
      /** When the last one of this run of the program ended, and what was wrong. */
      last: z.strictObject({ at: momentSchema, fault: faultSchema.nullable() }).nullable(),
      places: z.array(
        z.strictObject({
          place: placeSchema,
          /** To be shown. */
          path: z.string(),
          /** Why nothing can be had there now. */
          fault: faultSchema.nullable(),
          damaged: count,
        }),
      ),
      /** Of all places, newest first. */
      backups: z.array(backupRow),
      /** The last restore of the whole: to which moment, and the folder in which what stood before is kept. */
      restored: z.strictObject({ at: momentSchema, keptAs: z.string() }).nullable(),
    }),
  },
  /** Makes one now. `made` is false where nothing has changed. */
  'backup:run': { input: nothing, output: z.strictObject({ made: z.boolean() }) },
  'backup:verify': {
    input: whichSchema,
    output: z.strictObject({ files: count, findings: z.array(findingSchema), more: count }),
  },
  'backup:choose-second': { input: nothing, output: z.strictObject({ cancelled: z.boolean() }) },
  'backup:forget-second': { input: nothing, output: nothing },
  /** The person shows where other backups lie; they are the place `other` from then on. */
  'backup:choose-other': { input: nothing, output: z.strictObject({ cancelled: z.boolean() }) },
  'backup:compare': {
    input: whichSchema,
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: ulidSchema,
          of: z.enum(['case', 'operation']),
          difference,
          name: bilingualSchema,
          matter: z.string(),
          savedThere: momentSchema.nullable(),
          savedHere: momentSchema.nullable(),
        }),
      ),
      more: count,
      same: count,
      office: z.enum(['same', 'differs', 'only-there', 'only-here', 'none']),
      issuedOnlyThere: count,
      issuedOnlyHere: count,
    }),
  },
  /** Single cases and operations; what stands here stays in their history. */
  'backup:bring-back': {
    input: z.strictObject({
      ...whichSchema.shape,
      cases: z.array(ulidSchema).max(1000),
      operations: z.array(ulidSchema).max(1000),
      office: z.boolean(),
    }),
    output: z.strictObject({ brought: count, faults: z.array(z.strictObject({ id: z.string(), fault: faultSchema })) }),
  },
  /** Backs the present up, builds the restored data folder and lets it wait for the next start. */
  'backup:restore': { input: whichSchema, output: z.strictObject({ ready: z.boolean(), keptAs: z.string() }) },
  /** Ends the program and starts it again. */
  'backup:restart': { input: nothing, output: nothing },
  /** All that the office has, to a folder readable without the program. */
  'archive:write': {
    input: nothing,
    output: z.strictObject({
      cancelled: z.boolean(),
      path: z.string(),
      files: count,
      problems: z.array(z.string()),
      more: count,
    }),
  },
} as const;
