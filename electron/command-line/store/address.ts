// The address of a server on the command line: postgres://USER@HOST:PORT/DATABASE, never with a password in it.
import { placeSchema, type ServerPlace } from '../../store/postgres/place';

export const isAddress = (text: string): boolean => /^postgres(ql)?:\/\//.test(text);

/** This very machine: nothing crosses a network. Everywhere else TLS is a must. */
const thisMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** @param authorities certificates as PEM, null for the system's own. @returns null where the address is none, or bears a password */
export function placeAt(address: string, authorities: string | null): ServerPlace | null {
  if (!URL.canParse(address)) return null;
  const { hostname, port, pathname, username, password, search } = new URL(address);
  if (password !== '' || search !== '') return null;
  const parsed = placeSchema.safeParse({
    host: hostname,
    port: port === '' ? 5432 : Number(port),
    database: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username),
    tls: thisMachine.test(hostname) && authorities === null ? 'off' : 'verified',
    authorities,
  });
  return parsed.success ? parsed.data : null;
}
