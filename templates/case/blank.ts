// A case before anything is known: the shape is complete, the facts are not.
// Papers composed from it show gaps; readCase refuses it until the facts are there.
import { type Bilingual, noWords } from '../language/bilingual';
import { type Case, caseFormat, caseVersion } from './case';
import type { Evidence } from './evidence';
import type { Party } from './party';

/** Moments and codes that are not known are "" here: never valid in a file, a gap on paper. */
export function blankCase(id: string, authority: string): Case {
  return {
    format: caseFormat,
    version: caseVersion,
    id,
    authority,
    matter: '',
    source: 'patrol',
    operation: null,
    act: { from: '', division: '', address: noWords, facts: {} },
    party: blankParty('organisation'),
    officers: [],
    inspection: { from: '', until: '', finding: noWords },
    evidence: [],
    grounds: { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null },
    correction: { requirement: noWords, immediately: false, deadline: null },
    education: { points: noWords },
    course: {},
    particulars: {},
    papers: [],
  };
}

export function blankParty(kind: Party['kind']): Party {
  const reach = { name: noWords, address: noWords, phone: '' };
  return kind === 'organisation'
    ? { kind, ...reach, creditCode: '', representative: { name: noWords, position: noWords } }
    : { kind, ...reach, identity: { kind: 'resident-id', number: '' } };
}

export function blankEvidence(id: string, origin: string): Evidence {
  return { id, kind: 'electronic', title: noWords, takenAt: '', takenBy: '', copies: 1, origin };
}

/** Parts a case may have and a blank one has not, by path: their blank shapes. */
export const optionalParts: Readonly<Record<string, string | Bilingual | object>> = {
  'act.until': '',
  'act.narrative': noWords,
  'party.sex': '',
  'party.birthDate': '',
  'party.nationality': noWords,
  'party.guardian': { name: noWords, phone: '' },
  'inspection.presentPerson': noWords,
  'grounds.lookUp': {
    at: '',
    by: '',
    from: '',
    until: '',
    scope: 'anywhere',
    entries: 0,
    received: 0,
    matches: 0,
    candidates: 0,
  },
  'grounds.evidence': { first: [], harm: [], corrected: [], fault: [] },
  'grounds.capacity': '',
  'grounds.reason': '',
  'grounds.decidedBy': '',
  'grounds.decidedOn': '',
  'evidence.place': noWords,
  'evidence.form': 'copy',
  'evidence.provider': noWords,
  'evidence.medium': noWords,
  'evidence.remark': noWords,
  'evidence.file': { name: '', sha256: '', bytes: 0 },
  'correction.reinspection': { at: '', result: 'not-corrected', finding: noWords },
  'education.givenAt': '',
  'course.clueOn': '',
  'course.filedOn': '',
  'course.closedOn': '',
  'course.publishedOn': '',
};
