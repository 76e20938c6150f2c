// A receipt for a bundle that was sent from here: it is noted in that bundle's line of the ledger.
import { type Receipt, receiptFile } from '../../../templates/bundle/receipt';
import { readAs } from '../../../templates/reading/read';
import { refusals } from '../../bundles/refusal';
import { done, failed, type Outcome } from '../../contract/outcome';
import { type Arrived, jsonOf, notAnObject } from '../arrived';
import { keep, usually } from '../case-subjects';
import type { Hall, Subject } from '../hall';
import { noteReply } from '../note-reply';
import { type Acceptor, nothingMade } from './acceptor';

export const receiptAcceptor: Acceptor = {
  look: async (arrived, hall) => {
    const receipt = await receiptIn(arrived);
    const fault = await notForUs(arrived, hall, receipt);
    return fault ?? done([subjectOf(receipt)]);
  },
  take: async (arrived, hall) => {
    const receipt = await receiptIn(arrived);
    const fault = await notForUs(arrived, hall, receipt);
    if (fault !== null) return fault;
    const { outcome, reason, at, by } = receipt;
    const noted = { bundle: arrived.manifest.id, at, by, outcome, reason };
    const changed = await hall.store.exchange.change('sent', receipt.bundle, (entry) => ({ ...entry, receipt: noted }));
    if (!changed.ok) return changed;
    // A receipt says whether a case was taken; a request for assistance wants more than that.
    const isReply = changed.value !== null && changed.value.purpose !== 'assistance';
    const replied = isReply ? await noteReply(hall, changed.value) : done(null);
    return replied.ok ? done(nothingMade) : replied;
  },
};

async function receiptIn(arrived: Arrived): Promise<Receipt> {
  const part = arrived.manifest.parts.find(({ role }) => role === 'receipt');
  if (part === undefined) throw refusals.missing('receipt.json');
  const read = readAs(receiptFile, await jsonOf(arrived, part));
  if (!read.ok) throw refusals.contentUnfit(part.path, read.findings[0]?.sentence ?? notAnObject);
  return read.value;
}

/** A receipt counts only for the very bundle that was sent, and from whom it was sent to. */
async function notForUs(
  { manifest, fingerprint }: Arrived,
  { store }: Hall,
  receipt: Receipt,
): Promise<Outcome<never> | null> {
  const sent = await store.exchange.get('sent', receipt.bundle);
  if (!sent.ok) return sent;
  if (sent.value === null || sent.value.manifest !== receipt.manifest) return unknown;
  const { other } = sent.value;
  const isOther =
    (other.fingerprint !== undefined && other.fingerprint !== fingerprint) ||
    (other.authority !== undefined && other.authority !== manifest.from.authority);
  return isOther ? fromAnother : null;
}

function subjectOf({ bundle, outcome, reason, by }: Receipt): Subject {
  const isTaken = outcome === 'accepted';
  return {
    of: bundle,
    kind: 'receipt',
    name: isTaken ? { zh: '回执：已接收', en: 'Receipt: accepted' } : { zh: '回执：未接收', en: 'Receipt: declined' },
    about: { zh: [by, reason].filter((text) => text !== '').join('：'), en: '' },
    ...{ actOn: null, data: null, evidence: [], papers: [], conflicts: [] },
    takes: [usually(keep)],
  };
}

const unknown = failed(
  'receipt-unknown',
  '这份回执所指的移送包不是本机发出的，或者不是同一份。未作改动。',
  'This receipt is for a bundle that was not sent from here, or for another one of its id. Nothing was changed.',
);
const fromAnother = failed(
  'receipt-from-another',
  '这份回执不是由移送包的接收单位签署的。未作改动，请与对方核实。',
  'This receipt was not signed by the office to which the bundle was sent. Nothing was changed; ask that office.',
);
