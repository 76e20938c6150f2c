// Clauses and parts shared by several templates, as shipped.
import type { Clause, Need, Part, Template, TemplateBlock, WrittenTemplate } from './template-schema';

const clauses: readonly Clause[] = Object.values(
  import.meta.glob<Clause>('../clauses/*.yaml', { eager: true, import: 'default' }),
);
const parts: readonly Part[] = Object.values(
  import.meta.glob<Part>('../parts/*.yaml', { eager: true, import: 'default' }),
);

/**
 * The wording of a dated clause on a day, or undefined where there is none.
 * @param own clauses that the template has for itself
 */
export function clauseOn(id: string, date: string, own: readonly Clause[]): Clause['variants'][number] | undefined {
  const variants = [...own, ...clauses].find((clause) => clause.id === id)?.variants ?? [];
  return variants.find((one) => one.from <= date && (one.until === null || date <= one.until));
}

export function clauseNamed(id: string): Clause | undefined {
  return clauses.find((clause) => clause.id === id);
}

export function partNamed(id: string): Part | undefined {
  return parts.find((part) => part.id === id);
}

export function allClauses(): readonly Clause[] {
  return clauses;
}

export function allParts(): readonly Part[] {
  return parts;
}

function wholeNeed({ facts = [], blocks = [], clauses: names = [], weight = 'must', why }: Need): Need {
  return { facts, blocks, clauses: names, weight, why };
}

/** Puts the named parts in place. An unknown part is a bug of a shipped template; the checker names it beforehand. */
export function withParts(written: WrittenTemplate): Template {
  const blocks = written.blocks.flatMap((block): readonly TemplateBlock[] => {
    if (block.kind !== 'part') return [block];
    const part = partNamed(block.use);
    if (part === undefined) throw new Error(`template ${written.kind}: no part "${block.use}"`);
    return part.blocks;
  });
  // A shipped template is taken as its file holds it: what it leaves out is put in here.
  const asks = (written.asks ?? []).map((ask) => ({
    ...ask,
    choices: ask.choices ?? [],
    required: ask.required ?? false,
    unanswered: ask.unanswered ?? 'all',
  }));
  const { stage = 'any', filing = 80, group = 'other', provisions = {}, needs = [], clauses: own = [] } = written;
  const eachPage = written.eachPage ?? [];
  const defaults = { stage, filing, group, eachPage, provisions, needs: needs.map(wholeNeed), clauses: own };
  return { ...written, ...defaults, asks, blocks };
}
