// What keys and clicks do in the grid: move the cursor, tick, open, delete.
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { RowPart } from './grid-row';
import { noneTicked, rowAfterKey, rowAfterLeaving, type Ticked, tickedThrough, toggled } from './row-choice';
import type { RowGridProps } from './row-grid';

export type GridKeys = {
  readonly press: (event: KeyboardEvent) => void;
  /** Never changes, so that rows need not be drawn anew. */
  readonly click: (index: number, part: RowPart, event: MouseEvent) => void;
  readonly cursorIndex: number;
};

export function useGridKeys<R>(
  props: RowGridProps<R>,
  scroller: RefObject<HTMLElement | null>,
  reveal: (row: number) => void,
): GridKeys {
  const { keys, cursor, rowHeightPx } = props;
  const cursorIndex = useMemo(() => (cursor === null ? -1 : keys.indexOf(cursor)), [keys, cursor]);
  const anchor = useRef(0);
  const newest = useRef(props);
  useEffect(() => {
    newest.current = props;
  });

  const click = useCallback((index: number, part: RowPart, event: MouseEvent) => {
    const { keys, ticked, onTick, onOpen, onCursor } = newest.current;
    const key = keys[index];
    if (key === undefined || part === 'actions' || window.getSelection()?.type === 'Range') return;
    onCursor(key);
    if (event.shiftKey) onTick(tickedThrough(ticked, keys, anchor.current, index));
    else if (part === 'tick' || event.ctrlKey || event.metaKey) onTick(toggled(ticked, key));
    else onOpen(key);
    anchor.current = index;
  }, []);

  const press = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || event.nativeEvent.isComposing) return;
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx) - 2);
    const next = event.altKey ? null : rowAfterKey(event.key, cursorIndex, keys.length, pageRows);
    if (next !== null) {
      if (event.shiftKey) props.onTick(tickedThrough(props.ticked, keys, cursorIndex, next));
      props.onCursor(keys[next] as string);
      anchor.current = next;
      reveal(next);
    } else if (!deed(props, cursorIndex, event)) return;
    event.preventDefault();
  };

  return { press, click, cursorIndex };
}

/** Does what a key stands for on the ticked rows, or on the one under the cursor. @returns whether it meant anything */
function deed<R>(props: RowGridProps<R>, cursorIndex: number, event: KeyboardEvent): boolean {
  const { keys, ticked, onTick } = props;
  const under = keys[cursorIndex];
  const chosen: Ticked = ticked.size > 0 || under === undefined ? ticked : new Set([under]);
  const mod = event.ctrlKey || event.metaKey;
  if (mod && event.key === 'a') onTick(new Set(keys));
  else if (mod) return false;
  else if (event.key === 'Escape' && ticked.size > 0) onTick(noneTicked);
  else if (event.key === 'Delete' && chosen.size > 0) {
    props.onCursor(rowAfterLeaving(keys, chosen, cursorIndex));
    props.onDelete([...chosen]);
  } else if (under === undefined) return false;
  else if (event.key === 'Enter') props.onOpen(under);
  else if (event.key === ' ') onTick(toggled(ticked, under));
  else return false;
  return true;
}
