// Article 37 of the Penalty Law: a lighter rule made after the act prevails, so a change since then is pointed out.
import type { Choice, LawNotice } from './choice';
import { inForce } from './editions';
import * as notice from './notices';

/**
 * One warning for each law cited whose edition is no longer in force on a later day. It points a change out; which
 * rule is lighter stays a person's judgment.
 * @param today the day of the paper, YYYY-MM-DD; for a continuing act also the day it ended
 */
export function changesSince(choice: Choice, today: string): readonly LawNotice[] {
  if (choice.outcome === 'missing') return [];
  const editions = new Set([...choice.breach, ...choice.consequence].map((provision) => provision.edition));
  return [...editions].filter((edition) => !inForce(edition, today)).map(notice.changedSince);
}
