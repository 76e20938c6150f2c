// Plain values that files hold: calendar dates, moments, division codes, ids. Each refuses what cannot be real.
import { z } from 'zod';

/** YYYY-MM-DD, a day that exists (2026-02-29 does not). */
export const dateSchema = z.iso.date();

/** ISO 8601 with an offset, e.g. 2026-11-23T09:30:00+08:00; seconds may be left out. */
export const momentSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/)
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success && !Number.isNaN(Date.parse(text)));

/** GB/T 2260 administrative division, six digits. */
export const divisionSchema = z.string().regex(/^\d{6}$/);

/** ULID: 26 characters of Crockford's base 32. It becomes part of file names, so nothing else is let in. */
export const ulidSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);

/** Ids that people choose (authorities, officers, evidence): letters, digits, hyphen; safe in file names. */
export const slugSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);

/** Yuan with two decimals, as text: "200.00". */
export const moneySchema = z.string().regex(/^\d{1,12}\.\d{2}$/);

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Name of a file without any folder part. */
export const fileNameSchema = z
  .string()
  .min(1)
  .max(255)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  .regex(/^(?!\.\.?$)[^/\\:*?"<>|\u0000-\u001f]+$/);
