// The shape of a template 模板: one document kind as data. Each text stands in both languages side by side.
import { z } from 'zod';
import { askSchema } from '../asks/ask';
import { bilingualSchema } from '../language/bilingual';
import { dateSchema } from '../language/plain-values';
import { citedSchema } from '../law/cited-on';
import { paperGroupIds } from '../paper/groups';
import { pageKinds } from '../paper/paper';

/** A text in each language; `{{ party.name }}` names a fact, never a value (text-facts.ts says what may stand in it). */
const text = bilingualSchema;

const common = {
  /** Names the block within its template: source map, rewording and diffs refer to it. */
  clause: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** A Liquid condition such as `is.immediately` or `is.leg == "first"`; the block is left out where it is false. */
  when: z.string().optional(),
};

const level = z.enum(['body', 'plain', 'note', 'remark', 'heading-1', 'heading-2', 'heading-3', 'heading-4']);

const signLine = z.strictObject({
  label: text,
  value: text.optional(),
  blankMm: z.number().nonnegative().max(160).default(0),
  when: z.string().optional(),
  each: z.string().optional(),
});

const column = z.strictObject({
  head: text,
  cell: text,
  align: z.enum(['left', 'centre', 'right']).default('left'),
  share: z.number().min(1).max(100),
});

const fieldPair = z.strictObject({
  label: text,
  value: text,
  when: z.string().optional(),
  /** Where this condition does not hold the field is not used: its place is struck by a rule. */
  usedWhen: z.string().optional(),
});

const textBlocks = [
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    text,
    /** A collection whose entries have a `name`: 签发人 of a document to a higher organ. */
    signers: z.string().optional(),
    editor: text.optional(),
    issuedOn: text.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('title'), text }),
  z.strictObject({ ...common, kind: z.literal('addressee'), text }),
  z.strictObject({ ...common, kind: z.literal('end-mark'), text }),
  z.strictObject({
    ...common,
    kind: z.literal('paragraph'),
    level: level.default('body'),
    keepWithNext: z.boolean().optional(),
    /** Repeats the paragraph for each entry of a collection, as `item`. */
    each: z.string().optional(),
    text,
  }),
  /** A clause kept once for several papers (templates/clauses), e.g. the remedy clause of the day. */
  z.strictObject({
    ...common,
    kind: z.literal('clause'),
    use: z.string(),
    level: level.default('body'),
    document: text.optional(),
  }),
] as const;

const gridBlocks = [
  z.strictObject({
    ...common,
    kind: z.literal('list'),
    ordered: z.boolean().default(true),
    each: z.string().optional(),
    items: z.array(text).min(1).max(200),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('field-table'),
    rows: z.array(z.array(fieldPair).min(1).max(3)).min(1).max(200),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('data-table'),
    caption: text.optional(),
    each: z.string(),
    /** Leaves out the entries for which it does not hold, such as `item.sha256`. */
    where: z.string().optional(),
    columns: z.array(column).min(1).max(16),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('question-answer'),
    entries: z
      .array(z.strictObject({ question: text, answer: text }))
      .min(1)
      .max(200),
  }),
  /** Texts under each picture; left out, the entry's own caption, place and time. */
  z.strictObject({
    ...common,
    kind: z.literal('photographs'),
    each: z.string(),
    caption: text.optional(),
    place: text.optional(),
    takenAt: text.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('chart'),
    shape: z.enum(['bar', 'trend']),
    caption: text,
    unit: text,
    each: z.string(),
    category: text,
    series: z
      .array(z.strictObject({ name: text, value: z.string() }))
      .min(1)
      .max(8),
  }),
] as const;

const officialBlocks = [
  z.strictObject({
    ...common,
    kind: z.literal('masthead'),
    style: z.enum(['form', 'red-head', 'letter', 'bulletin']),
    /** A collection whose entries have a `name`; sponsor first. A bulletin may go by its own name alone. */
    organs: z.string().optional(),
    suffix: text.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('signature'),
    lines: z.array(signLine).max(60).default([]),
    organs: z.string().optional(),
    date: text.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('receipt'), title: text, lines: z.array(signLine).min(1).max(60) }),
  z.strictObject({
    ...common,
    kind: z.literal('attachment-note'),
    /** What is annexed first, in order; then, where `each` is given, one more for each entry as `item`. */
    items: z
      .array(z.strictObject({ ...text.shape, when: z.string().optional() }))
      .max(60)
      .default([]),
    each: z.string().optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('annex'), label: text, title: text }),
  z.strictObject({ ...common, kind: z.literal('page-break') }),
  z.strictObject({
    ...common,
    kind: z.literal('imprint'),
    copyTo: text.optional(),
    printedBy: text.optional(),
    printedOn: text.optional(),
  }),
] as const;

