// Papers of blocks of every kind, with texts that are hard to set: what no template of ours makes, a template of others may.
import fc from 'fast-check';
import type { Block, Run, Words } from '../../../templates/paper/blocks';
import { languages, layouts, type Paper, pageKinds } from '../../../templates/paper/paper';
import { standardPage } from '../../../templates/paper/settings';
import { paperText } from './paper-texts';
import { brief, day, label, name, nothing, number, organ } from './short-words';

const field = fc.option(fc.constantFrom('party.name', 'act.address', 'act.facts["x"]'), { nil: undefined });

function wordsOf(text: fc.Arbitrary<string>): fc.Arbitrary<Words> {
  const run = fc.record({ text, field, gap: fc.option(fc.boolean(), { nil: undefined }) }).map(
    ({ text: said, field: of, gap }): Run => ({
      text: said,
      ...(of !== undefined && { field: of }),
      ...(gap === true && { gap }),
    }),
  );
  const runs = fc.array(run, { maxLength: 3 });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ zh: runs, en: runs }) },
    { weight: 1, arbitrary: runs.map((zh) => ({ zh, en: zh })) },
  );
}

const some = <T>(one: fc.Arbitrary<T>, most: number, least = 0): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: least, maxLength: most });
/** A field that may be left out. */
const perhaps = <K extends string, T>(key: K, one: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [key in K]?: T }> =>
  fc
    .option(one, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: T });
const joined = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }));
const is = <T>(value: T): fc.Arbitrary<T> => fc.constant(value);
/** Plain data that a schema would have made sure of: an arbitrary of it is one of the block it is. */
const block = (one: fc.Arbitrary<object>): fc.Arbitrary<Block<Words>> =>
  one.map((value) => ({ clause: 'text', ...value }) as Block<Words>);

