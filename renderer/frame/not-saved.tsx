// What is said over an open draft that the disk does not take: why, that it is still here and tried again, and the way
// out by a copy elsewhere.
import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../electron/contract/outcome';
import { type Input, machine } from '../bridge';
import { useSpeech } from '../words/speech';
import { useFaults } from './faults';
import './not-saved.css';

export function NotSaved(props: {
  readonly fault: Fault;
  readonly onRetry: () => void;
  /** What is to be copied, as it stands when asked for. */
  readonly copy: () => Input<'draft:keep-copy'>;
}) {
  const { t } = useTranslation('frame');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const { message } = App.useApp();
  const keep = async (): Promise<void> => {
    const kept = answered(await machine['draft:keep-copy'](props.copy()));
    if (kept !== null && kept.file !== null) message.success(t('copyKept', { file: kept.file }));
  };
  return (
    <Alert
      banner
      type="error"
      className="not-saved"
      title={t('notSaved')}
      description={
        <>
          {text(props.fault.sentence)} {t('notSavedHint')}
        </>
      }
      action={
        <div className="not-saved-actions">
          <Button size="small" danger onClick={props.onRetry}>
            {t('retryNow')}
          </Button>
          <Button size="small" onClick={keep}>
            {t('keepCopy')}
          </Button>
        </div>
      }
    />
  );
}
