// An issued paper against what would be issued now: what changed in its case, and what changed around it.
import { findKind } from '../../templates/catalogue';
import { templateInUse } from '../../templates/compose/template-in-use';
import { citedLaws } from '../../templates/issued/cited-law';
import { comparePapers, saySame } from '../../templates/issued/compare-papers';
import type { CitedLaw } from '../../templates/issued/record';
import { lawOf } from '../../templates/law/library';
import type { Office } from '../../templates/office/office';
import { composeSubject, wholeSubject } from './compose-subject';
import type { Ask, Comparison, FrozenPaper, OtherCause, PaperChoice } from './questions';

/**
 * The case counts as changed where the paper made from it now differs from the one made now from the case as of then:
 * a new template or law alone makes no paper out of date.
 */
export function compareIssued({ subject, choice, frozen }: Ask<'compare'>, office: Office): Comparison {
  const again = composeSubject(wholeSubject(frozen.subject, office), office, choice, false);
  const { paper: now } = composeSubject(wholeSubject(subject, office), office, choice, false);
  return {
    outOfDate: !saySame(again.paper, now),
    others: saySame(frozen.paper, again.paper) ? [] : causes(frozen, choice, office, again.choice),
    clauses: comparePapers(frozen.paper, now),
  };
}

/** Where neither wording nor law is another, the office's own entries are (address, telephone, rules). */
function causes(
  { record }: FrozenPaper,
  { kind: id, date }: PaperChoice,
  office: Office,
  chosen: Parameters<typeof citedLaws>[1],
): readonly OtherCause[] {
  const kind = findKind(id);
  if (kind === undefined) return ['template'];
  const { template, origin } = templateInUse(kind, office);
  const law = citedLaws(template, chosen, lawOf(office), date);
  const editions = (all: readonly CitedLaw[]): string => all.map((one) => `${one.law} ${one.edition}`).join('\n');
  const found: OtherCause[] = [];
  if (template.edition !== record.template.edition || origin !== record.template.origin) found.push('template');
  if (editions(law) !== editions(record.law)) found.push('law');
  return found.length === 0 ? ['office'] : found;
}
