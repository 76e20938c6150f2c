// A shipped template as an office begins to edit it: its parts put in place, what has its default left out.
import type { Kind } from '../catalogue';
import { clauseNamed } from '../compose/clauses';
import type { Template } from '../compose/template-schema';

/** A template as data, as it stands in an office's file and in YAML. */
export type TemplateData = { readonly [key: string]: unknown };

/** The order of keys in shipped files; others come before the blocks. */
const first = ['kind', 'edition', 'name', 'subject', 'page', 'stage', 'filing', 'group', 'usual'];
const last = ['clauses', 'blocks'];

/** `needs` belong to the shipped template and are no wording. */
const left: ReadonlySet<string> = new Set(['needs']);
const defaults: TemplateData = { stage: 'any', filing: 80, group: 'other' };

export function shippedText({ template }: Pick<Kind, 'template'>): TemplateData {
  const { asks, ...data } = structuredClone(template) as Template;
  const all: TemplateData = { ...data, asks: asks.map(plainAsk) };
  const between = Object.keys(all).filter((key) => !first.includes(key) && !last.includes(key));
  const keys = [...first, ...between, ...last].filter((key) => !left.has(key) && !isDefault(all[key], defaults[key]));
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

function plainAsk({ choices, required, ...ask }: Template['asks'][number]): TemplateData {
  return { ...ask, ...(choices.length > 0 && { choices }), ...(required && { required }) };
}

function isDefault(value: unknown, usual: unknown): boolean {
  if (value === undefined || value === usual) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/**
 * The same with the shared clauses it uses written out: what an own edition is compared with later, when the program's
 * clauses may have changed as well.
 */
export function shippedBase(kind: Pick<Kind, 'template'>): TemplateData {
  const { blocks, ...data } = shippedText(kind);
  const ids = new Set(kind.template.blocks.flatMap((block) => (block.kind === 'clause' ? [block.use] : [])));
  const clauses = [...ids].flatMap((id) => kind.template.clauses.find((one) => one.id === id) ?? clauseNamed(id) ?? []);
  return { ...data, ...(clauses.length > 0 && { clauses }), blocks };
}
