// The head of an operation: what it is called, and the way back, in both senses.
import { ArrowLeftOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { textAt, wordsAt } from '../../templates/reading/loose';
import { useSignal } from '../ui/signal';
import { useSpeech } from '../words/speech';
import type { OperationDraft } from './operation-draft';

export function OperationHead({ draft, onBack }: { readonly draft: OperationDraft; readonly onBack: () => void }) {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { data, canUndo, canRedo } = useSignal(draft.state);
  const title = text(wordsAt(data, 'title'));
  const [from, until] = [textAt(data, 'dates', 'from'), textAt(data, 'dates', 'until')];
  const tool = (name: string, icon: React.ReactNode, run: () => void, enabled = true) => (
    <Tooltip title={name}>
      <Button type="text" icon={icon} aria-label={name} disabled={!enabled} onClick={run} />
    </Tooltip>
  );
  return (
    <header className="operation-head">
      {tool(t('backToList'), <ArrowLeftOutlined aria-hidden />, onBack)}
      <h1 title={title}>{title || t('untitled')}</h1>
      {from !== '' && <span>{from === until || until === '' ? from : `${from} – ${until}`}</span>}
      {tool(t('undo'), <UndoOutlined aria-hidden />, draft.undo, canUndo)}
      {tool(t('redo'), <RedoOutlined aria-hidden />, draft.redo, canRedo)}
    </header>
  );
}
