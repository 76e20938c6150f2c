// A half-filled draft made whole, so that its papers can be shown while the clerk still types.
import { wholeParticulars } from '../asks/whole-particulars';
import { bilingualSchema } from '../language/bilingual';
import { factValueSchema } from './act';
import { blankCase, blankEvidence, blankParty, optionalParts } from './blank';
import {
  type Case,
  capacities,
  groundsEvidenceSchema,
  groundsSchema,
  issuedPaperSchema,
  legs,
  referralSchema,
  reinspectionSchema,
  sources,
} from './case';
import { wholeCourse } from './course';
import { evidenceForms, evidenceKinds, recognisedSchema } from './evidence';
import { identityKinds } from './party';

type Plain = { readonly [key: string]: unknown };

/** Fields that hold one word of a closed list; another word is left blank. */
const closedLists: Readonly<Record<string, readonly unknown[]>> = {
  source: sources,
  'party.identity.kind': identityKinds,
  'party.sex': ['male', 'female'],
  'grounds.first': groundsSchema.shape.first.options,
  'grounds.harm': groundsSchema.shape.harm.options,
  'grounds.corrected': groundsSchema.shape.corrected.options,
  'grounds.fault': groundsSchema.shape.fault.options,
  'grounds.leg': legs,
  'grounds.capacity': capacities,
  'correction.reinspection.result': reinspectionSchema.shape.result.options,
  'evidence.kind': evidenceKinds,
  'evidence.form': evidenceForms,
};

/** Fields that are null while not known, and text when they are. */
const nullable = new Set(['operation', 'grounds.leg', 'correction.deadline']);

/**
 * @param partial a draft's case: any plain data shaped like a case, with parts missing
 * @returns the same facts in a whole case; what has no place in a case, or not its kind of value, is left blank
 */
export function wholeCase(partial: unknown, id: string, authority: string): Case {
  const given = isPlain(partial) ? partial : {};
  const kind = isPlain(given.party) && given.party.kind === 'individual' ? 'individual' : 'organisation';
  const blank = { ...blankCase(id, authority), party: blankParty(kind) };
  const whole = merge(blank, { ...given, id, format: blank.format, version: blank.version }, '') as Case;
  const referral = referralSchema.safeParse(given.referral).data;
  return {
    ...whole,
    ...(referral !== undefined && { referral }),
    act: { ...whole.act, facts: factsOf(given) },
    party: { ...whole.party, kind } as Case['party'],
    officers: listOf(given.officers).filter((one): one is string => typeof one === 'string'),
    grounds: groundsOf(whole.grounds),
    evidence: listOf(given.evidence).map((one, index) => evidenceOf(one, index, whole.authority)),
    course: wholeCourse(given.course),
    particulars: wholeParticulars(given.particulars),
    papers: listOf(given.papers).flatMap((one) => issuedPaperSchema.safeParse(one).data ?? []),
  };
}

/** What no question can be shown by is left out: an entry that is no id takes the others with it. */
function groundsOf({ evidence, ...grounds }: Case['grounds']): Case['grounds'] {
  const read = groundsEvidenceSchema.safeParse(evidence);
  return read.success ? { ...grounds, evidence: read.data } : grounds;
}

function evidenceOf(given: unknown, index: number, origin: string): Case['evidence'][number] {
  const whole = merge(blankEvidence(`e${index + 1}`, origin), given, 'evidence') as Case['evidence'][number];
  const recognised = isPlain(given) ? recognisedSchema.safeParse(given.recognised).data : undefined;
  return { ...whole, ...(recognised !== undefined && { recognised }) };
}

function factsOf(given: Plain): Case['act']['facts'] {
  const facts = isPlain(given.act) && isPlain(given.act.facts) ? given.act.facts : {};
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => {
      const read = factValueSchema.safeParse(value);
      return read.success ? [[key, read.data]] : [];
    }),
  );
}

/** What is given takes the blank's place where it has its kind of value. */
function merge(blank: unknown, given: unknown, path: string): unknown {
  if (given === undefined) return blank;
  const words = closedLists[path];
  if (words !== undefined) return words.includes(given) ? given : blank;
  if (nullable.has(path)) return typeof given === 'string' ? given : null;
  if (isPlain(blank)) return mergeParts(blank, given, path);
  return typeof given === typeof blank && Array.isArray(given) === Array.isArray(blank) ? given : blank;
}

function mergeParts(blank: Plain, given: unknown, path: string): unknown {
  if ('zh' in blank) {
    if (typeof given === 'string') return { zh: given, en: '' };
    const merged = { ...blank, ...(isPlain(given) ? given : {}) };
    return bilingualSchema.safeParse(merged).data ?? blank;
  }
  if (!isPlain(given)) return blank;
  const whole: { [key: string]: unknown } = {};
  for (const key of Object.keys(blank)) whole[key] = merge(blank[key], given[key], join(path, key));
  for (const [place, part] of Object.entries(optionalParts)) {
    const key = place.slice(path.length + 1);
    const here = place === join(path, key) && !key.includes('.');
    if (here && given[key] !== undefined) whole[key] = merge(part, given[key], place);
  }
  return whole;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
