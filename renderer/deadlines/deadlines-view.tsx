// The board of deadlines: everything that is due, in which case, and why then.
import { Alert, Button, Empty } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showExchange } from '../exchange/exchange-place';
import { FaultAlert } from '../frame/fault-alert';
import { BoardToolbar } from './board-toolbar';
import { boardPlace, firstWish, isNarrowed, wishFor } from './board-wish';
import { DeadlineDetails } from './deadline-details';
import { DeadlineList } from './deadline-list';
import { type Board, useBoard } from './use-board';
import './deadlines.css';
import './explanation.css';

export function DeadlinesView(props: { readonly onOpen: (id: string, field: string) => void }) {
  const { onOpen } = props;
  const { t } = useTranslation('deadlines');
  const { board, fault, waiting, refresh, onRange } = useBoard();
  const [cursor, setCursor] = useState(boardPlace.cursor);
  const list = useRef<{ readonly focus: () => void }>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock is read with each answer
  const nowMs = useMemo(() => Date.now(), [board]);
  const choose = useCallback((key: string | null) => {
    boardPlace.cursor = key;
    setCursor(key);
  }, []);
  const newest = useRef(board);
  newest.current = board;
  const open = useCallback(
    (key: string) => {
      const entry = newest.current?.entries.get(key);
      if (entry === undefined) return;
      const { case: id, exchange, field } = entry;
      if (exchange === null) onOpen(id, field);
      else showExchange({ part: 'ledger', open: { id, direction: exchange } });
    },
    [onOpen],
  );
  const isThere = board !== null && board.keys.length > 0;
  useEffect(() => {
    if (isThere) list.current?.focus();
  }, [isThere]);
  const shown = board?.keys.includes(cursor ?? '') ? cursor : (board?.keys[0] ?? null);
  return (
    <div className="board" aria-busy={waiting}>
      <BoardToolbar board={board} />
      <FaultAlert fault={fault} again={t('again')} onAgain={refresh} />
      {board !== null && board.unread > 0 && (
        <Alert type="warning" showIcon title={t('unread', { count: board.unread })} />
      )}
      <div className="board-panes">
        <div className="board-sheet">
          {board !== null && isThere && (
            <DeadlineList
              ref={list}
              board={board}
              nowMs={nowMs}
              cursor={shown}
              onCursor={choose}
              onOpen={open}
              onRange={onRange}
            />
          )}
          {board !== null && !isThere && <NothingDue board={board} />}
        </div>
        {isThere && (
          <DeadlineDetails entry={shown === null ? undefined : board.entries.get(shown)} nowMs={nowMs} onOpen={open} />
        )}
      </div>
    </div>
  );
}

function NothingDue({ board }: { readonly board: Board }) {
  const { t } = useTranslation('deadlines');
  const narrowed = isNarrowed(board.wish);
  return (
    <div className="board-nothing">
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(narrowed ? 'nothingFound' : 'nothingDue')}>
        {narrowed && <Button onClick={() => wishFor(firstWish)}>{t('clearFilters')}</Button>}
      </Empty>
    </div>
  );
}
