// Which kinds of paper belong to the set that is made next of a case or an operation, as their templates say.
import type { Ask } from '../asks/ask';
import type { Case } from '../case/case';
import { catalogue, type Kind } from '../catalogue';
import { chooseForCase } from '../law/choose-for-case';
import { findMatter, lawOf } from '../law/library';
import type { Office } from '../office/office';
import type { Operation } from '../operation/operation';
import { caseFacts } from './case-facts';
import type { Facts } from './fact';
import { citedFacts } from './law-facts';
import { operationFacts } from './operation-facts';
import { Speaker } from './say-text';
import { templateInUse } from './template-in-use';

/** Facts as the paper of one kind sees them. */
type FactsFor = (kind: string, asks: readonly Ask[]) => Facts;

/** @param date of the papers, YYYY-MM-DD. @returns ids in the order of the catalogue */
export function usualKindsOfCase(one: Case, office: Office, date: string): readonly string[] {
  const law = lawOf(office);
  const setting = {
    case: one,
    office,
    date,
    choice: chooseForCase(one, law, date),
    matter: findMatter(law, one.matter),
  };
  return usualKinds('case', one.authority, office, date, (kind, asks) => caseFacts({ ...setting, kind, asks }));
}

export function usualKindsOfOperation(
  operation: Operation,
  cases: readonly Case[],
  office: Office,
  date: string,
): readonly string[] {
  const setting = { operation, cases, office, date, law: lawOf(office) };
  return usualKinds('operation', operation.authorities[0], office, date, (kind, asks) =>
    operationFacts({ ...setting, kind, asks }),
  );
}

function usualKinds(
  subject: Kind['subject'],
  issuer: string | undefined,
  office: Office,
  date: string,
  factsFor: FactsFor,
): readonly string[] {
  const there = { law: lawOf(office), division: office.authorities.find(({ id }) => id === issuer)?.division ?? '' };
  return catalogue
    .filter((kind) => kind.subject === subject)
    .filter((kind) => {
      const { template } = templateInUse(kind, office);
      if (template.usual === undefined) return false;
      const facts = factsFor(kind.id, template.asks);
      const named = new Map([...facts.named, ...citedFacts(template, there, date)]);
      return Speaker.of({ ...facts, named }).holds(template.usual);
    })
    .map(({ id }) => id);
}
