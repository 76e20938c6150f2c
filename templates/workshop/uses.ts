// Which facts and provisions a template uses, and in which of its blocks: what a reviewer reads beside the paper.
import { sayFact } from '../compose/say-condition';
import type { WrittenTemplate } from '../compose/template-schema';
import { walkTemplate } from '../compose/template-text-walk';
import { factsOfCondition, factsOfText } from '../compose/text-facts';
import type { Bilingual } from '../language/bilingual';
import type { Citation } from '../law/schema';

export type FactUse = {
  /** As templates write it; an entry's fact with its collection, `officers.name`. */
  readonly name: string;
  readonly label: Bilingual;
  /** Names of the blocks. */
  readonly blocks: readonly string[];
  /** false: it steers a condition and is not printed. */
  readonly printed: boolean;
};

/** In the order in which the paper first uses them. */
export function factUses(
  template: Pick<WrittenTemplate, 'subject' | 'asks' | 'clauses'> & {
    readonly blocks: readonly { readonly clause: string }[];
  },
): readonly FactUse[] {
  const uses = new Map<string, { label: Bilingual; blocks: Set<string>; printed: boolean }>();
  const found = walkTemplate({ blocks: template.blocks, clauses: template.clauses });
  const note = (fact: string, printed: boolean, each: string | undefined, path: readonly (string | number)[]): void => {
    const name = fact.startsWith('item.') && each !== undefined ? `${each}.${fact.slice('item.'.length)}` : fact;
    const use = uses.get(name) ?? { label: sayFact(template, fact, each), blocks: new Set(), printed: false };
    use.blocks.add(blockNameAt(template, path));
    use.printed ||= printed;
    uses.set(name, use);
  };
  for (const { path, zh, en, each } of found.texts) {
    for (const text of [zh, en]) {
      const read = factsOfText(text);
      if ('facts' in read) for (const { name, printed } of read.facts) note(name, printed, each, path);
    }
  }
  for (const { path, condition, each } of found.conditions) {
    const read = factsOfCondition(condition);
    if ('facts' in read) for (const { name } of read.facts) note(name, false, each, path);
  }
  return [...uses].map(([name, { label, blocks, printed }]) => ({ name, label, blocks: [...blocks], printed }));
}

function blockNameAt(template: Parameters<typeof factUses>[0], [list, index]: readonly (string | number)[]): string {
  if (typeof index !== 'number') return '';
  if (list === 'clauses') return template.clauses[index]?.id ?? '';
  return template.blocks[index]?.clause ?? '';
}

export type ProvisionUse = { readonly name: string; readonly citations: readonly Citation[]; readonly used: boolean };

/** What the template cites by name; `used` where a text prints it. */
export function provisionUses(template: WrittenTemplate): readonly ProvisionUse[] {
  const printed = new Set(factUses(template).map(({ name }) => name));
  return Object.entries(template.provisions).map(([name, citations]) => {
    return { name, citations, used: printed.has(`cited.${name}`) };
  });
}
