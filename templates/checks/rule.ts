// A rule of the checks: one question asked of a case or operation, under one stable code.
import type { Bilingual } from '../language/bilingual';
import { shownSentence } from '../language/shown-sentence';
import type { Finding } from './finding';

export type Severity = Finding['severity'];

/** What a rule found. `severity` only where it differs from case to case. */
export type Found = { readonly path: string; readonly sentence: Bilingual; readonly severity?: Severity };

export type Rule<Subject> = {
  /** Kebab-case, stable: other programs and the user's guide name it. */
  readonly code: string;
  readonly severity: Severity;
  readonly find: (subject: Subject) => readonly Found[];
};

export const nothing: readonly Found[] = [];

/** One fault at one field, in both languages: what is wrong, where, and how to mend it. */
export function found(path: string, zh: string, en: string): Found {
  return { path, sentence: { zh, en } };
}

/** `found` where the fault is there, else nothing. */
export function foundIf(fault: boolean, path: string, zh: string, en: string): readonly Found[] {
  return fault ? [found(path, zh, en)] : nothing;
}

/**
 * Asks every rule. @param order top-level fields in the order of the form; others come after them
 * @returns blocks first, then in form order; the same fault of the same field is said once
 */
export function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  order: readonly string[],
): Finding[] {
  const findings = rules.flatMap(({ code, severity, find }) =>
    find(subject).map(
      (one): Finding => ({
        code,
        severity: one.severity ?? severity,
        path: one.path,
        sentence: shownSentence(one.sentence),
      }),
    ),
  );
  const place = (finding: Finding): number => {
    const index = order.indexOf(finding.path.split(/[.[]/)[0] ?? '');
    return index < 0 ? order.length : index;
  };
  const blocksFirst = (finding: Finding): number => (finding.severity === 'block' ? 0 : 1);
  return once(findings).sort((a, b) => blocksFirst(a) - blocksFirst(b) || place(a) - place(b));
}

function once(findings: readonly Finding[]): Finding[] {
  const said = new Map(findings.map((one) => [`${one.code} ${one.path} ${one.sentence.zh}`, one]));
  return [...said.values()];
}
