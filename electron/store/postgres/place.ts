// Where a bureau's server is and who asks it, as the person gave it; the password is never part of what is written down.
import { z } from 'zod';

/** `off` is for a server on this very machine or a socket: the password and the papers then cross no network. */
export const tlsModes = ['verified', 'off'] as const;

export const placeSchema = z.strictObject({
  /** Name or address; an absolute path is the folder of a socket. */
  host: z.string().trim().min(1).max(255),
  port: z.int().min(1).max(65_535),
  database: z.string().trim().min(1).max(63),
  user: z.string().trim().min(1).max(63),
  tls: z.enum(tlsModes),
  /** Certificates, as PEM, of who vouches for the server; null where the system's own do. */
  authorities: z.string().max(200_000).nullable(),
});
export type ServerPlace = z.output<typeof placeSchema>;

/** One text for one database, without any secret: to say where something is and to tell two places apart. */
export function placeName({ host, port, database }: ServerPlace): string {
  return `${host}:${port}/${database}`;
}
