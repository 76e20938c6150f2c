// Renders one Liquid text in one language into runs, each knowing the field it came from.
import { Liquid, type Template as LiquidTemplate } from 'liquidjs';
import type { Bilingual, LanguageCode } from '../language/bilingual';
import type { Run, Words } from '../paper/blocks';
import { type Condition, readCondition, type Unreadable } from './condition';
import { Fact, type Facts, type Item } from './fact';
import { forLiquid, holdsQuickly, type QuickText, quickText, sayQuickly } from './quick-text';

// Unicode noncharacters: no text of a template may hold them, and texts of a case never pass through here.
const open = '\uFDD0';
const close = '\uFDD1';
const slot = /\uFDD0(\d+)\uFDD1/;

type Scope = { [name: string]: unknown };

/** Outputs of the rendering under way; rendering is synchronous, so one list is enough. */
let outputs: unknown[] = [];

/** Strict in every way: an unknown fact or filter is an error, and outputs are replaced by their slot number. */
export const liquid = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  outputEscape: (value: unknown) => {
    outputs.push(value);
    return `${open}${outputs.length - 1}${close}`;
  },
});

const parsed = new Map<string, LiquidTemplate[]>();

function parse(source: string): LiquidTemplate[] {
  let template = parsed.get(source);
  if (template === undefined) {
    template = liquid.parse(source);
    parsed.set(source, template);
  }
  return template;
}

const quickTexts = new Map<string, QuickText | typeof forLiquid>();
const conditions = new Map<string, Condition | Unreadable>();

/** What `make` makes of a text of a template, made once. */
function kept<T>(known: Map<string, T>, source: string, make: (source: string) => T): T {
  let one = known.get(source);
  if (one === undefined) {
    one = make(source);
    known.set(source, one);
  }
  return one;
}

export class Speaker {
  /** @param own what this speaker knows beside the scope that it shares with others */
  private constructor(
    private readonly shared: Scope,
    private readonly own: Scope = {},
  ) {}

  static of(facts: Facts): Speaker {
    return new Speaker(tree(facts));
  }

  /** The same facts with one entry of a collection as `item`. */
  with(item: Item): Speaker {
    return new Speaker(this.shared, { ...this.own, item });
  }

  /** The same facts with some more, under names of their own. */
  also(facts: { readonly [name: string]: Fact }): Speaker {
    return new Speaker(this.shared, { ...this.own, ...facts });
  }

  /** @param text Liquid texts. @returns the runs of both languages. */
  say(text: Bilingual): Words {
    return { zh: this.runs(text.zh, 'zh'), en: this.runs(text.en, 'en') };
  }

  /** @param condition a Liquid expression, e.g. `is.immediately and party.phone` */
  holds(condition: string | undefined): boolean {
    if (condition === undefined) return true;
    const read = kept(conditions, condition, readCondition);
    const holds = 'unreadable' in read ? forLiquid : holdsQuickly(read, this.lookUp);
    if (holds !== forLiquid) return holds;
    return liquid.renderSync(parse(`{% if ${condition} %}1{% endif %}`), this.scope()) === '1';
  }

  private scope(): Scope {
    return { ...this.shared, ...this.own };
  }

  private readonly lookUp = (name: string): unknown => {
    if (Object.hasOwn(this.own, name)) return this.own[name];
    return Object.hasOwn(this.shared, name) ? this.shared[name] : undefined;
  };

  private runs(source: string, language: LanguageCode): Run[] {
    if (!source.includes('{')) return source === '' ? [] : [{ text: source }];
    const quick = kept(quickTexts, source, quickText);
    const said = quick === forLiquid ? forLiquid : sayQuickly(quick, this.lookUp);
    if (said === forLiquid) return this.runsByLiquid(source, language);
    return said.flatMap((part) => (typeof part === 'string' ? { text: part } : part.runs(language)));
  }

  private runsByLiquid(source: string, language: LanguageCode): Run[] {
    outputs = [];
    const rendered: string = liquid.renderSync(parse(source), this.scope());
    const values = outputs;
    const runs: Run[] = [];
    rendered.split(slot).forEach((part, index) => {
      if (index % 2 === 0) {
        if (part !== '') runs.push({ text: part });
      } else {
        runs.push(...runsOf(values[Number(part)], language));
      }
    });
    return runs;
  }
}

function runsOf(value: unknown, language: LanguageCode): readonly Run[] {
  if (value instanceof Fact) return value.runs(language);
  const text = value === null || value === undefined ? '' : String(value);
  return text === '' ? [] : [{ text }];
}

/** Dotted paths become nested objects; conditions stand under `is`, collections under their names. */
function tree(facts: Facts): Scope {
  const root: Scope = { is: { ...facts.conditions }, chosen: { ...facts.chosen }, ...facts.collections };
  for (const [path, fact] of facts.named) {
    const names = path.split('.');
    const last = names.pop() as string;
    let node = root;
    for (const name of names) {
      node[name] ??= {};
      node = node[name] as Scope;
    }
    node[last] = fact;
  }
  return root;
}
