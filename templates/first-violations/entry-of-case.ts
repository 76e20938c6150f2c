// The entry that a case has in the register once a paper of it was issued.
import type { Case, IssuedPaper } from '../case/case';
import { dateOf } from '../language/calendar';
import type { Office } from '../office/office';
import type { Entry } from './entry';

/** Papers by which a violation becomes known to the party, and so is on record. */
const recordingKinds: readonly string[] = ['order-to-correct', 'commitment', 'no-penalty-decision', 'education-letter'];

/**
 * @param id of the entry, kept when the case's entry is made anew
 * @returns null while no such paper stands, or the case lacks what an entry needs
 */
export function entryOfCase(one: Case, office: Office, id: string): Entry | null {
  const papers = one.papers.filter(({ kind, standing }) => recordingKinds.includes(kind) && standing === undefined);
  if (papers.length === 0 || one.matter === '' || one.act.from === '' || one.act.division === '') return null;
  const authority = office.authorities.find((candidate) => candidate.id === one.authority);
  const decided = papers.some(({ kind }) => kind === 'no-penalty-decision');
  const reinspection = one.correction.reinspection;
  return {
    id,
    case: one.id,
    party: {
      kind: one.party.kind,
      name: one.party.name,
      code: one.party.kind === 'organisation' ? one.party.creditCode : one.party.identity.number,
      address: one.party.address,
    },
    matter: one.matter,
    division: one.act.division,
    authority: one.authority,
    authorityName: authority?.name ?? { zh: one.authority, en: '' },
    foundOn: dateOf(one.act.from),
    papers: papers.map(paperOf),
    correctedOn: reinspection?.result === 'corrected' ? dateOf(reinspection.at) : null,
    leg: decided ? one.grounds.leg : null,
    origin: null,
  };
}

function paperOf({ kind, number, date, issuedAt }: IssuedPaper): Entry['papers'][number] {
  return { kind, number, date: date ?? dateOf(issuedAt) };
}
