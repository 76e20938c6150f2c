// Takes the shipped template up again; the office's editions stay for the record.
import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../frame/settings';
import { Labelled } from '../../ui/labelled';
import { useTyping } from '../../ui/use-typing';

export function ResetDialog(props: {
  readonly edition: string;
  /** There are changes that were not saved. */
  readonly losesWork: boolean;
  readonly onReset: (note: string, by: string) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('workshop');
  const { who } = useSettings();
  const [note, setNote] = useState('');
  const [by, setBy] = useState(who);
  const noteTyping = useTyping(note, setNote);
  const byTyping = useTyping(by, setBy);
  return (
    <Modal
      open
      title={t('resetTitle')}
      onCancel={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button
            danger
            type="primary"
            disabled={by.trim() === ''}
            onClick={() => void props.onReset(note.trim(), by.trim())}
          >
            {t('reset')}
          </Button>
        </>
      }
    >
      <div className="save-dialog">
        <p>{t('resetHint', { edition: props.edition })}</p>
        {props.losesWork && <Alert type="warning" showIcon title={t('resetLosesWork')} />}
        <Labelled label={t('resetNote')}>
          {(id) => <Input.TextArea {...noteTyping} id={id} maxLength={2000} autoSize={{ minRows: 2 }} />}
        </Labelled>
        <Labelled label={t('by')}>{(id) => <Input {...byTyping} id={id} maxLength={200} />}</Labelled>
      </div>
    </Modal>
  );
}
