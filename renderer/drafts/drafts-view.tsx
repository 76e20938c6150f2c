// The list of all cases: search, filters, and what can be done with the chosen ones.
import { CopyOutlined, DeleteOutlined, UndoOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping, useCommand } from '../frame/commands';
import { useSettings } from '../frame/settings';
import { noneTicked, type Ticked, tickedWithin } from '../ui/row-choice';
import { RowGrid, type RowGridHandle } from '../ui/row-grid';
import { useSpeech } from '../words/speech';
import { useDraftColumns } from './draft-columns';
import { DraftsToolbar } from './drafts-toolbar';
import { type DraftEntry, type ListWish, listPlace, wishFor } from './list-wish';
import { NothingHere } from './nothing-here';
import { useDraftActions } from './use-draft-actions';
import { useDrafts } from './use-drafts';
import { useNames } from './use-names';
import './drafts.css';

const rowHeightPx = 40;
const idOf = ({ id }: DraftEntry): string => id;
const none: readonly DraftEntry[] = [];

export function DraftsView(props: { readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('drafts');
  const { text } = useSpeech();
  const { textSize } = useSettings();
  const { found, fault, waiting, refresh } = useDrafts();
  const names = useNames();
  const actions = useDraftActions(props.onOpen, refresh);
  const grid = useRef<RowGridHandle>(null);
  const [cursor, setCursor] = useState(listPlace.cursor);
  const [chosen, setTicked] = useState<Ticked>(noneTicked);
  const rows = found?.entries ?? none;
  const trashed = found?.wish.trashed ?? false;
  const ticked = useMemo(() => tickedWithin(chosen, rows.map(idOf)), [chosen, rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock is read with each answer
  const nowMs = useMemo(() => Date.now(), [found]);
  const columns = useDraftColumns(names.papers, nowMs, trashed);
  useCommand('new-draft', actions.create);
  useCommand('undo', () => !isTyping() && actions.undo());
  useCommand('duplicate', () => cursor !== null && !trashed && actions.duplicate(cursor));
  useEffect(() => {
    listPlace.cursor = cursor;
  }, [cursor]);

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
    <section className="drafts" aria-label={t('title')} aria-busy={waiting}>
      <DraftsToolbar {...{ found, names, ticked, actions, grid }} onTick={setTicked} />
      {fault !== null && (
        <Alert type="error" showIcon title={text(fault.sentence)} action={<Button onClick={refresh}>↻</Button>} />
      )}
      <div className="drafts-list">
        {waiting && <div className="drafts-waiting" role="progressbar" aria-label={t('loading')} />}
        {found !== null && rows.length === 0 && <NothingHere found={found} onNew={actions.create} />}
        {found !== null && rows.length > 0 && (
          <RowGrid
            ref={grid}
            key={JSON.stringify(found.wish)}
            {...{ words, rows, columns, cursor, ticked }}
            keyOf={idOf}
            rowHeightPx={Math.round((rowHeightPx * textSize) / 100)}
            order={{ by: found.wish.sort, descending: found.wish.descending }}
            onOrder={({ by, descending }) => wishFor({ sort: by as ListWish['sort'], descending })}
            onCursor={setCursor}
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

function rememberPlace(scrollTopPx: number): void {
  listPlace.scrollTopPx = scrollTopPx;
}

function ignore(): void {}
