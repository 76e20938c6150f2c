// What blocks and what warns before a paper made from a case is signed.
import { isFirst, isKnownFirst } from './case-stage';
import { type CaseInput, caseSubject } from './case-subject';
import type { Finding } from './finding';
import { missingFacts } from './missing-facts';
import { applyRules } from './rule';
import { caseRules } from './rules';

/** Top-level fields of the case as the form shows them; the office's entries come after. */
const formOrder = [
  'authority',
  'matter',
  'source',
  'operation',
  'act',
  'party',
  'officers',
  'inspection',
  'evidence',
  'grounds',
  'correction',
  'education',
  'particulars',
  'papers',
];

/**
 * Findings of one case, blocks first, then in the order of the form. With `kind` (or a paper, which has one) only
 * what concerns that paper is asked; without, the case is checked as a whole. Gaps are seen in the paper alone.
 */
export function checkCase(input: CaseInput): Finding[] {
  const subject = caseSubject(input);
  return withoutRepeats(concerning(subject.kind, applyRules(caseRules, subject, formOrder)));
}

/** What concerns a paper of a kind: one made before the inspection can know nothing of what follows. */
export function concerning(kind: string | undefined, findings: readonly Finding[]): Finding[] {
  return isFirst(kind) ? findings.filter(({ path }) => isKnownFirst(path)) : [...findings];
}

/** A gap on paper whose field a rule of its own also finds missing is told once, in that rule's words. */
export function withoutRepeats(findings: Finding[]): Finding[] {
  const own = new Set(
    findings.filter((one) => one.code !== missingFacts.code && one.code.endsWith('-missing')).map((one) => one.path),
  );
  return findings.filter((one) => one.code !== missingFacts.code || !own.has(one.path));
}
