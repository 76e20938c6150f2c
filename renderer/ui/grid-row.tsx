// One row of the grid. Drawn anew only when the row itself, its tick or the cursor on it changes.
import { type MouseEvent, memo, type ReactNode, useState } from 'react';
import type { Column } from './row-grid';

export type RowPart = 'tick' | 'row' | 'actions';

type Props<R> = {
  readonly row: R | undefined;
  readonly rowKey: string;
  readonly index: number;
  readonly topPx: number;
  readonly columns: readonly Column<R>[];
  readonly isTicked: boolean;
  readonly isCursor: boolean;
  readonly tickLabel: (row: number) => string;
  readonly actions: (key: string) => ReactNode;
  readonly onClick: (index: number, part: RowPart, event: MouseEvent) => void;
};

/** Clicks only: the keys for the same are the grid's, which has the focus (use-grid-keys.ts). */
function Row<R>(props: Props<R>) {
  const { row, rowKey, index, columns, isTicked, isCursor, onClick } = props;
  // Buttons cost more than the rest of the row together: a row has its own only while it is pointed at.
  const [isNear, setNear] = useState(false);
  return (
    <tr
      id={`row-${rowKey}`}
      className={isCursor ? 'row-grid-row row-grid-cursor' : 'row-grid-row'}
      aria-rowindex={index + 2}
      aria-selected={isTicked}
      style={{ transform: `translateY(${props.topPx}px)` }}
      onClick={(event) => onClick(index, partOf(event), event)}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
    >
      <td className="row-grid-tick">
        <input type="checkbox" tabIndex={-1} checked={isTicked} readOnly aria-label={props.tickLabel(index + 1)} />
      </td>
      {columns.map(({ key, cell }) => (
        <td key={key} className="row-grid-cell">
          {row === undefined ? <span className="row-grid-coming" /> : cell(row)}
        </td>
      ))}
      <td className="row-grid-actions">{(isNear || isCursor) && row !== undefined && props.actions(rowKey)}</td>
    </tr>
  );
}

function partOf({ target }: MouseEvent): RowPart {
  if (!(target instanceof Element)) return 'row';
  if (target.closest('.row-grid-actions') !== null) return 'actions';
  return target.closest('.row-grid-tick') === null ? 'row' : 'tick';
}

export const GridRow = memo(Row) as typeof Row;
