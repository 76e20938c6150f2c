// The head of a case: who and what it is about, where it stands, and what can be done with it as a whole.
import {
  ArrowLeftOutlined,
  CopyOutlined,
  HistoryOutlined,
  RedoOutlined,
  SendOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import { memo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { textAt, wordsAt } from '../../templates/reading/loose';
import type { FormMatter } from '../case-form/form-context';
import { StatusMark } from '../drafts/status-mark';
import { useSpeech } from '../words/speech';
import type { CaseDraft, CaseDraftState } from './case-draft';
import { useDraftStatus } from './use-draft-status';

export const DeskHead = memo(function DeskHead(props: {
  readonly draft: CaseDraft;
  readonly matters: readonly FormMatter[];
  readonly onBack: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHistory: () => void;
  /** Hands the case to a neighbour. */
  readonly onSend: () => void;
  readonly onDuplicate: (() => void) | undefined;
  /** The pane in sight where there is room for one only, else null. */
  readonly pane: 'start' | 'end' | null;
  readonly onPane: (pane: 'start' | 'end') => void;
}) {
  const { draft, matters } = props;
  const { t } = useTranslation('case-desk');
  const { text } = useSpeech();
  const party = useOfDraft(draft, ({ data }) => text(wordsAt(data, 'party', 'name')));
  const matterId = useOfDraft(draft, ({ data }) => textAt(data, 'matter'));
  const canUndo = useOfDraft(draft, (state) => state.canUndo);
  const canRedo = useOfDraft(draft, (state) => state.canRedo);
  const savedAt = useOfDraft(draft, ({ saving }) => (saving.state === 'saved' ? saving.at : ''));
  const status = useDraftStatus(draft, savedAt);
  const { t: words } = useTranslation('drafts');
  const matter = matters.find(({ id }) => id === matterId);
  return (
    <header className="desk-head">
      <Tooltip title={t('backToList')}>
        <Button type="text" icon={<ArrowLeftOutlined />} aria-label={t('backToList')} onClick={props.onBack} />
      </Tooltip>
      <div className="desk-head-names">
        <h1 title={party}>{party || t('partyUnknown')}</h1>
        <span title={matter && text(matter.name)}>{matter ? text(matter.name) : t('matterUnknown')}</span>
      </div>
      {props.pane !== null && (
        <Segmented
          aria-label={t('panes')}
          value={props.pane}
          onChange={props.onPane}
          options={[
            { value: 'start', label: t('form') },
            { value: 'end', label: t('paper') },
          ]}
        />
      )}
      {status !== null && <StatusMark status={status} word={words(`status.${status}`)} />}
      <div className="desk-head-acts">
        <Tooltip title={t('undo')}>
          <Button
            type="text"
            icon={<UndoOutlined />}
            aria-label={t('undo')}
            disabled={!canUndo}
            onClick={props.onUndo}
          />
        </Tooltip>
        <Tooltip title={t('redo')}>
          <Button
            type="text"
            icon={<RedoOutlined />}
            aria-label={t('redo')}
            disabled={!canRedo}
            onClick={props.onRedo}
          />
        </Tooltip>
        <Button type="text" icon={<HistoryOutlined />} aria-label={t('history')} onClick={props.onHistory}>
          <span className="desk-head-word">{t('history')}</span>
        </Button>
        <SendCase onSend={props.onSend} />
        {props.onDuplicate && (
          <Tooltip title={t('duplicateHint')}>
            <Button type="text" icon={<CopyOutlined />} aria-label={t('duplicate')} onClick={props.onDuplicate}>
              <span className="desk-head-word">{t('duplicate')}</span>
            </Button>
          </Tooltip>
        )}
      </div>
    </header>
  );
});

function SendCase({ onSend }: { readonly onSend: () => void }) {
  const { t } = useTranslation('exchange');
  return (
    <Tooltip title={t('sendCaseHint')}>
      <Button type="text" icon={<SendOutlined />} aria-label={t('sendCase')} onClick={onSend}>
        <span className="desk-head-word">{t('sendCase')}</span>
      </Button>
    </Tooltip>
  );
}

function useOfDraft<T extends string | boolean>(draft: CaseDraft, read: (state: CaseDraftState) => T): T {
  return useSyncExternalStore(draft.state.listen, () => read(draft.state.get()));
}
