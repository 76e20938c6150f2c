// Where a case stands for the clerk's list: what has been done, and whether a correction is due.
import { isMoment } from '../language/calendar';
import type { DraftFacts } from './draft-facts';

/**
 * draft: the form is not complete.
 * ready: complete, and the next paper (order, or decision after a correction) is waiting to be made.
 * ordered: an order to correct was printed, exported or issued; its deadline is more than three days off, or has none.
 * due: the deadline is within three days (72 hours).
 * overdue: the deadline has passed and no re-inspection found the correction made.
 * closed: the decision of no penalty was made; or the correction was found made and no decision is to follow.
 */
export const draftStatuses = ['draft', 'ready', 'ordered', 'due', 'overdue', 'closed'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

/** Export counts as making: papers are often printed from the word processor. */
const orderKind = 'order-to-correct';
const decisionKind = 'no-penalty-decision';
const dueWithinMs = 3 * 24 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** @param nowMs milliseconds since 1970 */
export function draftStatus(facts: DraftFacts, nowMs: number): DraftStatus {
  const made = (kind: string): boolean => facts.papers.some((paper) => paper.kind === kind);
  if (made(decisionKind)) return 'closed';
  if (!made(orderKind)) return facts.complete ? 'ready' : 'draft';
  if (facts.corrected) return facts.decided ? 'ready' : 'closed';
  if (facts.deadline === null) return 'ordered';
  const leftMs = endOf(facts.deadline) - nowMs;
  if (leftMs <= 0) return 'overdue';
  return leftMs <= dueWithinMs ? 'due' : 'ordered';
}

/** The instant of a deadline. A date means its end, in China's one zone (+08:00). */
export function endOf(deadline: string): number {
  return isMoment(deadline) ? Date.parse(deadline) : Date.parse(`${deadline}T00:00:00+08:00`) + dayMs;
}
