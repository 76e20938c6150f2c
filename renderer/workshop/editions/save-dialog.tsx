// Saves what is being edited as the office's own edition: what changed, why, and who answers for it.
import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../../templates/compose/check-template';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { useSettings } from '../../frame/settings';
import { Labelled } from '../../ui/labelled';
import { useTyping } from '../../ui/use-typing';
import { useSpeech } from '../../words/speech';
import { ChangeList } from './change-list';

export function SaveDialog(props: {
  readonly before: TemplateData;
  readonly after: TemplateData;
  /** That warn; with any that block the dialog is not opened. */
  readonly warnings: readonly TemplateFault[];
  readonly onSave: (note: string, by: string) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const { who } = useSettings();
  const [note, setNote] = useState('');
  const [by, setBy] = useState(who);
  const [saving, setSaving] = useState(false);
  const noteTyping = useTyping(note, setNote);
  const byTyping = useTyping(by, setBy);
  const ready = note.trim() !== '' && by.trim() !== '';
  const save = async (): Promise<void> => {
    setSaving(true);
    await props.onSave(note.trim(), by.trim());
    setSaving(false);
  };
  return (
    <Modal
      open
      title={t('saveTitle')}
      width={760}
      onCancel={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button type="primary" disabled={!ready} loading={saving} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="save-dialog">
        <p className="record-hint">{t('saveHint')}</p>
        <Labelled label={t('note')}>
          {(id) => (
            <Input.TextArea
              {...noteTyping}
              id={id}
              maxLength={2000}
              autoSize={{ minRows: 2 }}
              placeholder={t('noteHint')}
            />
          )}
        </Labelled>
        <Labelled label={t('by')}>{(id) => <Input {...byTyping} id={id} maxLength={200} />}</Labelled>
        {props.warnings.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('warnings')}
            description={
              <ul>
                {props.warnings.map(({ sentence, line, column }) => (
                  <li key={`${line}:${column}:${sentence.zh}`}>{text(sentence)}</li>
                ))}
              </ul>
            }
          />
        )}
        <h3>{t('changesNow')}</h3>
        <ChangeList before={props.before} after={props.after} />
      </div>
    </Modal>
  );
}
