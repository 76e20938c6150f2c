// What a template may speak of: names of facts, collections and conditions, per subject. For checking templates.
import { type AskKind, listKinds } from '../asks/ask';
import { askedEntry, askedNames } from './asked-names';
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
export function vocabularyOf(template: Pick<WrittenTemplate, 'subject' | 'provisions' | 'asks'>): Vocabulary {
  const cited = Object.keys(template.provisions ?? {}).map((name) => `cited.${name}`);
  const own = [...cited, ...askedNames(template.asks ?? [])];
  if (template.subject === 'case') {
    const facts = new Set([...Object.keys(caseFactNames), ...is(caseConditions), ...own]);
    return { facts, collections: new Map([...collectionNames(caseCollections), ...askedCollections(template)]) };
  }
  const facts = new Set([...Object.keys(operationFactNames), ...is(operationConditions), ...own]);
  return { facts, collections: new Map([...collectionNames(operationCollections), ...askedCollections(template)]) };
}

const ofCaseKinds: { readonly [K in AskKind]?: object } = {
  evidence: caseCollections.evidence,
  photographs: caseCollections.evidence,
  papers: caseCollections.papers,
};

/** Lists that the template asks for; an operation has no evidence and no issued papers of its own. */
function askedCollections({ asks, subject }: Pick<WrittenTemplate, 'asks' | 'subject'>): Vocabulary['collections'] {
  const lists = (asks ?? []).filter(({ kind }) => listKinds.includes(kind));
  return new Map(
    lists.map(({ key, kind }) => {
      const ofCase = subject === 'case' ? ofCaseKinds[kind] : undefined;
      return [`asked.${key}`, new Set(Object.keys(ofCase ?? askedEntry))];
    }),
  );
}
