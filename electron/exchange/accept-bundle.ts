// Accepts a bundle: judged again, kept as it was signed, entered in the ledger with what is to be made of it, made, and
// only then called accepted. What a crash cuts off is made up for by doing it again; nothing is doubled.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exchangeFormat, exchangeVersion, type LedgerEntry, type Taken } from '../../templates/bundle/ledger';
import { readNeighbours } from '../bundles/keys/neighbours';
import { BundleRefusal } from '../bundles/refusal';
import { refusalOf, standingOf } from '../bundles/verify-bundle';
import { done, failed, type Outcome } from '../contract/outcome';
import { dataDisk } from '../store/disk/data-disk';
import { sweepTemporaries } from '../store/disk/write-durably';
import { fileFaultSentence } from '../store/file-faults';
import { isSafeFileName } from '../store/file-name';
import { acceptors } from './acceptors/acceptors';
import type { Arrived } from './arrived';
import type { Hall, Subject } from './hall';
import { noteReply } from './note-reply';
import { type Choice, planOf } from './plan';

export type Accepted = {
  readonly entry: LedgerEntry;
  readonly evidence: number;
  readonly entries: number;
  readonly again: boolean;
};

export function acceptBundle(arrived: Arrived, hall: Hall, choices: readonly Choice[]): Promise<Outcome<Accepted>> {
  return refusalsAsFaults(async () => {
    const sender = await stillKnown(arrived, hall);
    if (!sender.ok) return sender;
    const before = await beforeOf(arrived, hall);
    if (!before.ok) return before;
    if (before.value?.state === 'accepted') return done({ entry: before.value, ...count(before.value), again: true });
    if (before.value?.state === 'accepting') return finishBundle(arrived, hall, before.value);
    const subjects = await acceptors[arrived.manifest.purpose].look(arrived, hall);
    if (!subjects.ok) return subjects;
    const plan = await planOf(hall, subjects.value, choices);
    if (!plan.ok) return plan;
    const entry = entryOf(arrived, hall, subjects.value, plan.value);
    const kept = await hall.store.exchange.keepBundle(entry.id, arrived.plain);
    if (!kept.ok) return kept;
    const begun = await hall.store.exchange.keep(entry);
    return begun.ok ? finishBundle(arrived, hall, entry) : begun;
  });
}

/** Makes what the ledger says is to be made, in the name of who accepted it. */
export async function finishBundle(arrived: Arrived, hall: Hall, entry: LedgerEntry): Promise<Outcome<Accepted>> {
  const then = { ...hall, act: { at: entry.at, by: entry.by } };
  let [evidence, entries] = [0, 0];
  for (const taken of entry.taken) {
    await sweepCopies(hall, taken);
    const made = await acceptors[entry.purpose].take(arrived, then, taken);
    if (!made.ok) return made;
    evidence += made.value.evidence;
    entries += made.value.entries;
  }
  const answered = await noteAnswer(arrived, then, entry);
  if (!answered.ok) return answered;
  const accepted: LedgerEntry = { ...entry, state: 'accepted', entries };
  const kept = await hall.store.exchange.keep(accepted);
  return kept.ok ? done({ entry: accepted, evidence, entries, again: false }) : kept;
}

/** What a crash left half-copied beside the case; a folder that is not there yet holds nothing. */
async function sweepCopies({ photographs }: Hall, { id, into }: Taken): Promise<void> {
  const folder = join(photographs, id ?? into ?? '');
  if (folder !== photographs && (await stat(folder).catch(() => null)) !== null)
    await sweepTemporaries(dataDisk, folder);
}

/** The line of the ledger of this very bundle, null where it is new. Another bundle of its id is refused. */
export async function beforeOf(
  { manifest, manifestSha256 }: Arrived,
  hall: Hall,
): Promise<Outcome<LedgerEntry | null>> {
  const found = await hall.store.exchange.get('received', manifest.id);
  if (!found.ok || found.value === null) return found;
  if (found.value.manifest !== manifestSha256) return idTaken;
  return found.value.state === 'declined' && found.value.receipt !== undefined ? declinedBefore : found;
}

/** Whoever was retired between looking and accepting is refused. */
async function stillKnown({ manifest, fingerprint }: Arrived, { keys }: Hall): Promise<Outcome<null>> {
  const neighbours = await readNeighbours(dataDisk, keys);
  if (!neighbours.ok) return neighbours;
  const { standing, known } = standingOf(manifest, fingerprint, neighbours.value);
  if (standing !== 'known') throw refusalOf(standing, manifest, fingerprint, known);
  return done(null);
}

/** Closes the request that it answers, where that was sent to this very neighbour. */
async function noteAnswer({ manifest }: Arrived, hall: Hall, entry: LedgerEntry): Promise<Outcome<null>> {
  if (manifest.answers === undefined || manifest.purpose === 'receipt') return done(null);
  const changed = await hall.store.exchange.change('sent', manifest.answers, (sent) => {
    const { fingerprint, authority } = sent.other;
    const isOther =
      (fingerprint !== undefined && fingerprint !== entry.other.fingerprint) ||
      (authority !== undefined && authority !== entry.other.authority);
    return isOther || sent.answered !== undefined ? sent : { ...sent, answered: { bundle: entry.id, at: hall.act.at } };
  });
  if (!changed.ok) return changed;
  return changed.value?.answered?.bundle === entry.id ? noteReply(hall, changed.value) : done(null);
}

export function entryOf(
  { manifest, manifestSha256, from: name, fingerprint, file }: Arrived,
  { act, office }: Hall,
  subjects: readonly Subject[],
  taken: readonly Taken[],
): LedgerEntry {
  const { id, purpose, from, to, createdAt, createdBy, note, replyBy, answers, parts } = manifest;
  const ours = office.authorities.find((authority) => authority.id === to.authority)?.id;
  return {
    ...{ format: exchangeFormat, version: exchangeVersion, id, direction: 'received', purpose },
    other: { name, authority: from.authority, fingerprint },
    ...(ours !== undefined && { ours }),
    ...{ ...act, createdAt, createdBy, note },
    ...(replyBy !== undefined && { replyBy }),
    ...(answers !== undefined && { answers }),
    subjects: subjects.map(({ of, name }) => ({ of, name })),
    ...{ entries: 0, evidence: parts.filter(({ role }) => role === 'evidence').length },
    file: { ...file, name: isSafeFileName(file.name) ? file.name : `${id}.pilin` },
    ...{ manifest: manifestSha256, state: 'accepting', taken: [...taken] },
  };
}

/** What refuses a bundle, and what a disk does not allow, are faults; bugs throw on. */
export async function refusalsAsFaults<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BundleRefusal) return { ok: false, fault: error.fault };
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    return { ok: false, fault: { code: 'bundle-file-fault', sentence } };
  }
}

function count({ evidence, entries }: LedgerEntry) {
  return { evidence, entries };
}

const idTaken = failed(
  'bundle-id-taken',
  '本机已接收过同一编号而内容不同的移送包，未接受其中任何内容。请与对方核实，由对方重新制作。',
  'Another bundle of the same id was received before; nothing of this one was accepted. Ask the sender, and have it made anew.',
);
const declinedBefore = failed(
  'bundle-declined-before',
  '这个移送包已登记为不接收，并已出具回执。请对方重新制作后再接收。',
  'This bundle was declined, and its receipt has been made. Have the sender make it anew.',
);
