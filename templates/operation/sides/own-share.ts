// What this office says of an operation, as it stands now.
import { noWords } from '../../language/bilingual';
import type { Office } from '../../office/office';
import type { Operation } from '../operation';
import type { Side } from './share';

/** The authority for which the office speaks: the one chosen, else the first of the operation that it knows. */
export function speaksAs(operation: Operation, office: Office): string {
  const { shared, authorities } = operation;
  const known = authorities.find((id) => office.authorities.some((one) => one.id === id));
  return shared?.as ?? known ?? office.authorities[0]?.id ?? '';
}

export function sideOf(id: string, office: Office): Side {
  const authority = office.authorities.find((one) => one.id === id);
  const { division = '', name = noWords, shortName = noWords, sealDiameterMm = 42 } = authority ?? {};
  return { id, division, name, shortName, sealDiameterMm };
}

export function ownFacts(operation: Operation) {
  const { title, authorities, dates, places, participants, matters, targets, inspected } = operation;
  const { publicity, findings, problems, nextSteps } = operation;
  const facts = { title, authorities, dates, places, participants, matters, targets, inspected };
  return { ...facts, publicity, findings, problems, nextSteps };
}
