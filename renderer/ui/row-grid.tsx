// A table for any number of rows of one height: draws only those in sight. Cursor by keys, ticks, sorting by heads.
import { type CSSProperties, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import type { Ticked } from './row-choice';
import { useGridKeys } from './use-grid-keys';
import { useRowWindow } from './use-row-window';
import type { RowRange } from './visible-rows';
import './row-grid.css';

export type Column<R> = {
  readonly key: string;
  readonly title: string;
  /** Least width in rem; what is left over goes to the columns by `grow`. */
  readonly minRem: number;
  readonly grow: number;
  /** The order asked for when its head is pressed; without one it cannot be sorted by. */
  readonly order?: string;
  readonly cell: (row: R) => ReactNode;
};

export type Order = { readonly by: string; readonly descending: boolean };

export type RowGridWords = { readonly label: string; readonly tickAll: string; readonly tick: (row: number) => string };

export type RowGridHandle = { readonly focus: () => void; readonly toTop: () => void };

export type RowGridProps<R> = {
  readonly words: RowGridWords;
  /** Of all rows, in order. */
  readonly keys: readonly string[];
  /** Undefined while a row has not come yet: its place is kept. */
  readonly rowOf: (key: string) => R | undefined;
  /** Told which rows are drawn, so that they can be brought. */
  readonly onRange: (range: RowRange) => void;
  readonly columns: readonly Column<R>[];
  readonly rowHeightPx: number;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** Key of the row under the cursor. */
  readonly cursor: string | null;
  readonly onCursor: (key: string | null) => void;
  readonly ticked: Ticked;
  readonly onTick: (ticked: Ticked) => void;
  readonly onOpen: (key: string) => void;
  readonly onDelete: (keys: readonly string[]) => void;
  /** Buttons at the end of a row, for the mouse; the same must be had by keys. */
  readonly actions: (key: string) => ReactNode;
  /** Scrolled so far when the grid was last seen, in pixels. */
  readonly startAtPx: number;
  readonly onScrolled: (scrollTopPx: number) => void;
  readonly ref?: Ref<RowGridHandle>;
};

export function RowGrid<R>(props: RowGridProps<R>) {
  const { keys, columns, rowHeightPx, ticked, cursor, onRange } = props;
  const scroller = useRef<HTMLTableElement>(null);
  const { range, reveal } = useRowWindow(scroller, keys.length, rowHeightPx, props.startAtPx, props.onScrolled);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other keys are other rows, though in the same places
  useEffect(() => {
    onRange(range);
  }, [range, keys, onRange]);
  const { press, click, cursorIndex } = useGridKeys(props, scroller, reveal);
  useImperativeHandle(
    props.ref,
    () => ({
      focus: () => scroller.current?.focus(),
      toTop: () => scroller.current?.scrollTo({ top: 0 }),
    }),
    [],
  );
  return (
    <table
      ref={scroller}
      className="row-grid"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen by keys is a grid
      role="grid"
      aria-label={props.words.label}
      aria-rowcount={keys.length + 1}
      aria-multiselectable
      aria-activedescendant={cursorIndex >= range.first && cursorIndex < range.end ? `row-${cursor}` : undefined}
      tabIndex={0}
      onKeyDown={press}
      style={{ '--row-height': `${rowHeightPx}px`, ...widths(columns) } as CSSProperties}
    >
      <GridHead {...props} />
      <tbody className="row-grid-body" style={{ height: keys.length * rowHeightPx }}>
        {keys.slice(range.first, range.end).map((key, offset) => (
          <GridRow
            key={key}
            row={props.rowOf(key)}
            rowKey={key}
            index={range.first + offset}
            topPx={(range.first + offset) * rowHeightPx}
            columns={columns}
            isTicked={ticked.has(key)}
            isCursor={key === cursor}
            tickLabel={props.words.tick}
            actions={props.actions}
            onClick={click}
          />
        ))}
      </tbody>
    </table>
  );
}

const tickRem = 2.75;
const actionsRem = 5;

function widths(columns: readonly { readonly minRem: number; readonly grow: number }[]): Record<string, string> {
  const tracks = columns.map(({ minRem, grow }) => (grow === 0 ? `${minRem}rem` : `minmax(${minRem}rem, ${grow}fr)`));
  const least = columns.reduce((sum, { minRem }) => sum + minRem, tickRem + actionsRem);
  return { '--tracks': `${tickRem}rem ${tracks.join(' ')} ${actionsRem}rem`, '--least-width': `${least}rem` };
}
