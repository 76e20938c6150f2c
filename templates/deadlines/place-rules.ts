// Which of the rules on one topic applies: that of the place itself before that of the whole country. The law of one side
// does not apply on the other, so the others are kept to be shown beside it, never taken.
import { appliesIn } from '../law/editions';
import type { DeadlineFacts, PaperInCourse } from './course-facts';
import type { Beginning } from './rule';
import type { RuleInForce } from './rules';

/** Rules that take each other's place, without those that are switched off or there for comparison only. */
export type Topic = readonly RuleInForce[];

export type Placed = {
  readonly inForce: RuleInForce;
  /** The papers it is for; null where it does not go by papers. */
  readonly papers: ReadonlySet<PaperInCourse> | null;
};

export function topicsOf(rules: readonly RuleInForce[]): readonly Topic[] {
  const topics = new Map<string, RuleInForce[]>();
  for (const one of rules) {
    const { rule, change } = one;
    if (rule.comparison || change?.off === true) continue;
    topics.set(rule.topic, [...(topics.get(rule.topic) ?? []), one]);
  }
  return [...topics.values()];
}

const goByPapers: readonly Beginning[] = [
  'paper-made',
  'paper-announced',
  'letter-sent',
  'reply-asked',
  'decision-made',
  'decision-to-publish',
];

/** @param divisionOf division code of an authority, "" where it is not known @returns at least one, unless none is valid here */
export function placed(
  topic: Topic,
  facts: DeadlineFacts,
  divisionOf: (authority: string) => string,
): readonly Placed[] {
  const { authority, division, inCourse } = facts;
  const here = divisionOf(authority) || division;
  const begins = topic[0]?.rule.begins;
  const without = nearest(topic, here, null);
  if (begins === undefined || !goByPapers.includes(begins)) return without ? [{ inForce: without, papers: null }] : [];
  const byRule = new Map<RuleInForce, Set<PaperInCourse>>();
  for (const paper of inCourse.papers) {
    // A letter is answered by the rule of those it goes to.
    const to = begins === 'letter-sent' ? divisionOf(inCourse.letters[paper.kind]?.to ?? '') : '';
    const rule = nearest(topic, to || here, paper.kind);
    if (rule !== undefined) byRule.set(rule, (byRule.get(rule) ?? new Set()).add(paper));
  }
  if (byRule.size > 0) return [...byRule].map(([inForce, papers]) => ({ inForce, papers }));
  return without ? [{ inForce: without, papers: new Set() }] : [];
}

/** @param kind of paper, or null where none is there yet */
function nearest(topic: Topic, place: string, kind: string | null): RuleInForce | undefined {
  const fit = topic.filter(({ rule }) => appliesIn(rule.jurisdiction, place) && (kind === null || isFor(rule, kind)));
  return fit.sort((a, b) => b.rule.jurisdiction.length - a.rule.jurisdiction.length)[0];
}

function isFor({ papers, notFor }: RuleInForce['rule'], kind: string): boolean {
  return !notFor.includes(kind) && (papers?.includes(kind) ?? true);
}
