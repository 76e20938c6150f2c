// Rows of a plan: who takes part with which task, people and vehicles, and whom to inspect.
import { noWords } from '../language/bilingual';
import type { Office } from '../office/office';
import type { Operation } from '../operation/operation';
import { type Item, plain } from './fact';
import { itemOf } from './fact-list';
import { operationCollections } from './operation-fact-names';
import { authorityName } from './operation-rows';

const dash = plain('—');

/** One row for each entry, then the sum of people and vehicles. */
export function participantRows({ participants }: Operation, office: Office): readonly Item[] {
  if (participants.length === 0) return [];
  const rows = participants.map((entry, index) => {
    const values = {
      rowKind: plain('row'),
      number: plain(String(index + 1)),
      authority: office.authorities.find(({ id }) => id === entry.authority)?.name ?? plain(entry.authority),
      leader: entry.leader ?? noWords,
      phone: plain(entry.phone ?? ''),
      task: entry.task ?? noWords,
      officers: plain(String(entry.officers)),
      vehicles: plain(String(entry.vehicles)),
    };
    return itemOf(operationCollections.participants, values, `participants[${index}]`);
  });
  const sum = (of: 'officers' | 'vehicles') => plain(String(participants.reduce((all, entry) => all + entry[of], 0)));
  const total = {
    rowKind: plain('total'),
    number: dash,
    authority: { zh: '合计', en: 'Total' },
    leader: dash,
    phone: dash,
    task: dash,
    officers: sum('officers'),
    vehicles: sum('vehicles'),
  };
  return [...rows, itemOf(operationCollections.participants, total, 'statistics.total')];
}

export function targetRows({ targets }: Operation, office: Office): readonly Item[] {
  return targets.map((target, index) => {
    const { name, place, focus } = target;
    const authority = authorityName(office, target.authority);
    const values = { number: plain(String(index + 1)), authority, name, place, focus };
    return itemOf(operationCollections.targets, values, `targets[${index}]`);
  });
}
