// Templates changed at random, in ways a hand in the workshop or another program would change them, wrong ones included.
import fc from 'fast-check';
import type { Template } from '../../templates/compose/template-schema';

type Change = (data: Plain) => void;
type Plain = { [key: string]: unknown };

/** Pieces of texts: names that exist and that do not, tags in and out of order, filters, loops, braces. */
export const fragments = fc.constantFrom(
  '当事人',
  ' text ',
  '{{ party.name }}',
  '{{party.you}}',
  '{{- paper.date -}}',
  '{{ operation.title }}',
  '{{ item.name }}',
  '{{ document }}',
  '{{ is.leg }}',
  '{{ party.name | upcase }}',
  '{{ "x" }}',
  '{{ party["name"] }}',
  '{{ party }}',
  '{{',
  '}}',
  '{%',
  '{% if is.organisation %}',
  '{%- if party.guardian and is.leg == "first" -%}',
  '{% if is.joint %}',
  '{% elsif is.dated %}',
  '{% else %}',
  '{% endif %}',
  '{% if %}',
  '{% if is.leg contains "x" %}',
  '{% for one in evidence %}',
  '{% endfor %}',
  '{% assign x = 1 %}',
  '{% include "x" %}',
  '{% raw %}',
  '\n',
  '\uFDD0',
  '𠮷',
);

const texts = fc.array(fragments, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const conditions = fc.constantFrom(
  'is.organisation',
  'is.dated and party.guardian',
  'is.leg != "first"',
  'is.joint',
  'item.name',
  'nothing.such',
  'is.leg = "first"',
  'x %}{% for y in z %}',
);
const collections = fc.constantFrom('evidence', 'officers', 'organs', 'papers', 'caseRows', 'photographs', 'nothing');

export function changedTemplate(template: Template): fc.Arbitrary<unknown> {
  return fc.array(change(template.blocks.length), { minLength: 1, maxLength: 3 }).map((changes) => {
    const { needs, ...data } = structuredClone(template);
    for (const one of changes) one(data as unknown as Plain);
    return data;
  });
}

function change(count: number): fc.Arbitrary<Change> {
  const at = fc.nat({ max: count - 1 });
  const block = (data: Plain, index: number): Plain => (data.blocks as Plain[])[index] ?? {};
  return fc.oneof(
    fc.tuple(at, texts, texts, fc.boolean()).map(
      ([index, zh, en, same]): Change =>
        (data) => {
          const target = textIn(block(data, index));
          if (target !== null) Object.assign(target, { zh, en: same ? zh : en });
        },
    ),
    fc.tuple(at, fc.option(conditions)).map(
      ([index, when]): Change =>
        (data) => {
          if (when === null) delete block(data, index).when;
          else block(data, index).when = when;
        },
    ),
    fc.tuple(at, collections).map(
      ([index, each]): Change =>
        (data) => {
          const target = block(data, index);
          if ('each' in target) target.each = each;
          if ('organs' in target) target.organs = each;
        },
    ),
    at.map(
      (index): Change =>
        (data) =>
          void (data.blocks as unknown[]).splice(index, 1),
    ),
    fc.tuple(at, at).map(
      ([from, to]): Change =>
        (data) => {
          const blocks = data.blocks as unknown[];
          const [moved] = blocks.splice(from, 1);
          if (moved !== undefined) blocks.splice(to, 0, structuredClone(moved));
        },
    ),
    fc.tuple(texts, texts).map(
      ([zh, en]): Change =>
        (data) => {
          data.clauses = [{ id: 'remedy', sources: ['x'], variants: [{ from: '1900-01-01', until: null, zh, en }] }];
        },
    ),
    fc.tuple(at, collections, texts).map(
      ([index, each, text]): Change =>
        (data) => {
          const words = { zh: text, en: text };
          const added = [
            { clause: 'x', kind: 'photographs', each },
            { clause: 'x', kind: 'paragraph', each, text: words },
            {
              clause: 'x',
              kind: 'chart',
              shape: 'bar',
              each,
              caption: words,
              unit: words,
              category: words,
              series: [{ name: words, value: 'cases' }],
            },
            {
              clause: 'x',
              kind: 'data-table',
              each,
              columns: [
                { head: words, cell: words, share: 1 },
                { head: words, cell: words, share: 100 },
              ],
            },
            { clause: 'x', kind: 'clause', use: 'remedy' },
            { clause: 'x', kind: 'part', use: 'contact' },
          ];
          (data.blocks as unknown[]).splice(index, 0, added[index % added.length]);
        },
    ),
    fc.tuple(fc.constantFrom('page', 'subject', 'name', 'copies', 'provisions', 'asks'), fc.jsonValue()).map(
      ([key, value]): Change =>
        (data) => {
          data[key] = value;
        },
    ),
  );
}

/** A text pair somewhere in a block. */
function textIn(value: unknown): Plain | null {
  if (value === null || typeof value !== 'object') return null;
  const node = value as Plain;
  if (typeof node.zh === 'string' && typeof node.en === 'string') return node;
  for (const entry of Object.values(node)) {
    const found = textIn(entry);
    if (found !== null) return found;
  }
  return null;
}
