// The border, server: the bureau's server that all clerks share, or none; the password is asked for and never told.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { nothing } from './border-schemas';

const faultSchema = z.strictObject({ code: z.string(), sentence: bilingualSchema });

/** Where it is, as a person writes it; `authorities` are certificates as PEM, "" where the system's own vouch for it. */
const serverSchema = z.strictObject({
  host: z.string().max(255),
  port: z.int().min(1).max(65_535),
  database: z.string().max(63),
  user: z.string().max(63),
  authorities: z.string().max(200_000),
});

const password = z.string().max(1000);

export const serverChannels = {
  'server:state': {
    input: nothing,
    output: z.strictObject({
      /** As it is set; null where this computer keeps its own data. */
      server: serverSchema.nullable(),
      /** off: this run works on the local folder. asking: the password is wanted. */
      phase: z.enum(['off', 'connecting', 'asking', 'connected']),
      fault: faultSchema.nullable(),
      /** Whether the system keeps the password safe; without that it is asked for at each start. */
      keychain: z.boolean(),
      /** What is set takes effect at the next start of the program. */
      restart: z.boolean(),
    }),
  },
  /** At a start: opens the server with this password. */
  'server:connect': { input: z.strictObject({ password }), output: z.strictObject({ connected: z.boolean() }) },
  /** Tries it, and only then sets it for the next start. */
  'server:use': { input: z.strictObject({ server: serverSchema, password }), output: nothing },
  /** The next start works on the local folder again; nothing on the server is touched. */
  'server:leave': { input: nothing, output: nothing },
  /** A file of certificates, chosen by the person. */
  'server:certificates': {
    input: nothing,
    output: z.strictObject({ cancelled: z.boolean(), authorities: z.string() }),
  },
} as const;
