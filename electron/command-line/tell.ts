// How files and findings are told: a line of JSON each for programs, or plain lines for people.
import type { Finding } from '../../templates/checks/finding';
import { type ExitStatus, exitStatus } from './exit-status';
import type { Terminal } from './terminal';

export type Tell = { readonly terminal: Terminal; readonly json: boolean };

/** Where a finding comes from, as far as it is known. */
export type Origin = {
  readonly file?: string;
  readonly case?: string;
  readonly operation?: string;
  readonly kind?: string;
};

/** Findings go to standard error for people; with --json also to standard output, one object a line. */
export function tellFindings(tell: Tell, findings: readonly Finding[], origin: Origin = {}): void {
  for (const finding of findings) {
    if (tell.json) tell.terminal.out(JSON.stringify({ type: 'finding', ...origin, ...finding }));
    tell.terminal.err(`${findingLines(finding, origin)}\n`);
  }
}

/** A finding in three lines: severity, code and place; the Chinese; the English. */
export function findingLines(finding: Finding, origin: Origin = {}): string {
  const severity = finding.severity === 'block' ? '阻止 block' : '提示 warn';
  const place = [origin.file, origin.kind, finding.path]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  return `[${severity}] ${finding.code}${place === '' ? '' : ` · ${place}`}\n  ${finding.sentence.zh}\n  ${finding.sentence.en}`;
}

/** A fault of the machine as a finding that belongs to no field. */
export function faultFinding({ code, sentence }: Pick<Finding, 'code' | 'sentence'>): Finding {
  return { code, severity: 'block', path: '', sentence };
}

/** Says why what was asked can't be done. @returns the status that says so too */
export function refuse(tell: Tell, finding: Finding, origin: Origin = {}): ExitStatus {
  tellFindings(tell, [finding], origin);
  return exitStatus.inputAtFault;
}
