// A subject of the form, half-filled or whole, to a composed paper and its findings.
import type { Case } from '../../templates/case/case';
import { readCase } from '../../templates/case/read-case';
import { wholeCase } from '../../templates/case/whole-case';
import { checkCase, concerning } from '../../templates/checks/check-case';
import { checkOperation } from '../../templates/checks/check-operation';
import type { Finding } from '../../templates/checks/finding';
import type { Composed } from '../../templates/compose/compose';
import { composeCase } from '../../templates/compose/compose-case';
import { composeOperation } from '../../templates/compose/compose-operation';
import type { Template } from '../../templates/compose/template-schema';
import { usualKindsOfCase, usualKindsOfOperation } from '../../templates/compose/usual-kinds';
import type { Office } from '../../templates/office/office';
import type { Operation } from '../../templates/operation/operation';
import { readOperation } from '../../templates/operation/read-operation';
import { wholeOperation } from '../../templates/operation/whole-operation';
import type { Read } from '../../templates/reading/read';
import { nameUnfit } from './name-unfit';
import type { CaseSubject, OperationSubject, PaperChoice, Rewording, Subject } from './questions';

/** The kind must be one of the catalogue, for this sort of subject. @param tried template in the place of the one in use */
export function composeSubject(
  subject: Subject,
  office: Office,
  choice: PaperChoice,
  draft: boolean,
  tried?: Template,
): Composed {
  const request = { ...choice, office, draft, ...(tried && { template: tried }) };
  if (subject.of === 'operation') {
    return composeOperation({ ...request, operation: wholeOperationOf(subject, office), cases: subject.cases });
  }
  const rewording = rewordingOf(subject, choice.kind);
  return composeCase({ ...request, case: wholeCaseOf(subject, office), rewording });
}

/** Findings of the rules, and what the files' own schema refuses where no rule speaks of that field. Blocks first. */
export function checkSubject(
  subject: Subject,
  office: Office,
  { date, language }: PaperChoice,
  { paper, choice }: Composed,
  hasGlyph: (codePoint: number) => boolean,
): readonly Finding[] {
  const request = { office, date, language, paper, hasGlyph };
  if (subject.of === 'operation') {
    const operation = wholeOperationOf(subject, office);
    const found = checkOperation({ ...request, operation, cases: subject.cases });
    return joinFindings(found, named(readOperation(subject.operation), subject.operation));
  }
  const one = wholeCaseOf(subject, office);
  const { made } = subject;
  const found = checkCase({ ...request, case: one, ...(choice && { choice }), ...(made && { made }) });
  const read = named(readCase(subject.case), subject.case);
  return joinFindings(found, read.ok ? read : { ok: false, findings: concerning(paper.kind, read.findings) });
}

/** Kinds that are usually made next. */
export function usualKinds(subject: Subject, office: Office, date: string): readonly string[] {
  return subject.of === 'case'
    ? usualKindsOfCase(wholeCaseOf(subject, office), office, date)
    : usualKindsOfOperation(wholeOperationOf(subject, office), subject.cases, office, date);
}

/** Wording of one kind of paper, by clause. */
export function rewordingOf(subject: Subject, kind: string): Rewording[string] {
  return (subject.of === 'case' && Object.hasOwn(subject.rewording, kind) && subject.rewording[kind]) || {};
}

export function wholeCaseOf(subject: Pick<CaseSubject, 'case' | 'id'>, office: Office): Case {
  return wholeCase(subject.case, subject.id, firstAuthority(office));
}

export function wholeOperationOf(subject: Pick<OperationSubject, 'operation' | 'id'>, office: Office): Operation {
  return wholeOperation(subject.operation, subject.id, firstAuthority(office));
}

function firstAuthority(office: Office): string {
  return office.authorities[0]?.id ?? '';
}

function named<T>(read: Read<T>, data: unknown): Read<T> {
  return read.ok ? read : { ok: false, findings: read.findings.map((finding) => nameUnfit(finding, data)) };
}

/** A field that a rule already blocks is not named twice. */
export function joinFindings(found: readonly Finding[], read: Read<unknown>): readonly Finding[] {
  if (read.ok) return found;
  const blocked = new Set(found.filter(({ severity }) => severity === 'block').map(({ path }) => path));
  const unfit = read.findings.filter(({ path }) => !blocked.has(path));
  return [...unfit, ...found].sort((a, b) => Number(a.severity === 'warn') - Number(b.severity === 'warn'));
}
