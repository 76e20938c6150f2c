// An office that knows every side of a joint operation: those it has not entered are called as they call themselves.
import type { Authority, Office } from '../../office/office';
import type { Side } from './share';

export function officeWithSides(office: Office, sides: readonly Side[]): Office {
  const missing = sides.filter(({ id }) => !office.authorities.some((one) => one.id === id));
  if (missing.length === 0) return office;
  return { ...office, authorities: [...office.authorities, ...missing.map(authorityOf)] };
}

/** It issues nothing here, so that what only its own papers need is left blank. */
function authorityOf({ id, division, name, shortName, sealDiameterMm }: Side): Authority {
  const blank = { zh: '', en: '' };
  const notNeeded = { address: blank, postcode: '', phone: '', reconsideration: blank, court: blank, series: [] };
  return { id, division, name, shortName, sealDiameterMm, ...notNeeded };
}
