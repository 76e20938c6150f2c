// What filling a template needs besides its blocks.
import type { Bilingual } from '../language/bilingual';
import type { Facts, Item } from './fact';
import type { Speaker } from './say-text';
import type { Clause } from './template-schema';

export type Filling = {
  readonly facts: Facts;
  readonly speaker: Speaker;
  /** Day of the paper, YYYY-MM-DD. */
  readonly date: string;
  /** Clauses that the template has for itself. */
  readonly clauses: readonly Clause[];
  /** Wording of one paper alone, by clause: replaces the template's text, without placeholders. */
  readonly rewording: Readonly<Record<string, Bilingual>>;
};

/** The text that says the name of an entry. */
export const itemName: Bilingual = { zh: '{{ item.name }}', en: '{{ item.name }}' };

/** One speaker, or one for each entry of a collection. */
export function speakers(filling: Filling, each: string | undefined): readonly Speaker[] {
  if (each === undefined) return [filling.speaker];
  return itemsOf(filling.facts, each).map((item) => filling.speaker.with(item));
}

export function itemsOf(facts: Facts, collection: string): readonly Item[] {
  const items = facts.collections[collection];
  if (items === undefined) throw new Error(`no collection "${collection}"`);
  return items;
}
