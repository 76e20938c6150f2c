// Findings of several papers put together for reading: what all of them share once, then what each has of its own.
import type { Output } from '../../bridge';

export type CheckedPaper = Output<'paper:check'>['papers'][number];
export type Finding = CheckedPaper['findings'][number];

export type FindingGroup = {
  /** Null for the findings of all papers together. */
  readonly kind: string | null;
  /** What blocks first, else in the order of the checks; none twice. */
  readonly findings: readonly Finding[];
};

/** Groups without findings are left out, so that no group at all means that nothing was found. */
export function groupFindings(papers: readonly CheckedPaper[]): readonly FindingGroup[] {
  const [first] = papers;
  if (first === undefined) return [];
  const isOfAll = (finding: Finding) => papers.length > 1 && papers.every((paper) => has(paper, finding));
  const ofAll = { kind: null, findings: blocksFirst(first.findings.filter(isOfAll)) };
  const ofEach = papers.map(({ kind, findings }) => {
    return { kind, findings: blocksFirst(findings.filter((finding) => !isOfAll(finding))) };
  });
  return [ofAll, ...ofEach].filter(({ findings }) => findings.length > 0);
}

export function countBlocks(groups: readonly FindingGroup[]): number {
  return groups.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'block').length;
}

/** One name for one finding. */
export function findingKey({ code, path, sentence }: Finding): string {
  return [code, path, sentence.zh].join('\n');
}

export type Lead = 'field' | 'office' | 'nowhere';

/** Where a finding can be mended: in the form, in the room of the office, or in no one field. */
export function leadOf(path: string): Lead {
  if (path === '' || path === 'papers' || path === 'file' || path.startsWith('issued.')) return 'nowhere';
  return /^(office|authorities|series|rules|type)\b/.test(path) ? 'office' : 'field';
}

function has({ findings }: CheckedPaper, finding: Finding): boolean {
  return findings.some((one) => findingKey(one) === findingKey(finding));
}

function blocksFirst(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(findings.map((finding) => [findingKey(finding), finding]));
  return [...once.values()].sort((a, b) => Number(a.severity === 'warn') - Number(b.severity === 'warn'));
}
