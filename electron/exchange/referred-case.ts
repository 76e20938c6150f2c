// A case that a neighbour handed over, as a new draft of this office: what happened, who and where stay as they were sent;
// what an authority does and decides by itself (officers, inspection, grounds, papers, deadlines) begins anew.
import { blankCase } from '../../templates/case/blank';
import type { Case, Referral } from '../../templates/case/case';
import { type Draft, draftFormat, draftVersion, formDataSchema } from '../../templates/case/draft';
import type { Evidence } from '../../templates/case/evidence';
import { dayInChina } from '../../templates/language/calendar';
import { done, failed, type Outcome } from '../contract/outcome';
import type { Made } from './acceptors/acceptor';
import type { Arrived } from './arrived';
import type { CaseInBundle } from './case-in-bundle';
import type { Hall } from './hall';
import { takePiece } from './take-piece';

/** @param id of the new draft. Made again under the same id it is left as it is. @throws errors of node:fs */
export async function makeReferredCase(
  arrived: Arrived,
  hall: Hall,
  found: CaseInBundle,
  id: string,
): Promise<Outcome<Made>> {
  const { drafts } = hall.store;
  const listed = await drafts.list();
  if (!listed.ok) return listed;
  const made = { evidence: found.pieces.length, entries: 0 };
  if (listed.value.some((entry) => entry.id === id))
    return (await isOfBundle(hall, id, arrived)) ? done(made) : idTaken;
  const evidence: Evidence[] = [];
  for (const piece of found.pieces) evidence.push(await takePiece(arrived, hall, found, piece, id, piece.piece.id));
  const saved = await drafts.save(draftOf(referredCase(arrived, hall, found, { id, evidence }), hall.act.at), {
    expectedUpdatedAt: null,
  });
  if (!saved.ok) return saved;
  return saved.value.result === 'saved' ? done(made) : idTaken;
}

/** Whether it was made of this bundle before a crash; one that went to the trash since counts as made. */
async function isOfBundle({ store }: Hall, id: string, { manifest }: Arrived): Promise<boolean> {
  const draft = await store.drafts.get(id);
  if (!draft.ok) return draft.fault.code === 'draft-in-trash';
  const { referral } = draft.value.case;
  return typeof referral === 'object' && referral !== null && 'bundle' in referral && referral.bundle === manifest.id;
}

function referredCase(
  arrived: Arrived,
  hall: Hall,
  { one }: CaseInBundle,
  { id, evidence }: Pick<Case, 'id' | 'evidence'>,
): Case {
  const blank = blankCase(id, receiverOf(arrived, hall));
  const { matter, act, party, correction, education } = one;
  return {
    ...blank,
    source: 'referral',
    referral: referralOf(arrived, hall, one),
    ...{ matter, act, party, evidence },
    correction: { ...blank.correction, requirement: correction.requirement },
    education: { points: education.points },
    ...(arrived.manifest.purpose !== 'assistance' && { course: { clueOn: dayInChina(Date.parse(hall.act.at)) } }),
  };
}

/** The authority that is meant, where it is one of ours; else the first. */
function receiverOf({ manifest }: Arrived, { office: { authorities } }: Hall): string {
  const meant = authorities.find(({ id }) => id === manifest.to.authority);
  return (meant ?? authorities[0])?.id ?? '';
}

function referralOf({ manifest, from: name, fingerprint }: Arrived, { act }: Hall, one: Case): Referral {
  const { id, purpose, from, createdAt, createdBy } = manifest;
  const sent = { bundle: id, purpose, case: one.id, from: name, authority: from.authority, fingerprint };
  return { ...sent, sentBy: createdBy, sentAt: createdAt, at: act.at, by: act.by };
}

function draftOf(one: Case, at: string): Draft {
  const data = formDataSchema.parse(JSON.parse(JSON.stringify(one)));
  const shell = { format: draftFormat, version: draftVersion, id: one.id, createdAt: at, updatedAt: at } as const;
  return { ...shell, case: data, englishOf: {}, rewording: {}, log: [] };
}

const idTaken = failed(
  'case-id-taken',
  '本机已有同一编号的另一案件，未作改动。请重新核验移送包后再接收。',
  'Another case of the same id is here already and was left as it is. Examine the bundle again, then accept it.',
);
