// Walks every text of a block: the one place that knows where texts sit, used to arrange, count and compare words.
import { assertNever, type Block, type SignLine } from './blocks';

/** The same block with each text replaced by `change(text)`. Order of calls is reading order. */
export function mapBlock<A, B>(block: Block<A>, change: (text: A) => B): Block<B> {
  const each = (texts: readonly A[]): B[] => texts.map(change);
  switch (block.kind) {
    case 'masthead':
      return { ...block, organs: each(block.organs), suffix: optional(block.suffix, change) };
    case 'number':
      return {
        ...block,
        text: change(block.text),
        signers: block.signers && each(block.signers),
        editor: optional(block.editor, change),
        issuedOn: optional(block.issuedOn, change),
      };
    case 'title':
    case 'addressee':
    case 'paragraph':
    case 'end-mark':
      return { ...block, text: change(block.text) };
    case 'list':
    case 'attachment-note':
      return { ...block, items: each(block.items) };
    case 'page-break':
      return block;
    case 'annex':
      return { ...block, label: change(block.label), title: change(block.title) };
    case 'imprint':
      return {
        ...block,
        copyTo: optional(block.copyTo, change),
        printedBy: optional(block.printedBy, change),
        printedOn: optional(block.printedOn, change),
      };
    case 'signature':
    case 'receipt':
      return mapSigned(block, change);
    case 'field-table':
    case 'data-table':
    case 'question-answer':
    case 'photographs':
    case 'chart':
      return mapGrid(block, change);
    default:
      return assertNever(block);
  }
}

type Signed<T> = Extract<Block<T>, { kind: 'signature' | 'receipt' }>;
type Grid<T> = Extract<Block<T>, { kind: 'field-table' | 'data-table' | 'question-answer' | 'photographs' | 'chart' }>;

function mapSigned<A, B>(block: Signed<A>, change: (text: A) => B): Block<B> {
  const signLine = (line: SignLine<A>): SignLine<B> => ({
    label: change(line.label),
    value: optional(line.value, change),
    blankMm: line.blankMm,
  });
  if (block.kind === 'receipt') {
    return { ...block, title: change(block.title), lines: block.lines.map(signLine) };
  }
  return {
    ...block,
    lines: block.lines.map(signLine),
    organs: block.organs.map((organ) => ({ ...organ, name: change(organ.name) })),
    date: optional(block.date, change),
  };
}

function mapGrid<A, B>(block: Grid<A>, change: (text: A) => B): Block<B> {
  switch (block.kind) {
    case 'field-table': {
      const rows = block.rows.map((row) => row.map((f) => ({ ...f, label: change(f.label), value: change(f.value) })));
      return { ...block, rows };
    }
    case 'data-table':
      return {
        ...block,
        caption: optional(block.caption, change),
        columns: block.columns.map((column) => ({ ...column, head: change(column.head) })),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
      };
    case 'question-answer': {
      const entries = block.entries.map((e) => ({ question: change(e.question), answer: change(e.answer) }));
      return { ...block, entries };
    }
    case 'photographs': {
      const items = block.items.map((item) => ({
        ...item,
        caption: change(item.caption),
        place: change(item.place),
        takenAt: change(item.takenAt),
      }));
      return { ...block, items };
    }
    case 'chart':
      return {
        ...block,
        caption: change(block.caption),
        unit: change(block.unit),
        categories: block.categories.map(change),
        series: block.series.map((series) => ({ ...series, name: change(series.name) })),
      };
    default:
      return assertNever(block);
  }
}

function optional<A, B>(text: A | undefined, change: (text: A) => B): B | undefined {
  return text === undefined ? undefined : change(text);
}
