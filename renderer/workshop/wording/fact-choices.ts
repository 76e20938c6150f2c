// Which facts can be put into a text of a template: those its kind knows, and those of the entries it stands in.
import { sayFact } from '../../../templates/compose/say-condition';
import type { WrittenTemplate } from '../../../templates/compose/template-schema';
import { vocabularyOf } from '../../../templates/compose/vocabulary';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { TemplateData } from '../../../templates/workshop/shipped-text';

export type FactChoice = { readonly name: string; readonly label: Bilingual };

/** Conditions and the values of choices have no words to print. */
const silent = /^(?:is|chosen)\./;

/** @param each collection whose entries the text stands in; @param clause whether it is a wording of a shared clause */
export function factChoices(speaking: Speaking, each: string | undefined, clause: boolean): readonly FactChoice[] {
  const { facts, collections } = vocabularyOf(speaking);
  const entries = [...(each === undefined ? [] : (collections.get(each) ?? []))]
    .filter((name) => name !== 'rowKind')
    .map((name) => `item.${name}`);
  const names = [...entries, ...(clause ? ['document'] : []), ...[...facts].filter((name) => !silent.test(name))];
  return names.map((name) => ({ name, label: sayFact(speaking, name, each) }));
}

/** What decides which facts there are, and what they are called. */
export type Speaking = Pick<WrittenTemplate, 'subject' | 'provisions' | 'asks'>;

/** @param template whose shape is right */
export function speakingOf(template: TemplateData): Speaking {
  const { subject, provisions, asks } = template as Partial<WrittenTemplate>;
  return { subject: subject ?? 'case', provisions: provisions ?? {}, asks: (asks ?? []).map(wholeAsk) };
}

function wholeAsk(ask: WrittenTemplate['asks'][number]): WrittenTemplate['asks'][number] {
  return { ...ask, choices: ask.choices ?? [], required: ask.required ?? false };
}

export type Caret = { readonly start: number; readonly end: number };

/** The text with `{{ name }}` where the caret stands, or at its end where it never stood in it. */
export function withFact(
  text: string,
  name: string,
  caret: Caret | undefined,
): { readonly text: string; readonly at: number } {
  const { start, end } = caret ?? { start: text.length, end: text.length };
  const mark = `{{ ${name} }}`;
  return { text: `${text.slice(0, start)}${mark}${text.slice(end)}`, at: start + mark.length };
}
