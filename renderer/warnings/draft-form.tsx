// Begins an early-warning paper from a warning: in which of its cases, and then on to what remains to be entered.
import { Alert, App, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { goTo } from '../frame/navigation';
import { Labelled } from '../ui/labelled';
import { useSpeech } from '../words/speech';
import type { FoundWarning } from './warning-card';

export function DraftForm({ warning, onCancel }: { readonly warning: FoundWarning; readonly onCancel: () => void }) {
  const { t } = useTranslation('warnings');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const { message } = App.useApp();
  const cases = warning.occurrences.filter(({ of }) => of === 'case');
  const [id, setId] = useState(cases[0]?.id ?? '');
  const begin = async (): Promise<void> => {
    const begun = answered(await machine['warning:draft']({ key: warning.key, case: id }));
    if (begun === null) return;
    const remains = begun.remains.map(text).join(text({ zh: '、', en: ', ' }));
    void message.info(remains === '' ? t('draftedWhole') : t('drafted', { remains }), 8);
    goTo({ view: 'case', id, field: begun.field });
  };
  if (cases.length === 0) {
    return (
      <Alert type="info" showIcon title={t('noOwnCase')} action={<Button onClick={onCancel}>{t('cancel')}</Button>} />
    );
  }
  return (
    <div className="warning-draft">
      <p className="warnings-quiet">{t('draftHint')}</p>
      <Labelled label={t('draftIn')}>
        {(control) => (
          <Select
            id={control}
            value={id}
            onChange={setId}
            popupMatchSelectWidth={false}
            options={cases.map((one) => ({ value: one.id, label: `${one.on} ${text(one.party)} ${text(one.place)}` }))}
          />
        )}
      </Labelled>
      <div className="warning-acts">
        <Button type="primary" size="small" onClick={() => void begin()}>
          {t('draftNow')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
