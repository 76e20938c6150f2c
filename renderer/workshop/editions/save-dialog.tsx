// Saves what is being edited as the office's own edition: what changed, why, and who answers for it.
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../../templates/compose/check-template';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { useSettings } from '../../frame/settings';
import { answered, type WhoAndWhy, WhoAndWhyFields } from '../../ui/who-and-why';
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
  const [who, setWho] = useState<WhoAndWhy>({ by: useSettings().who, note: '' });
  const [saving, setSaving] = useState(false);
  const ready = answered(who);
  const save = async (): Promise<void> => {
    if (ready === null) return;
    setSaving(true);
    await props.onSave(ready.note, ready.by);
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
          <Button type="primary" disabled={ready === null} loading={saving} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="save-dialog">
        <p className="record-hint">{t('saveHint')}</p>
        <WhoAndWhyFields
          who={who}
          words={{ note: t('note'), noteHint: t('noteHint'), by: t('by') }}
          onChange={setWho}
        />
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
