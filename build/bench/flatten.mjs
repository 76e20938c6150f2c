// A paper as any writer of documents can take it: texts with their roles, tables and charts in order of print.

/**
 * @param {object[]} arranged blocks as `arrange` gives them
 * @returns {object[]} `{kind: 'text', role, language, text}`, `{kind: 'table', shares, aligns, head, rows}` and
 *   `{kind: 'chart', caption, unit, categories, series}`
 */
export function flatten(arranged) {
  return arranged.flatMap(({ block }) => (writers[block.kind] ?? unknown)(block));
}

function unknown({ kind }) {
  throw new Error(`the benchmark's papers hold no block of kind ${kind}`);
}

const textOf = ({ runs }) => runs.map((run) => run.text).join('');
const speeches = (said = []) => said.map((speech) => ({ language: speech.language, text: textOf(speech) }));
const texts = (role, said) => speeches(said).map((speech) => ({ kind: 'text', role, ...speech }));
const signLines = (lines) => lines.flatMap(({ label, value }) => [...texts('sign', label), ...texts('sign', value)]);

const paragraphRoles = { body: 'body', plain: 'body', note: 'note' };

const writers = {
  masthead: ({ organs, suffix }) => [...organs.flatMap((organ) => texts('organ', organ)), ...texts('organ', suffix)],
  number: ({ text }) => texts('number', text),
  title: ({ text }) => texts('title', text),
  addressee: ({ text }) => texts('addressee', text),
  paragraph: ({ level, text }) => texts(paragraphRoles[level] ?? 'heading', text),
  'field-table': fieldTable,
  'data-table': dataTable,
  chart: ({ caption, unit, categories, series }) => [
    ...texts('caption', caption),
    {
      kind: 'chart',
      unit: speeches(unit),
      categories: categories.map((category) => speeches(category)[0]?.text ?? ''),
      series: series.map(({ name, values }) => ({ name: speeches(name)[0]?.text ?? '', values })),
    },
  ],
  signature: ({ lines, organs, date }) => [
    ...signLines(lines),
    ...organs.flatMap(({ name }) => texts('signature', name)),
    ...texts('signature', date),
  ],
  receipt: ({ title, lines }) => [...texts('heading', title), ...signLines(lines)],
  imprint: ({ printedBy, printedOn }) => [...texts('note', printedBy), ...texts('note', printedOn)],
};

/** Each row of pairs is a table of its own shape: written as rows of four cells, a lone pair across. */
function fieldTable({ rows }) {
  return [
    {
      kind: 'table',
      shares: [20, 30, 20, 30],
      aligns: ['centre', 'left', 'centre', 'left'],
      head: null,
      rows: rows.map((fields) => ({
        kind: 'row',
        cells: Array.from({ length: 4 }, (_, at) => speeches(fields[at >> 1]?.[at % 2 === 0 ? 'label' : 'value'])),
      })),
    },
  ];
}

function dataTable({ caption, columns, rows }) {
  return [
    ...texts('caption', caption),
    {
      kind: 'table',
      shares: columns.map(({ share }) => share),
      aligns: columns.map(({ align }) => align),
      head: columns.map(({ head }) => speeches(head)),
      rows: rows.map(({ kind, cells }) => ({ kind, cells: cells.map(speeches) })),
    },
  ];
}

/** Every text of a flat paper, once for each time that it must be printed. */
export function wordsOf(blocks) {
  return blocks.flatMap((block) => {
    if (block.kind === 'text') return [block.text];
    if (block.kind === 'chart')
      return [...block.categories, ...block.series.flatMap(({ values }) => values.map(String))];
    return [...(block.head ?? []), ...block.rows.flatMap(({ cells }) => cells)].flat().map(({ text }) => text);
  });
}
