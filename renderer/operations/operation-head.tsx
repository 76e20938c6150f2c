// The head of an operation: what it is called, and the way back, in both senses.
import { ArrowLeftOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { textAt, wordsAt } from '../../templates/reading/loose';
import { IconAct } from '../ui/icon-act';
import { useSignal } from '../ui/signal';
import { useSpeech } from '../words/speech';
import type { OperationDraft } from './operation-draft';

export function OperationHead({ draft, onBack }: { readonly draft: OperationDraft; readonly onBack: () => void }) {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { data, canUndo, canRedo } = useSignal(draft.state);
  const title = text(wordsAt(data, 'title'));
  const [from, until] = [textAt(data, 'dates', 'from'), textAt(data, 'dates', 'until')];
  return (
    <header className="operation-head">
      <IconAct label={t('backToList')} icon={<ArrowLeftOutlined aria-hidden />} onClick={onBack} />
      <h1 title={title}>{title || t('untitled')}</h1>
      {from !== '' && <span>{from === until || until === '' ? from : `${from} – ${until}`}</span>}
      <IconAct label={t('undo')} icon={<UndoOutlined aria-hidden />} disabled={!canUndo} onClick={draft.undo} />
      <IconAct label={t('redo')} icon={<RedoOutlined aria-hidden />} disabled={!canRedo} onClick={draft.redo} />
    </header>
  );
}
