// What many cases of one matter have in common, taken over from one case in groups that a person chooses. What was found
// out of one party, or decided for it, is in no group: it stays open in every case that is made.
import type { Draft } from '../case/draft';
import { isPlainObject } from '../reading/plain-copy';

type FormData = Draft['case'];

/** `basis` is always taken: without it there is no matter. */
export const commonGroups = [
  'basis',
  'act-time',
  'place',
  'act-facts',
  'narrative',
  'inspection-time',
  'finding',
  'officers',
  'correction',
  'education',
] as const;
export type CommonGroup = (typeof commonGroups)[number];

/** What was seen, measured or told of one party may be the same for all; a person says so, nobody takes it for granted. */
const ofOneParty: readonly CommonGroup[] = ['act-facts', 'narrative', 'finding'];
export const takenAtFirst: readonly CommonGroup[] = commonGroups.filter((group) => !ofOneParty.includes(group));

/** Never taken over, in the words of the case form: each stays open and blocks as in a single case. */
export const alwaysOpen = [
  'party',
  'look-up',
  'grounds',
  'evidence',
  'present-person',
  're-inspection',
  'education-given',
  'particulars',
  'papers',
] as const;
export type OpenFact = (typeof alwaysOpen)[number];

type Path = readonly [first: string, second?: string];

const pathsOf: Readonly<Record<CommonGroup, readonly Path[]>> = {
  basis: [['authority'], ['matter'], ['source'], ['operation']],
  'act-time': [
    ['act', 'from'],
    ['act', 'until'],
  ],
  place: [
    ['act', 'division'],
    ['act', 'address'],
  ],
  'act-facts': [['act', 'facts']],
  narrative: [['act', 'narrative']],
  'inspection-time': [
    ['inspection', 'from'],
    ['inspection', 'until'],
  ],
  finding: [['inspection', 'finding']],
  officers: [['officers']],
  correction: [
    ['correction', 'requirement'],
    ['correction', 'immediately'],
    ['correction', 'deadline'],
  ],
  education: [['education', 'points']],
};

/** @returns the facts of those groups, shaped like a case */
export function commonFacts(data: FormData, taken: readonly CommonGroup[]): FormData {
  const facts: FormData = {};
  for (const group of commonGroups) {
    if (group !== 'basis' && !taken.includes(group)) continue;
    for (const path of pathsOf[group]) copy(data, facts, path);
  }
  return facts;
}

/** Groups of which the case says nothing: there is nothing to take over. */
export function emptyGroups(data: FormData): readonly CommonGroup[] {
  return commonGroups.filter((group) => !pathsOf[group].some((path) => hasWords(valueAt(data, path))));
}

/** A case of one row: the common facts, and over them what its sheet says of it alone. */
export function caseOfRow(id: string, common: FormData, own: FormData): FormData {
  const open = { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null };
  const base: FormData = { format: 'pilin-case', version: 1, ...common, id, evidence: [], grounds: open, papers: [] };
  return joined(base, own);
}

function copy(from: FormData, to: FormData, path: Path): void {
  const value = valueAt(from, path);
  if (value === undefined) return;
  const [first, second] = path;
  const known = to[first];
  to[first] = (
    second === undefined ? value : { ...(isPlainObject(known) ? known : {}), [second]: value }
  ) as FormData[string];
}

function valueAt(data: FormData, [first, second]: Path): unknown {
  const part = data[first];
  if (second === undefined) return part;
  return isPlainObject(part) ? part[second] : undefined;
}

function joined(base: FormData, own: FormData): FormData {
  const made: FormData = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const known = made[key];
    made[key] =
      key !== 'party' && isPlainObject(known) && isPlainObject(value)
        ? ({ ...known, ...value } as FormData[string])
        : value;
  }
  return made;
}

function hasWords(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  return isPlainObject(value) ? Object.values(value).some(hasWords) : true;
}
