// A template taken apart for comparing: each block, and each thing beside the blocks, with its words in both languages
// and everything else about it as one text.
import type { Bilingual } from '../language/bilingual';
import type { TemplateData } from './shipped-text';

export type TemplatePart = {
  /** `block:requirement`, `clause:remedy`, `frame:copies`; with a number where a name stands twice. */
  readonly id: string;
  /** Name of the block, of the shared clause, or of the key. */
  readonly name: string;
  readonly is: 'block' | 'clause' | 'frame';
  readonly words: Bilingual;
  /** Conditions, kinds, widths: all that is no wording, in one order. */
  readonly rest: string;
  /** The whole of it, the same whatever the order of keys. */
  readonly whole: string;
  readonly data: unknown;
};

/** What names the edition or belongs to the kind is no difference. */
const beside: ReadonlySet<string> = new Set(['kind', 'edition', 'needs', 'blocks', 'clauses', 'subject', 'page']);

/** In the order of the paper; the frame after the blocks. Anything that is no template has no parts. */
export function partsOf(template: TemplateData): readonly TemplatePart[] {
  const parts = [
    ...listIn(template.blocks).map((block) => partOf('block', String(block.clause ?? ''), block)),
    ...listIn(template.clauses).map((clause) => partOf('clause', String(clause.id ?? ''), clause)),
    ...Object.entries(template)
      .filter(([key]) => !beside.has(key))
      .map(([key, value]) => partOf('frame', key, value)),
  ];
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const count = (seen.get(part.id) ?? 0) + 1;
    seen.set(part.id, count);
    return count === 1 ? part : { ...part, id: `${part.id}:${count}` };
  });
}

function listIn(value: unknown): readonly TemplateData[] {
  return Array.isArray(value) ? value.filter((one) => one !== null && typeof one === 'object') : [];
}

function partOf(is: TemplatePart['is'], name: string, data: unknown): TemplatePart {
  const words: { zh: string[]; en: string[] } = { zh: [], en: [] };
  const rest = restOf(data, words);
  return {
    id: `${is}:${name}`,
    name,
    is,
    words: { zh: words.zh.join('\n'), en: words.en.join('\n') },
    rest: JSON.stringify(rest),
    whole: JSON.stringify(inOrder(data)),
    data,
  };
}

/** The data with its texts taken out, in the order of the file; the rest in one order. */
function restOf(value: unknown, words: { readonly zh: string[]; readonly en: string[] }): unknown {
  if (Array.isArray(value)) return value.map((one) => restOf(one, words));
  if (value === null || typeof value !== 'object') return value;
  const node = value as TemplateData;
  const isText = typeof node.zh === 'string' && typeof node.en === 'string';
  if (isText) {
    words.zh.push(String(node.zh));
    words.en.push(String(node.en));
  }
  const others = Object.keys(node).filter((key) => !isText || (key !== 'zh' && key !== 'en'));
  const entries = others.map((key) => [key, restOf(node[key], words)] as const);
  return Object.fromEntries([...(isText ? [['text', true] as const] : []), ...entries.sort(byKey)]);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, inOrder(entry)] as const)
      .sort(byKey),
  );
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

export function isSame(one: TemplatePart | undefined, other: TemplatePart | undefined): boolean {
  return one?.whole === other?.whole;
}
