// One case and one kind of paper make a Paper.
import type { Case } from '../case/case';
import { findKind } from '../catalogue';
import type { Choice } from '../law/choice';
import { chooseForCase } from '../law/choose-for-case';
import { findMatter, lawOf } from '../law/library';
import { caseFacts } from './case-facts';
import { type Composed, composePaper, type PaperRequest } from './compose';
import { templateInUse } from './template-in-use';

export type CaseRequest = PaperRequest & { readonly case: Case };

/**
 * Composes whatever the case holds: gaps are visible, nothing is judged (checks/ does that).
 * @throws where the kind does not exist or is not made from a case
 */
export function composeCase(request: CaseRequest): Composed & { readonly choice: Choice } {
  const kind = findKind(request.kind);
  if (kind === undefined || kind.subject !== 'case') throw new Error(`no paper "${request.kind}" for a case`);
  const { case: one, office, date } = request;
  const law = lawOf(office);
  const choice = chooseForCase(one, law, date);
  const used = templateInUse(kind, office, request.template);
  const { asks } = used.template;
  const matter = findMatter(law, one.matter);
  const { number, filed } = request;
  const facts = caseFacts({ case: one, office, matter, choice, kind: kind.id, date, number, filed, asks });
  const issuer = office.authorities.find((authority) => authority.id === one.authority);
  const subject = { id: one.id, title: `${kind.name.zh} ${one.party.name.zh}`, author: issuer?.name.zh ?? '' };
  const there = { law, division: issuer?.division ?? '' };
  return { paper: composePaper(request, used, facts, there, subject), choice };
}
