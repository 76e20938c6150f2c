// Early warnings 预警通报 of a neighbour: kept as a whole under their bundle, marked with where they came from, and from
// then on shown beside the cases they concern. One that came as a letter alone is kept in the ledger to be read.
import { readWarningPart, type WarningPart } from '../../../templates/warnings/warning-part';
import { done } from '../../contract/outcome';
import { type Arrived, jsonOf } from '../arrived';
import { unfitPart } from '../unfit-part';
import { type Acceptor, nothingMade } from './acceptor';
import { keepOnly } from './keep-only';

const kept = keepOnly('warning', { zh: '预警通报', en: 'Early warning' });

export const warningAcceptor: Acceptor = {
  look: async (arrived, hall) => {
    const warnings = await warningsIn(arrived);
    const subjects = await kept.look(arrived, hall);
    const [first] = warnings;
    if (!subjects.ok || first === undefined) return subjects;
    return done(subjects.value.map((one) => ({ ...one, name: first.subject, about: first.situation })));
  },
  take: async (arrived, { store, act }, { take }) => {
    const warnings = take === 'keep' ? await warningsIn(arrived) : [];
    if (warnings.length === 0) return done(nothingMade);
    const { manifest, from: name, fingerprint } = arrived;
    const origin = { bundle: manifest.id, name, fingerprint, receivedAt: act.at, acceptedBy: act.by };
    const received = await store.warnings.receive(origin, warnings);
    return received.ok ? done({ evidence: 0, entries: warnings.length }) : received;
  },
};

/** @throws BundleRefusal where a part is no warning */
async function warningsIn(arrived: Arrived): Promise<readonly WarningPart[]> {
  const warnings: WarningPart[] = [];
  for (const part of arrived.manifest.parts.filter(({ role }) => role === 'warning')) {
    const read = readWarningPart(await jsonOf(arrived, part));
    if (!read.ok) throw unfitPart(part.path, read.findings[0]);
    warnings.push(read.value);
  }
  return warnings;
}