/** A block that becomes one block, or several, of the paper. */
export const templateBlockSchema = z.discriminatedUnion('kind', [...textBlocks, ...gridBlocks, ...officialBlocks]);
export type TemplateBlock = z.output<typeof templateBlockSchema>;

/** Blocks kept once for several templates (templates/parts). */
const partBlock = z.strictObject({ ...common, kind: z.literal('part'), use: z.string() });
const writtenBlockSchema = z.discriminatedUnion('kind', [...textBlocks, ...gridBlocks, ...officialBlocks, partBlock]);

export const partSchema = z.strictObject({ id: z.string(), blocks: z.array(templateBlockSchema).min(1) });
export type Part = z.output<typeof partSchema>;

/** A clause whose wording depends on the day of the paper; days inclusive, YYYY-MM-DD. */
export const clauseSchema = z.strictObject({
  id: z.string(),
  sources: z.array(z.string()).min(1),
  variants: z
    .array(z.strictObject({ from: dateSchema, until: dateSchema.nullable(), zh: z.string(), en: z.string() }))
    .min(1)
    .max(20),
});
export type Clause = z.output<typeof clauseSchema>;

/** What every edition of a kind prints wherever the shipped one does, because the law or usage asks for it. */
export const needSchema = z.strictObject({
  /** Names of facts, of entries as `officers.name`. */
  facts: z.array(z.string()).default([]),
  /** Kinds of block, such as `signature`. */
  blocks: z.array(z.string()).default([]),
  /** Blocks by their names, whatever their words. */
  clauses: z.array(z.string()).default([]),
  /** must: an edition without it is refused. should: its author is warned. */
  weight: z.enum(['must', 'should']).default('must'),
  why: bilingualSchema,
});
export type Need = z.output<typeof needSchema>;

export const templateSchema = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Which wording this is; issued papers record it. */
  edition: z.string().min(1),
  name: bilingualSchema,
  subject: z.enum(['case', 'operation']),
  page: z.enum(pageKinds),
  /**
   * `first`: made before the inspection; only party, authority, officers and its own questions concern it. `early`: made
   * before the correction is due; what the case holds of later stages does not concern it.
   */
  stage: z.enum(['first', 'early', 'any']).default('any'),
  /**
   * Where the paper lies in the file of its case (Order 55, Art. 40): the tens are the class 1 to 8, 0 for the cover and
   * the index before them; within a class papers lie by their day, and those of one day by this figure.
   */
  filing: z.number().int().min(0).max(89).default(80),
  /** Under which the desk lists it. */
  group: z.enum(paperGroupIds).default('other'),
  /** Between the authority's prefix and the year, or a whole pattern ({year}, {sequence}); left out, no number. */
  series: z.string().min(1).max(20).optional(),
  /** When it belongs to the set that is made next, as a Liquid condition; left out, it is made only where chosen. */
  usual: z.string().optional(),
  /** What the paper asks for beside the facts of its subject; texts name the answers as `asked.KEY`. */
  asks: z
    .array(askSchema)
    .refine((asks) => new Set(asks.map(({ key }) => key)).size === asks.length)
    .default([]),
  /** What the form rests on, for the reader of the template; printed papers cite through `provisions`. */
  sources: z.array(z.string()).min(1).max(60),
  copies: z.array(bilingualSchema).min(1).max(12),
  /** Who signs at the foot of each page of a record (Order 55, Art. 16). */
  eachPage: z.array(bilingualSchema).max(3).default([]),
  /** Provisions cited by name in the texts ({{ cited.NAME }}), as data: never an article number in a text. */
  provisions: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.array(citedSchema).min(1)).default({}),
  /** Of a shipped template: what no edition made from it may lose. */
  needs: z.array(needSchema).default([]),
  /** Wording of shared clauses for this kind alone, in the place of templates/clauses. */
  clauses: z.array(clauseSchema).max(20).default([]),
  blocks: z.array(writtenBlockSchema).min(1).max(400),
});
/** A template as its file holds it. */
export type WrittenTemplate = z.output<typeof templateSchema>;
/** A template with its parts put in place. */
export type Template = Omit<WrittenTemplate, 'blocks'> & { readonly blocks: readonly TemplateBlock[] };
export type TemplateText = z.output<typeof text>;
