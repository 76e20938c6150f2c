// Questions to the machine made from the schemas of its channels: they mostly fit, be they sensible or not.
import fc from 'fast-check';
import type { z } from 'zod';

type Schema = z.core.$ZodTypes;

/** Values that mostly fit a schema; ids are often those of drafts that exist. */
export function arbitraryOf(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  return build(schema as unknown as Schema, ids);
}

function build(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([key, part]) => [key, build(part as Schema, ids)])),
      );
    case 'array':
      return fc.array(build(def.element as Schema, ids), { maxLength: 3 });
    case 'union':
      return fc.oneof(...def.options.map((option) => build(option as Schema, ids)));
    case 'record':
      return fc.oneof(
        form,
        fc.dictionary(fc.constantFrom('facts', 'order-to-correct', '事实'), build(def.valueType as Schema, ids), {
          maxKeys: 2,
        }),
      );
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 80, max: 200 }));
    case 'nullable':
      return fc.oneof(fc.constant(null), build(def.innerType as Schema, ids));
    case 'optional':
    case 'default':
      return build(def.innerType as Schema, ids);
    case 'string':
      return text(schema as unknown as z.ZodType, ids);
    default:
      return fc.jsonValue();
  }
}

/** Texts that the schema lets through, be they sensible or not. */
function text(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fits = (value: string): boolean => schema.safeParse(value).success;
  const known = [...ids.slice(0, 6), ...samples].filter(fits);
  const free = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(fits);
  const takesAnything = fits('\u0000 {{ x }}');
  return takesAnything ? fc.oneof(fc.constantFrom(...known), free) : fc.constantFrom(...known);
}

const samples = [
  'law',
  'order-to-correct',
  'operation-report',
  'over-window-business',
  'no-such-thing',
  '330482',
  '2026-10-20',
  '0001-01-01',
  '2026-10-20T09:00:00+08:00',
  '2026',
  '平综执责改字〔{year}〕第{sequence}号',
  'paper.pdf',
  'a'.repeat(64),
  '01KBPZ0V00PJJ4NA3XBHYT3K1A',
  '平湖',
  '../../x',
  '<b>{{ x }}</b>',
  '',
];

const polluting = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"name":{"zh":"x","__proto__":{"polluted":true}},"toString":"x","hasOwnProperty":1,"then":1,"length":-1}',
];

/** Texts that are something else to another program: markup, a template, a path, a formula, a command. */
const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '{{ party.name }}{% assign x = 1 %}',
  '../../../../etc/passwd',
  '=HYPERLINK("http://example.org")',
  '$(touch x)',
  '__proto__',
  '\u202e永'.repeat(2000),
];

/** Data of a form: parts of a case in right and wrong shapes. */
const form: fc.Arbitrary<unknown> = fc.dictionary(
  fc.constantFrom('party', 'act', 'officers', 'correction', 'evidence', 'title', 'dates', 'cases', 'photographs', 'id'),
  fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constant({ name: { zh: '某店', en: '' }, kind: 'organisation' }),
    fc.constant({ from: '2026-10-01', until: '2026-10-31', address: '平湖市' }),
    fc.constant([{ file: '../../etc/passwd', caption: '', place: '', takenAt: '2026-10-20' }]),
    // Own keys that name parts of every object's prototype, as only parsed text has them.
    fc.constantFrom(...polluting).map((text) => JSON.parse(text)),
    fc.constantFrom(...hostileTexts).map((zh) => ({ name: { zh, en: zh }, kind: 'individual', address: zh })),
  ),
  { maxKeys: 4 },
);
