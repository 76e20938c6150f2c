// Walks a template as data and finds every text pair and every condition in it, with its path in the file.
export type Path = readonly (string | number)[];

export type FoundText = {
  readonly path: Path;
  readonly zh: string;
  readonly en: string;
  /** The collection whose entries are `item` here, if any. */
  readonly each: string | undefined;
};
export type FoundCondition = { readonly path: Path; readonly condition: string; readonly each: string | undefined };
export type FoundCollection = { readonly path: Path; readonly name: string };

export type Found = {
  readonly texts: FoundText[];
  readonly conditions: FoundCondition[];
  readonly collections: FoundCollection[];
};

type Node = { readonly [key: string]: unknown };

/** @param data parsed YAML that has passed the template schema */
export function walkTemplate(data: unknown): Found {
  const found: Found = { texts: [], conditions: [], collections: [] };
  visit(data, [], undefined, found);
  return found;
}

function visit(value: unknown, path: Path, each: string | undefined, found: Found): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) visit(entry, [...path, index], each, found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const node = value as Node;
  if (typeof node.zh === 'string' && typeof node.en === 'string') {
    found.texts.push({ path, zh: node.zh, en: node.en, each });
    return;
  }
  const inner = typeof node.each === 'string' ? node.each : each;
  if (typeof node.each === 'string') found.collections.push({ path: [...path, 'each'], name: node.each });
  if (typeof node.organs === 'string') found.collections.push({ path: [...path, 'organs'], name: node.organs });
  if (typeof node.when === 'string') {
    found.conditions.push({ path: [...path, 'when'], condition: node.when, each });
  }
  if (path.length === 0 && typeof node.usual === 'string') {
    found.conditions.push({ path: ['usual'], condition: node.usual, each });
  }
  for (const [key, entry] of Object.entries(node)) {
    // The caption and heads of a table stand outside its rows.
    const outside = key === 'caption' || key === 'head' || key === 'unit';
    visit(entry, [...path, key], outside ? each : inner, found);
  }
}
