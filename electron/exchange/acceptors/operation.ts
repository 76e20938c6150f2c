// A joint operation that a neighbour shares: its word is joined to the operation of the same id, or the operation is taken
// in as a new one. Cases of the other side stay what they are: to be read and counted, never drafts of this office.
import type { Bilingual } from '../../../templates/language/bilingual';
import { type HeldShare, type Share, shareFile } from '../../../templates/operation/sides/share';
import { readAs } from '../../../templates/reading/read';
import { refusals } from '../../bundles/refusal';
import { done } from '../../contract/outcome';
import { type Arrived, jsonOf } from '../arrived';
import { type CaseInBundle, casesIn } from '../case-in-bundle';
import { leave, usually } from '../case-subjects';
import type { Hall, Subject } from '../hall';
import { joinToOperation } from '../join-operation';
import { keepSharedPhotographs } from '../keep-shared-photographs';
import { unfitPart } from '../unfit-part';
import { type Acceptor, nothingMade } from './acceptor';

export const operationAcceptor: Acceptor = {
  look: async (arrived) => {
    const share = await shareIn(arrived);
    return done([subjectOf(share, await casesIn(arrived))]);
  },
  take: async (arrived, hall, { take }) => {
    if (take !== 'join-operation') return done(nothingMade);
    const share = await shareIn(arrived);
    return joinToOperation(hall, share.operation, await heldShare(arrived, hall, share), receiver(arrived));
  },
};

const join = { take: 'join-operation', needsCase: false, usual: false };

/** @throws BundleRefusal where there is none, or it speaks for another authority than the one that signed */
async function shareIn(arrived: Arrived): Promise<Share> {
  const { parts, from } = arrived.manifest;
  const [part, more] = parts.filter(({ role }) => role === 'operation');
  if (part === undefined) throw refusals.missing('operation.json');
  if (more !== undefined) throw refusals.twice(more.path);
  const read = readAs(shareFile, await jsonOf(arrived, part));
  if (!read.ok) throw unfitPart(part.path, read.findings[0]);
  if (read.value.authority.id !== from.authority) throw refusals.contentUnfit(part.path, speaksForAnother);
  return read.value;
}

async function heldShare(arrived: Arrived, hall: Hall, share: Share): Promise<HeldShare> {
  const { manifest, fingerprint } = arrived;
  const { authority, at, facts } = share;
  const listed = new Set(share.cases);
  const cases = (await casesIn(arrived)).filter(({ one }) => listed.has(one.id));
  return {
    ...{ authority, at, facts },
    photographs: await keepSharedPhotographs(arrived, hall, share),
    cases: cases.map(({ one }) => ({ id: one.id, case: JSON.parse(JSON.stringify(one)) })),
    from: { bundle: manifest.id, fingerprint, at: hall.act.at, by: hall.act.by },
  };
}

function receiver({ manifest }: Arrived): string | null {
  return manifest.to.authority ?? null;
}

function subjectOf({ operation, facts, photographs }: Share, cases: readonly CaseInBundle[]): Subject {
  return {
    of: operation,
    kind: 'operation',
    name: facts.title,
    about: aboutShare(facts, cases.length, photographs.length),
    actOn: facts.dates.from === '' ? null : facts.dates.from,
    ...{ data: null, evidence: [], papers: [], conflicts: [] },
    takes: [usually(join), leave],
  };
}

function aboutShare(facts: Share['facts'], cases: number, photographs: number): Bilingual {
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const officers = sum(facts.participants.map((row) => row.officers));
  const visits = sum(facts.inspected.map((row) => row.count));
  return {
    zh: `出动${officers}人次，检查${visits}家次，案件${cases}起，照片${photographs}张`,
    en: `${officers} person-times, ${visits} visits, ${cases} cases, ${photographs} photographs`,
  };
}

const speaksForAnother: Bilingual = {
  zh: '它以另一机关的名义填写，与签名的机关不符。',
  en: 'it speaks for another authority than the one that signed it.',
};
