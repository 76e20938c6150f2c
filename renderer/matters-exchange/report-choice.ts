// Which matters of a report are shown, and which are ticked to begin with: those that differ and lost nothing on the way.
import type { ListReport } from './use-list-exchange';

export type Shown = 'differing' | 'faulty' | 'all';
export type Change = ListReport['changes'][number];
export type ListFinding = ListReport['findings'][number];

export function shownChanges({ changes, findings }: ListReport, shown: Shown): readonly Change[] {
  if (shown === 'all') return changes;
  if (shown === 'differing') return changes.filter(({ change }) => change !== 'same');
  const faulty = new Set(findings.map(({ matter }) => matter));
  return changes.filter(({ id }) => faulty.has(id));
}

/** null: those that belong to no matter that can be taken. */
export function findingsByMatter({ findings }: ListReport): ReadonlyMap<string | null, readonly ListFinding[]> {
  const by = new Map<string | null, ListFinding[]>();
  for (const finding of findings) {
    const known = by.get(finding.matter);
    if (known === undefined) by.set(finding.matter, [finding]);
    else known.push(finding);
  }
  return by;
}

/** Those that would change anything. */
export function tickable({ changes }: ListReport): readonly string[] {
  return changes.filter(({ change }) => change !== 'same').map(({ id }) => id);
}

/** Where a part could not be imported a person decides first. */
export function firstTicks(report: ListReport): ReadonlySet<string> {
  const blocked = new Set(report.findings.filter(({ severity }) => severity === 'block').map(({ matter }) => matter));
  return new Set(tickable(report).filter((id) => !blocked.has(id)));
}

export function summaryOf({ changes, findings }: ListReport) {
  const count = (change: Change['change']): number => changes.filter((one) => one.change === change).length;
  const blocks = findings.filter(({ severity }) => severity === 'block').length;
  return {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    blocks,
    warns: findings.length - blocks,
  };
}
