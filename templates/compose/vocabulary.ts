// What a template may speak of: names of facts, collections and conditions, per subject. For checking templates.
import { caseCollections, caseConditions, caseFactNames } from './case-fact-names';
import { operationCollections, operationConditions, operationFactNames } from './operation-fact-names';
import type { WrittenTemplate } from './template-schema';

export type Vocabulary = {
  readonly facts: ReadonlySet<string>;
  /** Collections with the names of their entries' facts. */
  readonly collections: ReadonlyMap<string, ReadonlySet<string>>;
};

const collectionNames = (all: { readonly [name: string]: object }): Vocabulary['collections'] =>
  new Map(Object.entries(all).map(([name, facts]) => [name, new Set(Object.keys(facts))]));

const is = (conditions: readonly string[]): string[] => conditions.map((name) => `is.${name}`);

/** @param template its subject decides the facts, its provisions the names after `cited.` */
export function vocabularyOf(template: Pick<WrittenTemplate, 'subject' | 'provisions'>): Vocabulary {
  const cited = Object.keys(template.provisions ?? {}).map((name) => `cited.${name}`);
  if (template.subject === 'case') {
    const facts = new Set([...Object.keys(caseFactNames), ...is(caseConditions), ...cited]);
    return { facts, collections: collectionNames(caseCollections) };
  }
  const facts = new Set([...Object.keys(operationFactNames), ...is(operationConditions), ...cited]);
  return { facts, collections: collectionNames(operationCollections) };
}
