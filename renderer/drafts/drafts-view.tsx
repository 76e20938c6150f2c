// The list of all cases: search, filters, and what can be done with the chosen ones.
import { CopyOutlined, DeleteOutlined, UndoOutlined } from '@ant-design/icons';
import { Alert, Button, type InputRef } from 'antd';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping, useCommand } from '../frame/commands';
import { noneTicked, type Ticked, tickedWithin } from '../ui/row-choice';
import { RowGrid, type RowGridHandle } from '../ui/row-grid';
import { useSpeech } from '../words/speech';
import { useDraftColumns } from './draft-columns';
import { DraftsToolbar } from './drafts-toolbar';
import { rowHeightPx } from './list-measures';
import { type ListWish, listPlace, wishFor } from './list-wish';
import { NothingHere } from './nothing-here';
import { useDraftActions } from './use-draft-actions';
import { useDrafts } from './use-drafts';
import { useNames } from './use-names';
import './drafts.css';

const none: readonly string[] = [];

export function DraftsView(props: { readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('drafts');
  const { text } = useSpeech();
  const { found, fault, waiting, refresh, onRange } = useDrafts();
  const names = useNames();
  const actions = useDraftActions(props.onOpen, refresh);
  const grid = useRef<RowGridHandle>(null);
  const field = useRef<InputRef>(null);
  const [cursor, setCursor] = useState(listPlace.cursor);
  const [chosen, setTicked] = useState<Ticked>(noneTicked);
  const keys = found?.ids ?? none;
  const trashed = found?.wish.trashed ?? false;
  const ticked = useMemo(() => tickedWithin(chosen, keys), [chosen, keys]);
  // What has left the list must not be ticked when it comes back.
  useEffect(() => setTicked((now) => tickedWithin(now, keys)), [keys]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock is read with each answer
  const nowMs = useMemo(() => Date.now(), [found?.ids]);
  const columns = useDraftColumns(names.papers, nowMs, trashed);
  useCommand('new-draft', actions.create);
  useCommand('find', () => {
    const focus = (): void => field.current?.focus({ cursor: 'all' });
    setTicked(noneTicked);
    // At once, so that what is typed next is not lost. While rows are ticked what can be done with them stands in the
    // field's place.
    if (field.current === null) setTimeout(focus);
    else focus();
  });
  useCommand('undo', () => !isTyping() && actions.undo());
  useCommand('duplicate', () => cursor !== null && !trashed && actions.duplicate(cursor));
  const moveCursor = useCallback((id: string | null) => {
    listPlace.cursor = id;
    setCursor(id);
  }, []);
  const wish = found?.wish;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer to another wish is read from its top
  useEffect(() => {
    if (listPlace.scrollTopPx === 0) grid.current?.toTop();
  }, [wish]);
  const isThere = found !== null;
  useEffect(() => {
    if (isThere && listPlace.cursor !== null) grid.current?.focus();
  }, [isThere]);

  const open = useCallback((id: string) => !trashed && props.onOpen(id), [trashed, props.onOpen]);
  const rowActions = useCallback(
    (id: string) => <RowActions id={id} trashed={trashed} actions={actions} />,
    [trashed, actions],
  );
  const words = useMemo(
    () => ({ label: t('title'), tickAll: t('tickAll'), tick: (row: number) => t('tick', { row }) }),
    [t],
  );
  return (
    <section
      className="drafts"
      aria-label={t('title')}
      aria-busy={waiting}
      onKeyDown={(event) => toField(event, field)}
    >
      <DraftsToolbar {...{ found, names, ticked, actions, grid, field }} onTick={setTicked} />
      {fault !== null && (
        <Alert
          type="error"
          showIcon
          title={text(fault.sentence)}
          action={<Button onClick={refresh}>{t('again')}</Button>}
        />
      )}
      <div className="drafts-list">
        {waiting && <div className="drafts-waiting" role="progressbar" aria-label={t('loading')} />}
        {found !== null && keys.length === 0 && <NothingHere found={found} onNew={actions.create} />}
        {found !== null && keys.length > 0 && (
          <RowGrid
            ref={grid}
            {...{ words, keys, columns, cursor, ticked, rowHeightPx, onRange }}
            rowOf={(id) => found.entries.get(id)}
            order={{ by: found.wish.sort, descending: found.wish.descending }}
            onOrder={({ by, descending }) => wishFor({ sort: by as ListWish['sort'], descending })}
            onCursor={moveCursor}
            onTick={setTicked}
            onOpen={open}
            onDelete={trashed ? ignore : actions.trash}
            actions={rowActions}
            startAtPx={listPlace.scrollTopPx}
            onScrolled={rememberPlace}
          />
        )}
      </div>
    </section>
  );
}

function RowActions(props: {
  readonly id: string;
  readonly trashed: boolean;
  readonly actions: ReturnType<typeof useDraftActions>;
}) {
  const { t } = useTranslation('drafts');
  const { id, actions } = props;
  const button = (name: string, icon: React.ReactNode, run: () => void) => (
    <Button type="text" size="small" tabIndex={-1} aria-label={name} title={name} icon={icon} onClick={run} />
  );
  if (props.trashed) return button(t('restore'), <UndoOutlined aria-hidden />, () => actions.restore([id]));
  return (
    <>
      {button(t('duplicate'), <CopyOutlined aria-hidden />, () => actions.duplicate(id))}
      {button(t('toTrash'), <DeleteOutlined aria-hidden />, () => actions.trash([id]))}
    </>
  );
}

/** Letters typed on the list are meant for the search field, which takes the very key that led to it. */
function toField(event: KeyboardEvent, field: RefObject<InputRef | null>): void {
  if (!(event.target instanceof HTMLTableElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Process' || (event.key.length === 1 && event.key !== ' ' && event.key !== '?')) {
    field.current?.focus({ cursor: 'all' });
  }
}

function rememberPlace(scrollTopPx: number): void {
  listPlace.scrollTopPx = scrollTopPx;
}

function ignore(): void {}
