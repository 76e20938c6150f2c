// The head of the grid: what each column is, by which one it is sorted, and a tick for all rows.
import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons';
import { noneTicked } from './row-choice';
import type { Column, Order, RowGridProps } from './row-grid';

export function GridHead<R>(props: RowGridProps<R>) {
  const { keys, ticked, onTick, words } = props;
  const allTicked = keys.length > 0 && ticked.size === keys.length;
  return (
    <thead className="row-grid-head">
      <tr aria-rowindex={1} className="row-grid-heads">
        <td className="row-grid-tick">
          <input
            type="checkbox"
            aria-label={words.tickAll}
            checked={allTicked}
            ref={(box) => {
              if (box !== null) box.indeterminate = ticked.size > 0 && !allTicked;
            }}
            onChange={() => onTick(allTicked ? noneTicked : new Set(keys))}
          />
        </td>
        {props.columns.map((column) => (
          <Head key={column.key} column={column} order={props.order} onOrder={props.onOrder} />
        ))}
        <td />
      </tr>
    </thead>
  );
}

function Head<R>(props: {
  readonly column: Column<R>;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}) {
  const { column, order, onOrder } = props;
  const by = column.order;
  if (by === undefined) return <th scope="col">{column.title}</th>;
  const isSorted = order.by === by;
  return (
    <th scope="col" aria-sort={!isSorted ? 'none' : order.descending ? 'descending' : 'ascending'}>
      <button type="button" onClick={() => onOrder({ by, descending: isSorted && !order.descending })}>
        {column.title}
        {isSorted && (order.descending ? <CaretDownFilled aria-hidden /> : <CaretUpFilled aria-hidden />)}
      </button>
    </th>
  );
}
