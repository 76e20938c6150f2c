// Changes the kind of party and keeps what fits both: name, address and telephone.
import { blankParty } from '../../../templates/case/blank';
import type { Party } from '../../../templates/case/party';
import { isPlainObject } from '../../../templates/reading/plain-copy';

/** @param party whatever the form holds so far */
export function switchParty(party: unknown, kind: Party['kind']): Readonly<Record<string, unknown>> {
  const old = isPlainObject(party) ? party : {};
  const kept = Object.fromEntries(
    ['name', 'address', 'phone'].filter((name) => old[name] !== undefined).map((name) => [name, old[name]]),
  );
  return { ...blankParty(kind), ...kept };
}
