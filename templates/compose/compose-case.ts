// One case and one kind of paper make a Paper.

import type { Case } from '../case/case';
import { findKind } from '../catalogue';
import { dateOf } from '../language/calendar';
import type { Choice } from '../law/choice';
import { chooseBasis } from '../law/choose';
import { findMatter, lawOf } from '../law/library';
import { caseFacts } from './case-facts';
import { type Composed, composePaper, type PaperRequest } from './compose';
import { isTime } from './known-time';

export type CaseRequest = PaperRequest & { readonly case: Case };

/**
 * Composes whatever the case holds: gaps are visible, nothing is judged (checks/ does that).
 * @throws where the kind does not exist or is not made from a case
 */
export function composeCase(request: CaseRequest): Composed & { readonly choice: Choice } {
  const kind = findKind(request.kind);
  if (kind === undefined || kind.subject !== 'case') throw new Error(`no paper "${request.kind}" for a case`);
  const one = request.case;
  const law = lawOf(request.office);
  const matter = findMatter(law, one.matter);
  const choice = matter ? chooseBasis(law, matter, one.act.division, dayOfAct(one, request.date)) : unknownMatter(one);
  const template = request.template ?? kind.template;
  const facts = caseFacts({ case: one, office: request.office, matter, choice, kind: kind.id, date: request.date });
  const author = request.office.authorities.find((authority) => authority.id === one.authority)?.name.zh ?? '';
  const subject = { id: one.id, title: `${kind.name.zh} ${one.party.name.zh}`, author };
  return { paper: composePaper(request, template, facts, law, subject), choice };
}

/** While the day of the act is not known, the law of the paper's day is shown. */
function dayOfAct(one: Case, date: string): string {
  return isTime(one.act.from) ? dateOf(one.act.from) : date;
}

function unknownMatter(one: Case): Choice {
  const zh = `事项清单中没有“${one.matter}”，请在清单中选择事项。`;
  const en = `The list of matters has no "${one.matter}"; choose a matter from the list.`;
  return { outcome: 'missing', notices: [{ code: 'no-provision', severity: 'block', sentence: { zh, en } }] };
}
