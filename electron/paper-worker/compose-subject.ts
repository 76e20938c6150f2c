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
import { type JointOperation, jointOperation } from '../../templates/operation/sides/joint-operation';
import { wholeOperation } from '../../templates/operation/whole-operation';
import type { Read } from '../../templates/reading/read';
import { nameUnfit } from './name-unfit';
import type { CaseSubject, OperationSubject, PaperChoice, Rewording, Subject } from './questions';

/** A subject made whole: the case, or the operation as all its sides together see it. */
export type Whole =
  | { readonly of: 'case'; readonly subject: CaseSubject; readonly case: Case }
  | { readonly of: 'operation'; readonly subject: OperationSubject; readonly joint: JointOperation };

export function wholeSubject(subject: Subject, office: Office): Whole {
  if (subject.of === 'case') return { of: 'case', subject, case: wholeCaseOf(subject, office) };
  const joint = jointOperation(wholeOperationOf(subject, office), subject.cases, office);
  return { of: 'operation', subject, joint };
}

/** The kind must be one of the catalogue, for this sort of subject. @param tried template in the place of the one in use */
export function composeSubject(
  whole: Whole,
  office: Office,
  choice: PaperChoice,
  draft: boolean,
  tried?: Template,
): Composed {
  const request = { ...choice, office, draft, ...(tried && { template: tried }) };
  if (whole.of === 'operation') return composeOperation({ ...request, ...whole.joint });
  return composeCase({ ...request, case: whole.case, rewording: rewordingOf(whole.subject, choice.kind) });
}

/** Findings of the rules, and what the files' own schema refuses where no rule speaks of that field. Blocks first. */
export function checkSubject(
  whole: Whole,
  office: Office,
  { date, language }: PaperChoice,
  { paper, choice }: Composed,
  hasGlyph: (codePoint: number) => boolean,
): readonly Finding[] {
  const request = { office, date, language, paper, hasGlyph };
  if (whole.of === 'operation') {
    const { operation } = whole.subject;
    return joinFindings(checkOperation({ ...request, ...whole.joint }), named(readOperation(operation), operation));
  }
  const { made, case: data } = whole.subject;
  const found = checkCase({ ...request, case: whole.case, ...(choice && { choice }), ...(made && { made }) });
  const read = named(readCase(data), data);
  return joinFindings(found, read.ok ? read : { ok: false, findings: concerning(paper.kind, read.findings) });
}

/** Kinds that are usually made next. */
export function usualKinds(subject: Subject, office: Office, date: string): readonly string[] {
  const whole = wholeSubject(subject, office);
  return whole.of === 'case'
    ? usualKindsOfCase(whole.case, office, date)
    : usualKindsOfOperation(whole.joint.operation, whole.joint.cases, whole.joint.office, date);
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
