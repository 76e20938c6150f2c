// A new draft made like another: same matter, party, place and texts, nothing that records what was done in that case.
import { isPlainObject, type PlainObject } from '../reading/plain-copy';
import type { Draft } from './draft';

type FormData = Draft['case'];

/**
 * Left out: where it came from, papers and log with what they asked for, evidence, re-inspection, when education was
 * given, the days of its course, and the decision under Article 33, which a person takes anew for each case.
 * @param id of the new draft. @param at the moment it is made
 */
export function duplicateDraft(draft: Draft, id: string, at: string): Draft {
  const { case: data } = draft;
  const { referral: _referral, ...rest } = data;
  const fresh: FormData = { ...rest, id };
  if ('papers' in data) fresh.papers = [];
  if ('evidence' in data) fresh.evidence = [];
  if ('particulars' in data) fresh.particulars = {};
  if ('course' in data) fresh.course = {};
  replacePart(fresh, 'correction', (part) => without(part, 'reinspection'));
  replacePart(fresh, 'education', (part) => without(part, 'givenAt'));
  replacePart(fresh, 'grounds', undecided);
  return { ...draft, id, createdAt: at, updatedAt: at, case: fresh, log: [] };
}

/** What was found out and decided there. */
const ofThatCase = ['decidedBy', 'decidedOn', 'lookUp', 'evidence', 'capacity', 'reason'];

function undecided(grounds: PlainObject): PlainObject {
  const open = { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null };
  return { ...without(grounds, ...ofThatCase), ...open };
}

function replacePart(data: FormData, name: string, change: (part: PlainObject) => PlainObject): void {
  const part = data[name];
  if (isPlainObject(part)) data[name] = change(part) as FormData[string];
}

function without(part: PlainObject, ...names: readonly string[]): PlainObject {
  return Object.fromEntries(Object.entries(part).filter(([name]) => !names.includes(name)));
}
