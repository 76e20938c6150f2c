// The rules on periods as shipped, and as an office has changed them. Held to the schema by a test, not at each start.
import type { Office } from '../office/office';
import type { DeadlineChange, DeadlineRule } from './rule';

const files = import.meta.glob<Partial<DeadlineRule>>('./rules/*.yaml', { eager: true, import: 'default' });

/** In the order of a case's life. */
const order = [
  'clue-check',
  'decision-due',
  'case-not-filed',
  'correction',
  'reinspection',
  'statement',
  'decision-service',
  'announcement',
  'assistance-reply',
  'letter-reply',
  'publication',
  'closing',
];

/** What a file leaves out is put in here. */
const shipped: readonly DeadlineRule[] = Object.values(files)
  .map((written) => {
    const source = { citations: [], ...written.source };
    return { comparison: false, notFor: [], adds: [], ...written, source } as unknown as DeadlineRule;
  })
  .sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic) || rank(a) - rank(b));

/** Within a topic: the national rule, those of places, what is there for comparison. */
function rank({ jurisdiction, comparison }: DeadlineRule): number {
  return Number(`${comparison ? 9 : 0}${jurisdiction.padStart(6, '0')}`);
}

export type RuleInForce = {
  readonly rule: DeadlineRule;
  /** How the office changed it, if it did. */
  readonly change: DeadlineChange | null;
};

export function shippedRules(): readonly DeadlineRule[] {
  return shipped;
}

export function findRule(id: string): DeadlineRule | undefined {
  return shipped.find((rule) => rule.id === id);
}

/** Every rule with the office's change put in; those that are switched off stay, so that this can be said. */
export function rulesOf({ rules }: Pick<Office, 'rules'>): readonly RuleInForce[] {
  const changes = new Map(rules.deadlines.map((change) => [change.rule, change]));
  return shipped.map((rule) => {
    const change = changes.get(rule.id) ?? null;
    if (change === null) return { rule, change };
    return { rule: { ...rule, days: change.days ?? rule.days, counting: change.counting ?? rule.counting }, change };
  });
}
