// Collects facts under names that must exist: a name outside the list does not compile.
import { type Bilingual, noWords } from '../language/bilingual';
import type { Words } from '../paper/blocks';
import { Fact } from './fact';

export class FactList<Name extends string> {
  private readonly facts = new Map<string, Fact>();

  constructor(private readonly labels: Readonly<Record<Name, Bilingual>>) {
    for (const name of Object.keys(labels) as Name[]) this.set(name, noWords, name);
  }

  /** @param words undefined where the fact is not known: a gap */
  set(name: Name, words: Bilingual | undefined, field: string, said?: Words): void {
    this.facts.set(name, new Fact(words ?? noWords, field, this.labels[name], said));
  }

  /** All names of the list are there, in its order. */
  named(): ReadonlyMap<string, Fact> {
    return this.facts;
  }
}

/** One entry of a collection. `path` is the entry's place in the file, e.g. officers[0]. */
export function itemOf<Name extends string>(
  labels: Readonly<Record<Name, Bilingual>>,
  values: Readonly<Record<Name, Bilingual>>,
  path: string | ((name: Name) => string),
): { readonly [name: string]: Fact } {
  const entry: { [name: string]: Fact } = {};
  for (const name of Object.keys(labels) as Name[]) {
    const field = typeof path === 'string' ? `${path}.${name}` : path(name);
    entry[name] = new Fact(values[name], field, labels[name]);
  }
  return entry;
}
