// A case before anything is known, and a half-filled draft made whole: the shape is complete, the facts are not.
// Papers composed from it show gaps; readCase refuses it until the facts are there.
import { noWords } from '../language/bilingual';
import { type Case, caseFormat, caseVersion } from './case';
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
    papers: [],
  };
}

export function blankParty(kind: Party['kind']): Party {
  const reach = { name: noWords, address: noWords, phone: '' };
  return kind === 'organisation'
    ? { kind, ...reach, creditCode: '', representative: { name: noWords, position: noWords } }
    : { kind, ...reach, identity: { kind: 'resident-id', number: '' } };
}

/**
 * @param partial a draft's case: any plain data shaped like a case, with parts missing
 * @returns the same facts in a whole case; a part whose kind of value does not fit is left blank
 */
export function wholeCase(partial: unknown, id: string, authority: string): Case {
  const given = isPlain(partial) ? partial : {};
  const party = isPlain(given.party) && given.party.kind === 'individual' ? 'individual' : 'organisation';
  const blank = {
    ...blankCase(id, typeof given.authority === 'string' ? given.authority : authority),
    party: blankParty(party),
  };
  return merge(blank, given) as Case;
}

type Plain = { readonly [key: string]: unknown };

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes what is given where it has the blank's kind of value; keys the blank does not have are taken as they are. */
function merge(blank: unknown, given: unknown): unknown {
  if (given === undefined) return blank;
  if (isPlain(blank)) {
    if (!isPlain(given)) return typeof given === 'string' && 'zh' in blank ? { zh: given, en: '' } : blank;
    const whole: { [key: string]: unknown } = { ...blank };
    for (const [key, value] of Object.entries(given)) whole[key] = key in blank ? merge(blank[key], value) : value;
    return whole;
  }
  if (blank === null) return given;
  return typeof given === typeof blank && Array.isArray(given) === Array.isArray(blank) ? given : blank;
}
