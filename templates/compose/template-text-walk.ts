// Walks a template as data and finds every text pair, condition and collection in it, with its path in the file.
export type Path = readonly (string | number)[];

export type FoundText = {
  readonly path: Path;
  readonly zh: string;
  readonly en: string;
  /** The collection whose entries are `item` here, if any. */
  readonly each: string | undefined;
};
export type FoundCondition = { readonly path: Path; readonly condition: string; readonly each: string | undefined };
export type FoundCollection = {
  readonly path: Path;
  readonly name: string;
  /** What the block takes from each entry by itself, without its texts naming it. */
  readonly for: 'organs' | 'names' | 'photographs' | 'pictures' | undefined;
  /** Facts of entries that a chart counts. */
  readonly values: readonly { readonly path: Path; readonly name: string }[];
};

export type Found = {
  readonly texts: FoundText[];
  readonly conditions: FoundCondition[];
  readonly collections: FoundCollection[];
};

type Node = { readonly [key: string]: unknown };

/** @param data that has passed the template schema, or one block, part or clause of it */
export function walkTemplate(data: unknown): Found {
  const found: Found = { texts: [], conditions: [], collections: [] };
  visit(data, [], undefined, undefined, found);
  return found;
}

/** @param each the collection whose entries are `item` here. @param outer the one around the block that repeats, if any */
function visit(value: unknown, path: Path, each: string | undefined, outer: string | undefined, found: Found): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) visit(entry, [...path, index], each, outer, found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const node = value as Node;
  if (typeof node.when === 'string') {
    found.conditions.push({ path: [...path, 'when'], condition: node.when, each });
  }
  if (typeof node.zh === 'string' && typeof node.en === 'string') {
    found.texts.push({ path, zh: node.zh, en: node.en, each });
    return;
  }
  const repeats = typeof node.each === 'string';
  const inner = repeats ? (node.each as string) : each;
  const around = repeats ? each : outer;
  found.collections.push(...collectionsOf(node, path));
  if (typeof node.where === 'string') {
    found.conditions.push({ path: [...path, 'where'], condition: node.where, each: inner });
  }
  if (path.length === 0 && typeof node.usual === 'string') {
    found.conditions.push({ path: ['usual'], condition: node.usual, each });
  }
  if (typeof node.usedWhen === 'string') {
    found.conditions.push({ path: [...path, 'usedWhen'], condition: node.usedWhen, each });
  }
  for (const [key, entry] of Object.entries(node)) {
    const stands = isOutside(node, key) ? around : inner;
    visit(entry, [...path, key], stands, around, found);
  }
}

/** The caption and heads of a table stand outside its rows, the names of a chart's series outside its entries. */
const outside: ReadonlySet<string> = new Set(['caption', 'head', 'unit', 'series']);

/** So does what a paper annexes itself, before the entries that are named after it. */
function isOutside(node: Node, key: string): boolean {
  if (key === 'caption' && node.kind === 'photographs') return false;
  return outside.has(key) || (key === 'items' && node.kind === 'attachment-note');
}

function collectionsOf(node: Node, path: Path): FoundCollection[] {
  const found: FoundCollection[] = [];
  if (typeof node.each === 'string') {
    const series = Array.isArray(node.series) ? (node.series as readonly Node[]) : [];
    const values = series.map(({ value }, index) => ({
      path: [...path, 'series', index, 'value'],
      name: String(value),
    }));
    const use = takenBy(node);
    found.push({ path: [...path, 'each'], name: node.each, for: use, values });
  }
  if (typeof node.organs === 'string') {
    found.push({ path: [...path, 'organs'], name: node.organs, for: 'organs', values: [] });
  }
  if (typeof node.signers === 'string') {
    found.push({ path: [...path, 'signers'], name: node.signers, for: 'names', values: [] });
  }
  return found;
}

/** A grid of photographs takes the caption from its entries, unless it brings its own. */
function takenBy({ kind, caption }: Node): FoundCollection['for'] {
  if (kind === 'photographs') return caption === undefined ? 'photographs' : 'pictures';
  return kind === 'attachment-note' ? 'names' : undefined;
}
