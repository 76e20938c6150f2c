// Judges a template as data: its shape, what it refers to, its texts. What passes can be composed without fail.
// A template as text, with lines and columns, is judged by check-template.ts; this half needs no YAML.
import type { Bilingual } from '../language/bilingual';
import { splitPath } from '../reading/path';
import { plainCopy } from '../reading/plain-copy';
import { findingsOf } from '../reading/sentences';
import { clauseNamed, partNamed } from './clauses';
import { judgeTexts, type Report } from './judge-texts';
import { type Clause, type Part, templateSchema, type WrittenTemplate } from './template-schema';
import { type Path, walkTemplate } from './template-text-walk';
import { type Vocabulary, vocabularyOf } from './vocabulary';

export type DataFault = {
  readonly path: Path;
  /** Characters into the text at the path. */
  readonly offset: number;
  /** warn: the template can be used all the same. */
  readonly severity: 'block' | 'warn';
  readonly sentence: Bilingual;
};

export type Judged = {
  readonly faults: readonly DataFault[];
  /** With defaults put in; null where its shape is wrong. */
  readonly template: WrittenTemplate | null;
};

/** @param data anything; it is not changed */
export function judgeTemplate(data: unknown): Judged {
  const faults: DataFault[] = [];
  const report: Report = ({ path, offset = 0 }, zh, en, severity = 'block') =>
    faults.push({ path, offset, severity, sentence: { zh, en } });
  const copy = plainCopy(data);
  const parsed = copy.ok ? templateSchema.safeParse(copy.value) : null;
  if (!copy.ok || parsed === null || !parsed.success) {
    const findings = copy.ok ? findingsOf(templateSchema, copy.value, parsed?.error?.issues ?? []) : copy.findings;
    for (const { path, sentence } of findings) report({ path: splitPath(path) }, sentence.zh, sentence.en);
    return { faults, template: null };
  }
  judgeReferences(parsed.data, report);
  // As written, not as parsed: paths must be those of the file.
  judgeTexts(walkTemplate(copy.value), vocabularyOf(parsed.data), report);
  return { faults, template: parsed.data };
}

function judgeReferences(template: WrittenTemplate, report: Report): void {
  const vocabulary = vocabularyOf(template);
  for (const [index, block] of template.blocks.entries()) {
    if (block.kind !== 'part' && block.kind !== 'clause') continue;
    const [shared, zh, en] =
      block.kind === 'part'
        ? ([partNamed(block.use), '部分', 'part'] as const)
        : ([clauseOf(template, block.use), '条款', 'clause'] as const);
    const path = ['blocks', index, 'use'];
    if (shared === undefined) {
      report({ path }, `没有名为“${block.use}”的公用${zh}。`, `There is no ${en} named "${block.use}".`);
    } else if (speaksOfOthers(shared, vocabulary)) {
      report(
        { path },
        `公用${zh}“${block.use}”用到这种文书没有的事实，不能用在这里。`,
        `The ${en} "${block.use}" names facts that this kind of paper does not have, so it can't be used here.`,
      );
    }
  }
  for (const [index, clause] of template.clauses.entries()) judgeDays(clause, ['clauses', index, 'variants'], report);
}

function clauseOf({ clauses }: WrittenTemplate, id: string): Clause | undefined {
  return clauses.find((clause) => clause.id === id) ?? clauseNamed(id);
}

/** Parts and clauses are written for cases; what they name need not be there for another subject. */
function speaksOfOthers(shared: Part | Clause, vocabulary: Vocabulary): boolean {
  let found = false;
  judgeTexts(walkTemplate(shared), vocabulary, () => {
    found = true;
  });
  return found;
}

/** The first day that must have a wording: earlier papers are none of ours. */
const firstDay = '1900-01-01';

/** Each day needs one wording and no second. */
function judgeDays({ variants }: Clause, path: Path, report: Report): void {
  const inOrder = [...variants].sort((a, b) => (a.from < b.from ? -1 : 1));
  const begins = (inOrder[0]?.from ?? '') <= firstDay;
  const follows = inOrder.every(({ until }, index) => {
    const next = inOrder[index + 1];
    return next === undefined ? until === null : until !== null && dayAfter(until) === next.from;
  });
  if (begins && follows) return;
  report(
    { path },
    `各种写法的日期须从 ${firstDay} 起前后相接，最后一种没有截止日期，使每一天有且只有一种写法。`,
    `The dates of the wordings must follow on each other from ${firstDay}, the last without an end, so that each day has one wording and no second.`,
  );
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
