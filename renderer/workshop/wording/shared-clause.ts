// The dated wording of a clause that several kinds share: shown with the kind that uses it, and the kind's own as soon
// as a word of it is changed there.
import { clauseNamed } from '../../../templates/compose/clauses';
import type { Clause } from '../../../templates/compose/template-schema';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { changeAt } from '../session/change-at';

export type UsedClause = {
  readonly clause: Clause;
  /** Its place among the template's own clauses; null where it is the shared one. */
  readonly own: number | null;
};

export function usedClause(template: TemplateData, block: unknown): UsedClause | null {
  const { kind, use } = block as { readonly kind?: unknown; readonly use?: unknown };
  if (kind !== 'clause' || typeof use !== 'string') return null;
  const own = ownClauses(template).findIndex(({ id }) => id === use);
  const clause = own >= 0 ? ownClauses(template)[own] : clauseNamed(use);
  return clause === undefined ? null : { clause, own: own >= 0 ? own : null };
}

function ownClauses({ clauses }: TemplateData): readonly Clause[] {
  return Array.isArray(clauses) ? (clauses as readonly Clause[]) : [];
}

/** The template with words of a clause changed: the clause becomes its own where it was shared. */
export function withClauseWords(
  template: TemplateData,
  { clause, own }: UsedClause,
  variant: number,
  words: { readonly zh: string; readonly en: string },
): TemplateData {
  const at = own ?? ownClauses(template).length;
  const owning = own === null ? withOwn(template, clause) : template;
  const zh = changeAt(owning, ['clauses', at, 'variants', variant, 'zh'], words.zh);
  return changeAt(zh, ['clauses', at, 'variants', variant, 'en'], words.en);
}

function withOwn(template: TemplateData, clause: Clause): TemplateData {
  const { blocks, ...others } = template;
  return { ...others, clauses: [...ownClauses(template), structuredClone(clause)], blocks };
}

/** Back to the shared wording. */
export function withShared(template: TemplateData, id: string): TemplateData {
  const rest = ownClauses(template).filter((clause) => clause.id !== id);
  const { clauses: _, ...others } = template;
  return rest.length === 0 ? others : { ...template, clauses: rest };
}
