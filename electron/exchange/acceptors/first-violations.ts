// Entries of a neighbour's register of first violations: kept as a whole under their bundle, marked with where they came from.
import type { Manifest } from '../../../templates/bundle/manifest';
import type { Entry } from '../../../templates/first-violations/entry';
import { done } from '../../contract/outcome';
import { readEntries } from '../../store/first-violations/entries-file';
import { type Arrived, jsonOf } from '../arrived';
import { keep, leave, usually } from '../case-subjects';
import type { Subject } from '../hall';
import { unfitPart } from '../unfit-part';
import { type Acceptor, nothingMade } from './acceptor';

export const firstViolationsAcceptor: Acceptor = {
  look: async (arrived) => done([subjectOf(arrived.manifest, await entriesIn(arrived))]),
  take: async (arrived, { store, act }, { take }) => {
    if (take !== 'keep') return done(nothingMade);
    const { manifest, fingerprint } = arrived;
    const origin = {
      bundle: manifest.id,
      name: arrived.from,
      fingerprint,
      receivedAt: act.at,
      acceptedBy: act.by,
    };
    const entries = (await entriesIn(arrived)).map((entry) => ({ ...entry, origin }));
    const received = await store.firstViolations.receive(manifest.id, entries);
    return received.ok ? done({ evidence: 0, entries: entries.length }) : received;
  },
};

/** What the sender had from others is left out: each office vouches for its own. @throws BundleRefusal */
async function entriesIn(arrived: Arrived): Promise<readonly Entry[]> {
  const parts = arrived.manifest.parts.filter(({ role }) => role === 'first-violations');
  const entries: Entry[] = [];
  for (const part of parts) {
    const read = readEntries(await jsonOf(arrived, part));
    if (!read.ok) throw unfitPart(part.path, read.findings[0]);
    entries.push(...read.value.entries.filter(({ origin }) => origin === null));
  }
  return entries;
}

function subjectOf({ id }: Manifest, entries: readonly Entry[]): Subject {
  const days = entries.map(({ foundOn }) => foundOn).sort();
  const span = days.length === 0 ? '' : `${days[0]} — ${days.at(-1)}`;
  return {
    of: id,
    kind: 'entries',
    name: { zh: `首违台账 ${entries.length} 条`, en: `${entries.length} entries of the register of first violations` },
    about: { zh: span, en: span },
    ...{ actOn: null, data: null, evidence: [], papers: [], conflicts: [] },
    takes: [usually(keep), leave],
  };
}
