// When a rule has its occasion in a case: from which day its period runs, and whether what it is for was done.
import { dateOf } from '../language/calendar';
import { type DeadlineFacts, orderKind, type PaperInCourse } from './course-facts';
import { type Ended, endedBy } from './endings';
import type { DeadlineRule } from './rule';

/** Why a rule has no occasion. */
export type Absence =
  | 'no-order'
  | 'at-once'
  | 'no-deadline'
  | 'no-paper'
  | 'not-announced'
  | 'no-clue'
  | 'not-filed'
  | 'filed'
  | 'not-inspected'
  | 'no-decision'
  | 'not-to-publish'
  | 'corrected-on-the-spot';

export type Occasion = {
  /** The day that is not counted; null where the period does not run, for the reason of `absent`. */
  readonly begun: string | null;
  readonly absent: Absence | null;
  readonly paper: PaperInCourse | null;
  /** The end that the paper itself states: a date, which means its end, or a moment. */
  readonly stated: string | null;
  readonly ended: Ended | null;
  /** Where in the form it is dealt with. */
  readonly field: string;
};

/** At least one; several where a rule runs for each paper. */
export function occasionsOf(rule: DeadlineRule, facts: DeadlineFacts): readonly Occasion[] {
  const { course, inspectedOn } = facts.inCourse;
  switch (rule.begins) {
    case 'order-made':
      return [ofCorrection(rule, facts)];
    case 'correction-due':
      return [ofReinspection(rule, facts)];
    case 'paper-made':
    case 'decision-made':
    case 'letter-sent':
      return eachPaper(rule, facts, ({ on, served }) => (rule.begins === 'letter-sent' ? (dayOf(served) ?? on) : on));
    case 'bundle-asked':
      return [];
    case 'reply-asked':
      return eachPaper(rule, facts, ({ on }) => on).filter(({ paper, stated }) => paper === null || stated !== null);
    case 'decision-to-publish':
      if (course.publication !== 'yes') return [absent('not-to-publish', 'course.publication')];
      return eachPaper(rule, facts, ({ on }) => on);
    case 'paper-announced':
      return announced(rule, facts);
    case 'clue-received':
      return [
        course.clueOn ? running(rule, facts, course.clueOn, 'inspection.from') : absent('no-clue', 'course.clueOn'),
      ];
    case 'filed':
      return [
        course.filedOn
          ? running(rule, facts, course.filedOn, 'grounds.decidedOn')
          : absent('not-filed', 'course.filedOn'),
      ];
    case 'found-not-filed':
      if (course.filedOn) return [absent('filed', 'course.filedOn')];
      return [
        inspectedOn ? running(rule, facts, inspectedOn, 'course.filedOn') : absent('not-inspected', 'inspection.from'),
      ];
  }
}

function ofCorrection(rule: DeadlineRule, facts: DeadlineFacts): Occasion {
  const field = 'correction.deadline';
  const order = facts.inCourse.papers.findLast(({ kind }) => kind === orderKind);
  if (order === undefined) return absent('no-order', field);
  if (facts.inCourse.atOnce) return absent('at-once', field);
  if (facts.deadline === null) return absent('no-deadline', field);
  const at = 'correction.reinspection.at';
  return { ...running(rule, facts, order.on, at), paper: order, stated: facts.deadline };
}

function ofReinspection(rule: DeadlineRule, facts: DeadlineFacts): Occasion {
  const correction = ofCorrection(rule, facts);
  if (correction.absent !== null) return correction;
  if (facts.corrected && facts.inCourse.reinspectedAt === null)
    return absent('corrected-on-the-spot', correction.field);
  return { ...correction, begun: dateOf(facts.deadline as string), stated: null, paper: null };
}

function announced(rule: DeadlineRule, facts: DeadlineFacts): readonly Occasion[] {
  const papers = papersOf(rule, facts).filter(({ served }) => served?.how === 'announcement');
  if (papers.length === 0) return [absent('not-announced', 'papers')];
  return papers.map((paper) => {
    const begun = paper.served?.begunOn ?? null;
    if (begun === null) return { ...absent('not-announced', 'papers'), paper };
    return { ...running(rule, facts, begun, 'papers', paper), paper };
  });
}

function eachPaper(
  rule: DeadlineRule,
  facts: DeadlineFacts,
  begunOf: (paper: PaperInCourse) => string,
): readonly Occasion[] {
  const papers = papersOf(rule, facts);
  if (papers.length === 0) return [absent(rule.begins === 'decision-made' ? 'no-decision' : 'no-paper', 'papers')];
  return papers.map((paper) => {
    const stated = rule.ends === 'replied' ? (facts.inCourse.letters[paper.kind]?.replyBy ?? null) : null;
    return { ...running(rule, facts, begunOf(paper), fieldOf(rule, paper), paper), paper, stated };
  });
}

function papersOf({ papers: kinds, notFor }: DeadlineRule, { inCourse }: DeadlineFacts): readonly PaperInCourse[] {
  return inCourse.papers.filter(({ kind }) => !notFor.includes(kind) && (kinds?.includes(kind) ?? true));
}

function fieldOf({ ends }: DeadlineRule, { kind }: PaperInCourse): string {
  if (ends === 'replied') return `course.replies.${kind}`;
  if (ends === 'closed') return 'course.closedOn';
  return ends === 'published' ? 'course.publishedOn' : 'papers';
}

function dayOf(served: PaperInCourse['served']): string | null {
  return served?.at ? dateOf(served.at) : null;
}

function running(
  { ends }: DeadlineRule,
  facts: DeadlineFacts,
  begun: string,
  field: string,
  paper: PaperInCourse | null = null,
): Occasion {
  return { begun, absent: null, paper, stated: null, ended: endedBy(ends, facts, paper), field };
}

function absent(why: Absence, field: string): Occasion {
  return { begun: null, absent: why, paper: null, stated: null, ended: null, field };
}
