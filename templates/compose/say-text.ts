// Renders one Liquid text in one language into runs, each knowing the field it came from.
import { Liquid, type Template as LiquidTemplate } from 'liquidjs';
import type { Bilingual, LanguageCode } from '../language/bilingual';
import type { Run, Words } from '../paper/blocks';
import { Fact, type Facts, type Item } from './fact';

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

export class Speaker {
  private constructor(private readonly scope: Scope) {}

  static of(facts: Facts): Speaker {
    return new Speaker(tree(facts));
  }

  /** The same facts with one entry of a collection as `item`. */
  with(item: Item): Speaker {
    return new Speaker({ ...this.scope, item });
  }

  /** The same facts with some more, under names of their own. */
  also(facts: { readonly [name: string]: Fact }): Speaker {
    return new Speaker({ ...this.scope, ...facts });
  }

  /** @param text Liquid texts. @returns the runs of both languages. */
  say(text: Bilingual): Words {
    return { zh: this.runs(text.zh, 'zh'), en: this.runs(text.en, 'en') };
  }

  /** @param condition a Liquid expression, e.g. `is.immediately and party.phone` */
  holds(condition: string | undefined): boolean {
    if (condition === undefined) return true;
    return liquid.renderSync(parse(`{% if ${condition} %}1{% endif %}`), this.scope) === '1';
  }

  private runs(source: string, language: LanguageCode): Run[] {
    if (!source.includes('{')) return source === '' ? [] : [{ text: source }];
    outputs = [];
    const rendered: string = liquid.renderSync(parse(source), this.scope);
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
