// Under which conditions a template prints what: facts in each language, kinds of block, blocks by name. Found from the
// template alone, without a case.
import { clauseNamed } from './clauses';
import { type Condition, readCondition } from './condition';
import type { Clause, Template } from './template-schema';
import { marksIn } from './text-facts';

/** What must hold, or with `not` must not. */
export type Guard = { readonly condition: Condition; readonly not: boolean };

/** `zh:party.name`, `en:officers.name`, `block:signature`, `clause:statement`. */
export type Thing = string;

/** Each way in which a template comes to print a thing: what must hold for it, all of it. */
export type Ways = ReadonlyMap<Thing, readonly (readonly Guard[])[]>;

type Found = Map<Thing, (readonly Guard[])[]>;
type Node = { readonly [key: string]: unknown };

/** @param template that is sound */
export function waysToPrint(template: Pick<Template, 'blocks' | 'clauses'>): Ways {
  const found: Found = new Map();
  for (const block of template.blocks) {
    const guards = guardOf(block.when);
    add(found, `block:${block.kind}`, guards);
    add(found, `clause:${block.clause}`, guards);
    const own = block.kind === 'clause' ? newestOf(block.use, template.clauses) : undefined;
    visit({ ...block, own }, undefined, [], found);
  }
  return found;
}

/** The wording for papers of today and later. */
function newestOf(id: string, own: readonly Clause[]): Clause['variants'][number] | undefined {
  return [...own, clauseNamed(id)].find((clause) => clause?.id === id)?.variants.find(({ until }) => until === null);
}

function visit(value: unknown, each: string | undefined, before: readonly Guard[], found: Found): void {
  if (Array.isArray(value)) {
    for (const entry of value) visit(entry, each, before, found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const node = value as Node;
  const guards = [...before, ...guardOf(node.when)];
  if (typeof node.zh === 'string' && typeof node.en === 'string') {
    for (const language of ['zh', 'en'] as const) addText(found, language, node[language] as string, each, guards);
    return;
  }
  for (const collection of namedEntries(node)) {
    for (const language of ['zh', 'en']) add(found, `${language}:${collection}.name`, guards);
  }
  const inner = typeof node.each === 'string' ? node.each : each;
  // A condition on the entries of a table may leave any of them out.
  const within = [...guards, ...guardOf(node.where)];
  for (const entry of Object.values(node)) visit(entry, inner, within, found);
}

/** Collections whose entries the block names by itself. */
function namedEntries({ kind, organs, signers, each }: Node): readonly string[] {
  const collections = [organs, signers, kind === 'attachment-note' ? each : undefined];
  return collections.filter((name) => typeof name === 'string');
}

type Branch = { readonly before: readonly Guard[]; readonly now: readonly Guard[] };

function addText(
  found: Found,
  language: string,
  text: string,
  each: string | undefined,
  guards: readonly Guard[],
): void {
  const open: Branch[] = [];
  for (const mark of text.includes('{') ? marksIn(text) : []) {
    if (mark.kind === 'output') {
      const name = wholeName(mark.inner.trim(), each);
      add(found, `${language}:${name}`, [...guards, ...open.flatMap(({ now }) => now)]);
    } else if (mark.name === 'if') {
      open.push({ before: [], now: guardOf(mark.inner) });
    } else {
      const last = open.pop();
      if (mark.name === 'endif' || last === undefined) continue;
      const before = [...last.before, ...last.now.slice(-1).map(turned)];
      open.push({ before, now: [...before, ...(mark.name === 'else' ? [] : guardOf(mark.inner))] });
    }
  }
}

function turned({ condition, not }: Guard): Guard {
  return { condition, not: !not };
}

function guardOf(text: unknown): readonly Guard[] {
  if (typeof text !== 'string') return [];
  const condition = readCondition(text);
  return 'unreadable' in condition ? [] : [{ condition, not: false }];
}

/** item.name within `each: officers` -> officers.name */
function wholeName(name: string, each: string | undefined): string {
  return name.startsWith('item.') && each !== undefined ? `${each}.${name.slice('item.'.length)}` : name;
}

function add(found: Found, thing: Thing, guards: readonly Guard[]): void {
  const ways = found.get(thing);
  if (ways === undefined) found.set(thing, [guards]);
  else ways.push(guards);
}
