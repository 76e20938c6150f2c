// Above the list: its title and counts, words to search, filters, and what can be done with the ticked rows.
import { CopyOutlined, DeleteOutlined, PlusOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, type InputRef, Segmented, Select } from 'antd';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { draftStatuses } from '../../templates/case/draft-status';
import { newSource } from '../batch/batch-state';
import { goTo } from '../frame/navigation';
import { noneTicked, type Ticked } from '../ui/row-choice';
import type { RowGridHandle } from '../ui/row-grid';
import { SearchField } from '../ui/search-field';
import { useSignal } from '../ui/signal';
import { ToggleChips } from '../ui/toggle-chips';
import { useSpeech } from '../words/speech';
import { figureShown, firstWish, isNarrowed, listWish, wishFor } from './list-wish';
import type { DraftActions } from './use-draft-actions';
import type { Found } from './use-drafts';
import type { Names } from './use-names';

export function DraftsToolbar(props: {
  readonly found: Found | null;
  readonly names: Names;
  readonly ticked: Ticked;
  readonly onTick: (ticked: Ticked) => void;
  readonly actions: DraftActions;
  readonly grid: RefObject<RowGridHandle | null>;
  readonly field: RefObject<InputRef | null>;
}) {
  const { t } = useTranslation('drafts');
  const { text } = useSpeech();
  const wish = useSignal(listWish);
  return (
    <header className="drafts-toolbar">
      <div className="drafts-toolbar-row">
        <h1>{wish.trashed ? t('trash') : t('title')}</h1>
        <Counts found={props.found} />
        <Segmented
          aria-label={t('show')}
          value={wish.trashed ? 'trash' : 'drafts'}
          options={[
            { value: 'drafts', label: t('title') },
            { value: 'trash', label: t('trash'), icon: <DeleteOutlined aria-hidden /> },
          ]}
          onChange={(shown) => wishFor({ ...firstWish, trashed: shown === 'trash' })}
        />
        {wish.trashed ? (
          <Button danger disabled={props.found?.ids.length === 0 && !isNarrowed(wish)} onClick={props.actions.purge}>
            {t('purge')}
          </Button>
        ) : (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={props.actions.create}>
            {t('new')}
          </Button>
        )}
      </div>
      <div className="drafts-toolbar-row" inert={props.ticked.size > 0}>
        <div className="drafts-search">
          <SearchField
            ref={props.field}
            label={t('search')}
            hint={t('searchHint')}
            value={wish.text}
            onSearch={(words) => wishFor({ text: words })}
            onLeave={() => props.grid.current?.focus()}
          />
        </div>
        <Select
          className="drafts-matter"
          aria-label={t('matters')}
          placeholder={t('allMatters')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={wish.matter}
          options={props.names.matters.map(({ id, name }) => ({ value: id, label: text(name) }))}
          onChange={(matter) => wishFor({ matter: matter ?? null })}
        />
        <ToggleChips
          label={t('statuses')}
          chips={draftStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          pressed={wish.status}
          onChange={(status) => wishFor({ status: [...status] })}
        />
      </div>
      {wish.behind && <FigureShown />}
      {props.ticked.size > 0 && <Chosen {...props} trashed={wish.trashed} />}
    </header>
  );
}

/** The list was come to from a figure: which, and the way to all cases again. */
function FigureShown() {
  const { t } = useTranslation('drafts');
  const { text } = useSpeech();
  const label = text(useSignal(figureShown));
  return (
    <div className="drafts-toolbar-row">
      <span>{t('behind', { label })}</span>
      <Button size="small" onClick={() => wishFor({ behind: null })}>
        {t('behindAll')}
      </Button>
    </div>
  );
}

function Counts({ found }: { readonly found: Found | null }) {
  const { t } = useTranslation('drafts');
  if (found === null) return <p className="drafts-counts" />;
  const { ids, overdue, wish } = found;
  return (
    <p className="drafts-counts" role="status">
      {isNarrowed(wish) ? t('shown', { count: ids.length }) : t('counted', { count: ids.length })}
      {overdue > 0 && !wish.trashed && (
        <button type="button" className="drafts-overdue" onClick={() => wishFor({ ...firstWish, status: ['overdue'] })}>
          {t('overdue', { count: overdue })}
        </button>
      )}
    </p>
  );
}

function Chosen(props: {
  readonly ticked: Ticked;
  readonly onTick: (ticked: Ticked) => void;
  readonly actions: DraftActions;
  readonly trashed: boolean;
}) {
  const { t } = useTranslation('drafts');
  const ids = [...props.ticked];
  return (
    <div className="drafts-chosen" role="toolbar" aria-label={t('chosen', { count: ids.length })}>
      <strong>{t('chosen', { count: ids.length })}</strong>
      {props.trashed ? (
        <Button size="small" icon={<UndoOutlined aria-hidden />} onClick={() => props.actions.restore(ids)}>
          {t('restore')}
        </Button>
      ) : (
        <>
          <Button size="small" icon={<CopyOutlined aria-hidden />} onClick={() => beginBatch(ids)}>
            {t('batch')}
          </Button>
          <Button size="small" icon={<DeleteOutlined aria-hidden />} onClick={() => props.actions.trash(ids)}>
            {t('toTrash')}
          </Button>
        </>
      )}
      <Button size="small" type="text" onClick={() => props.onTick(noneTicked)}>
        {t('chooseNone')}
      </Button>
    </div>
  );
}

/** As many as the machine takes at once. */
const mostInBatch = 20_000;

function beginBatch(cases: readonly string[]): void {
  newSource.set({ of: 'selection', cases: cases.slice(0, mostInBatch) });
  goTo({ view: 'batches' });
}
