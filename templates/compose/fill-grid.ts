// Fills the blocks that hold many texts: lists, tables, questions, photographs, charts.
import { assertNever, type Block, type Field, type TableRow, type Words } from '../paper/blocks';
import { type Filling, itemsOf, speakers } from './filling';
import type { TemplateBlock, TemplateText } from './template-schema';

type Grid = Extract<
  TemplateBlock,
  { kind: 'list' | 'field-table' | 'data-table' | 'question-answer' | 'photographs' | 'chart' }
>;

/** Empty tables and lists leave no block. */
export function fillGrid(block: Grid, filling: Filling): Block<Words>[] {
  const { clause } = block;
  switch (block.kind) {
    case 'list': {
      const items = speakers(filling, block.each).flatMap((one) => block.items.map((item) => one.say(item)));
      return items.length > 0 ? [{ kind: 'list', clause, ordered: block.ordered ?? true, items }] : [];
    }
    case 'field-table':
      return fieldTable(block, filling);
    case 'data-table':
      return dataTable(block, filling);
    case 'question-answer': {
      const { speaker } = filling;
      const entries = block.entries.map((e) => ({ question: speaker.say(e.question), answer: speaker.say(e.answer) }));
      return [{ kind: 'question-answer', clause, entries }];
    }
    case 'photographs':
      return photographs(block, filling);
    case 'chart':
      return chart(block, filling);
    default:
      return assertNever(block);
  }
}

function fieldTable(block: Extract<Grid, { kind: 'field-table' }>, { speaker }: Filling): Block<Words>[] {
  const rows: Field<Words>[][] = block.rows
    .map((row) =>
      row
        .filter((pair) => speaker.holds(pair.when))
        .map((pair) => {
          const label = speaker.say(pair.label);
          return speaker.holds(pair.usedWhen)
            ? { label, value: speaker.say(pair.value) }
            : { label, value: { zh: [], en: [] }, struck: true };
        }),
    )
    .filter((row) => row.length > 0);
  return rows.length > 0 ? [{ kind: 'field-table', clause: block.clause, rows }] : [];
}

function dataTable(block: Extract<Grid, { kind: 'data-table' }>, filling: Filling): Block<Words>[] {
  const { speaker } = filling;
  const items = itemsOf(filling.facts, block.each).filter((item) => speaker.with(item).holds(block.where));
  if (items.length === 0) return [];
  const rows = items.map((item): TableRow<Words> => {
    const one = speaker.with(item);
    const kind = item.rowKind?.words.zh;
    return {
      kind: kind === 'subtotal' || kind === 'total' ? kind : 'row',
      cells: block.columns.map((column) => one.say(column.cell)),
    };
  });
  const columns = block.columns.map((column) => ({
    head: speaker.say(column.head),
    align: column.align ?? ('left' as const),
    share: column.share,
  }));
  const caption = block.caption && speaker.say(block.caption);
  return [{ kind: 'data-table', clause: block.clause, caption, columns, rows }];
}

function photographs(block: Extract<Grid, { kind: 'photographs' }>, filling: Filling): Block<Words>[] {
  const caption = block.caption ?? factOf('caption');
  const place = block.place ?? factOf('place');
  const takenAt = block.takenAt ?? factOf('takenAt');
  const items = itemsOf(filling.facts, block.each).map((item) => {
    const one = filling.speaker.with(item);
    return {
      file: item.file?.words.zh ?? '',
      caption: one.say(caption),
      place: one.say(place),
      takenAt: one.say(takenAt),
    };
  });
  return items.length > 0 ? [{ kind: 'photographs', clause: block.clause, items }] : [];
}

function factOf(name: string): TemplateText {
  return { zh: `{{ item.${name} }}`, en: `{{ item.${name} }}` };
}

function chart(block: Extract<Grid, { kind: 'chart' }>, filling: Filling): Block<Words>[] {
  const { speaker } = filling;
  const items = itemsOf(filling.facts, block.each);
  if (items.length === 0) return [];
  return [
    {
      kind: 'chart',
      clause: block.clause,
      shape: block.shape,
      caption: speaker.say(block.caption),
      unit: speaker.say(block.unit),
      categories: items.map((item) => speaker.with(item).say(block.category)),
      series: block.series.map((one) => ({
        name: speaker.say(one.name),
        values: items.map((item) => Number(item[one.value]?.words.zh ?? Number.NaN)),
      })),
    },
  ];
}
