// The rows of the board, drawn while in sight: headings by day and week, and what is due under each.
import { type KeyboardEvent, type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rowAfterKey } from '../ui/row-choice';
import { useRowWindow } from '../ui/use-row-window';
import type { RowRange } from '../ui/visible-rows';
import { boardRows, rowOfKey } from './board-rows';
import { boardPlace } from './board-wish';
import { DeadlineRow, HeadingRow } from './deadline-row';
import type { Board } from './use-board';

export const rowHeightPx = 40;

type Props = {
  readonly board: Board;
  readonly nowMs: number;
  readonly cursor: string | null;
  readonly onCursor: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onRange: (range: RowRange) => void;
  readonly ref?: Ref<{ readonly focus: () => void }>;
};

const keepScroll = (scrollTopPx: number): void => {
  boardPlace.scrollTopPx = scrollTopPx;
};

export function DeadlineList({ board, nowMs, cursor, onCursor, onOpen, onRange, ref }: Props) {
  const { t } = useTranslation('deadlines');
  const { keys, headings, entries } = board;
  const scroller = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => boardRows(keys, headings), [keys, headings]);
  const { range, reveal } = useRowWindow(scroller, rows.length, rowHeightPx, boardPlace.scrollTopPx, keepScroll);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }), []);
  useEffect(() => {
    const shown = rows.slice(range.first, range.end).flatMap((row) => (row.is === 'deadline' ? [row.at] : []));
    onRange({ first: shown[0] ?? 0, end: (shown.at(-1) ?? -1) + 1 });
  }, [rows, range, onRange]);
  const at = cursor === null ? -1 : keys.indexOf(cursor);
  const row = at < 0 ? -1 : rowOfKey(at, headings);

  const press = (event: KeyboardEvent): void => {
    if (event.target !== scroller.current || event.nativeEvent.isComposing) return;
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx) - 2);
    const next = event.altKey || event.ctrlKey ? null : rowAfterKey(event.key, at, keys.length, pageRows);
    const key = next === null ? undefined : keys[next];
    if (key !== undefined && next !== null) {
      onCursor(key);
      // The first one takes its heading along.
      reveal(next === 0 ? 0 : rowOfKey(next, headings));
    } else if (event.key === 'Enter' && at >= 0) onOpen(keys[at] as string);
    else return;
    event.preventDefault();
  };
  const click = useCallback((key: string) => onCursor(key), [onCursor]);

  return (
    <table
      ref={scroller}
      className="board-list"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen by keys is a grid
      role="grid"
      aria-label={t('list')}
      aria-rowcount={rows.length}
      aria-activedescendant={row >= range.first && row < range.end ? `due-${cursor}` : undefined}
      tabIndex={0}
      onKeyDown={press}
    >
      <tbody style={{ height: rows.length * rowHeightPx }}>
        {rows.slice(range.first, range.end).map((one, offset) => {
          const place = { index: range.first + offset, topPx: (range.first + offset) * rowHeightPx };
          if (one.is === 'heading') return <HeadingRow key={one.heading.bucket} {...place} heading={one.heading} />;
          return (
            <DeadlineRow
              key={one.key}
              {...place}
              rowKey={one.key}
              entry={entries.get(one.key)}
              nowMs={nowMs}
              isCursor={one.key === cursor}
              onClick={click}
              onOpen={onOpen}
            />
          );
        })}
      </tbody>
    </table>
  );
}