function blocksOf(words: fc.Arbitrary<Words>): fc.Arbitrary<Block<Words>> {
  const signLine = joined(
    fc.record({ label: words, blankMm: fc.constantFrom(0, 20, 60, 150, 400) }),
    perhaps('value', words),
  );
  const table = fc.integer({ min: 1, max: 12 }).chain((columns) =>
    fc.record({
      kind: is('data-table'),
      columns: some(
        fc.record({
          head: label,
          align: fc.constantFrom('left', 'centre', 'right'),
          share: columns > 6 ? is(1) : fc.constantFrom(1, 1, 2, 3),
        }),
        columns,
        columns,
      ),
      rows: some(
        fc.record({ kind: fc.constantFrom('row', 'row', 'subtotal', 'total'), cells: some(words, columns, columns) }),
        12,
      ),
    }),
  );
  const chart = fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 2 }))
    .chain(([categories, series]) =>
      fc.record({
        kind: is('chart'),
        shape: fc.constantFrom('bar', 'trend'),
        caption: label,
        unit: label,
        categories: some(label, categories, categories),
        series: some(
          fc.record({
            name: label,
            values: some(fc.oneof(fc.nat(40), fc.constantFrom(0, 1e6, 0.5)), categories, categories),
          }),
          series,
          series,
        ),
      }),
    );
  return fc.oneof(
    {
      weight: 8,
      arbitrary: block(
        joined(
          fc.record({
            kind: is('paragraph'),
            level: fc.constantFrom(
              'body',
              'plain',
              'note',
              'remark',
              'heading-1',
              'heading-2',
              'heading-3',
              'heading-4',
            ),
            text: words,
          }),
          perhaps('keepWithNext', fc.boolean()),
        ),
      ),
    },
    { weight: 3, arbitrary: block(fc.record({ kind: is('title'), text: words })) },
    {
      weight: 2,
      arbitrary: block(
        joined(
          fc.record({
            kind: is('masthead'),
            style: fc.constantFrom('form', 'red-head', 'letter', 'bulletin'),
            organs: some(organ, 6, 1),
          }),
          perhaps('suffix', label),
        ),
      ),
    },
    {
      weight: 2,
      arbitrary: block(
        joined(
          joined(fc.record({ kind: is('number'), text: number }), perhaps('signers', some(name, 4, 1))),
          joined(perhaps('editor', name), perhaps('issuedOn', day)),
        ),
      ),
    },
    { weight: 2, arbitrary: block(fc.record({ kind: is('addressee'), text: words })) },
    { weight: 3, arbitrary: block(fc.record({ kind: is('list'), ordered: fc.boolean(), items: some(words, 12) })) },
    {
      weight: 3,
      arbitrary: block(
        fc.record({
          kind: is('field-table'),
          rows: some(
            some(
              fc.oneof(
                fc.record({ label: words, value: words }),
                fc.record({ label: words, value: is(nothing), struck: is(true) }),
              ),
              3,
              1,
            ),
            6,
          ),
        }),
      ),
    },
    { weight: 3, arbitrary: block(joined(table, perhaps('caption', words))) },
    {
      weight: 2,
      arbitrary: block(
        fc.record({ kind: is('question-answer'), entries: some(fc.record({ question: words, answer: words }), 5) }),
      ),
    },
    {
      weight: 2,
      arbitrary: block(
        fc.record({
          kind: is('photographs'),
          items: some(
            fc.record({
              file: fc.constantFrom('dot.png', 'line.png', 'post.png', 'photo.png'),
              caption: brief,
              place: brief,
              takenAt: day,
            }),
            5,
          ),
        }),
      ),
    },
    { weight: 2, arbitrary: block(joined(chart, perhaps('reach', fc.constantFrom(0, 5, 1e7)))) },
    {
      weight: 2,
      arbitrary: block(
        joined(
          fc.record({
            kind: is('signature'),
            lines: some(signLine, 4),
            organs: some(fc.record({ name: organ, sealDiameterMm: fc.constantFrom(38, 42, 45) }), 4),
          }),
          perhaps('date', day),
        ),
      ),
    },
    { weight: 1, arbitrary: block(fc.record({ kind: is('receipt'), title: words, lines: some(signLine, 5) })) },
    { weight: 1, arbitrary: block(fc.record({ kind: is('attachment-note'), items: some(words, 5) })) },
    { weight: 1, arbitrary: block(fc.record({ kind: is('annex'), label: words, title: words })) },
    { weight: 1, arbitrary: block(fc.record({ kind: is('page-break') })) },
    { weight: 1, arbitrary: block(fc.record({ kind: is('end-mark'), text: words })) },
    {
      weight: 1,
      arbitrary: block(
        joined(
          joined(fc.record({ kind: is('imprint') }), perhaps('copyTo', words)),
          joined(perhaps('printedBy', words), perhaps('printedOn', day)),
        ),
      ),
    },
  );
}

/** Pages as an office might set them, some of them hardly fit for anything. */
const settings = fc.oneof(
  { weight: 6, arbitrary: is(standardPage) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        { textWidthMm: 120, charactersPerLine: 20 },
        { textHeightMm: 150, linesPerPage: 15 },

        { linesPerPage: 60, charactersPerLine: 60, bodyPt: 7 },
        { tablePt: 9, englishPt: 9 },
      )
      .map((own) => ({ ...standardPage, ...own })),
  },
);

/** @param isStrange whether characters may come that no face has: such a paper is refused */
export function anyPaper(isStrange: boolean, mostBlocks = 7): fc.Arbitrary<Paper> {
  const text = paperText(isStrange);
  return fc.record({
    kind: is('sample'),
    name: is({ zh: '样张', en: 'Sample' }),
    template: is({ edition: '2026-01', origin: 'shipped' as const }),
    page: fc.constantFrom(...pageKinds),
    language: fc.constantFrom(...languages),
    layout: fc.constantFrom(...layouts),
    draft: fc.boolean(),
    subject: fc.record({ id: is('01HZZZZZZZZZZZZZZZZZZZZZZZ'), title: text, author: text }),
    date: is('2026-11-23'),
    settings,
    blocks: some(blocksOf(wordsOf(text)), mostBlocks),
    copies: is([]),
  });
}
