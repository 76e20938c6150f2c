// The head of a case: who and what it is about, where it stands, and what can be done with it as a whole.
import { CopyOutlined, HistoryOutlined, RedoOutlined, SendOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { memo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { textAt, wordsAt } from '../../templates/reading/loose';
import type { FormMatter } from '../case-form/form-context';
import { StatusMark } from '../drafts/status-mark';
import { DeskHead, type HeadOfPanes } from '../ui/desk-head';
import { IconAct } from '../ui/icon-act';
import { useSpeech } from '../words/speech';
import type { CaseDraft, CaseDraftState } from './case-draft';
import { useDraftStatus } from './use-draft-status';

export const CaseHead = memo(function CaseHead(
  props: HeadOfPanes & {
    readonly draft: CaseDraft;
    readonly matters: readonly FormMatter[];
    readonly onUndo: () => void;
    readonly onRedo: () => void;
    readonly onHistory: () => void;
    /** Hands the case to a neighbour. */
    readonly onSend: () => void;
    readonly onDuplicate: (() => void) | undefined;
  },
) {
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
    <DeskHead
      {...props}
      back={t('backToList')}
      title={party || t('partyUnknown')}
      about={<span title={matter && text(matter.name)}>{matter ? text(matter.name) : t('matterUnknown')}</span>}
      panes={{ label: t('panes'), start: t('form'), end: t('paper') }}
      standing={status !== null && <StatusMark status={status} word={words(`status.${status}`)} />}
    >
      <IconAct label={t('undo')} icon={<UndoOutlined />} disabled={!canUndo} onClick={props.onUndo} />
      <IconAct label={t('redo')} icon={<RedoOutlined />} disabled={!canRedo} onClick={props.onRedo} />
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
    </DeskHead>
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
