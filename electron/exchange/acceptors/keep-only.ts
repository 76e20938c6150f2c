// A bundle that is kept as it came, to be read in the ledger: one subject, with the papers that lie in it.
import type { Manifest, Part } from '../../../templates/bundle/manifest';
import type { Bilingual } from '../../../templates/language/bilingual';
import { done } from '../../contract/outcome';
import { nameOf } from '../case-in-bundle';
import { keep, leave, usually } from '../case-subjects';
import type { Subject } from '../hall';
import { type Acceptor, nothingMade } from './acceptor';

export function keepOnly(kind: Subject['kind'], name: Bilingual): Acceptor {
  return {
    look: async ({ manifest }) => done([subjectOf(manifest, kind, name)]),
    take: async () => done(nothingMade),
  };
}

function subjectOf({ id, parts, note }: Manifest, kind: Subject['kind'], name: Bilingual): Subject {
  const papers = parts
    .filter(({ role }: Part) => role === 'paper')
    .map((part) => ({ path: part.path, name: nameOf(part) }));
  const nothing = { actOn: null, data: null, evidence: [], conflicts: [] };
  return { of: id, kind, name, about: note, ...nothing, papers, takes: [usually(keep), leave] };
}
