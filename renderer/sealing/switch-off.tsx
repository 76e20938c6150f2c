// Switching the encryption off: everything is decrypted at the next start.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { SecretField } from './secret-field';
import { useTries } from './use-tries';

export function SwitchOff() {
  const { t } = useTranslation('sealing');
  const { said, busy, ask } = useTries();
  const [current, setCurrent] = useState('');
  return (
    <form
      className="seal-form"
      onSubmit={(event) => {
        event.preventDefault();
        void ask(machine['seal:off']({ current }));
      }}
    >
      <p className="seal-quiet">{t('offMeans')}</p>
      <SecretField label={t('current')} value={current} hint={said} wrong={said !== ''} onChange={setCurrent} />
      <div className="seal-actions">
        <Button danger htmlType="submit" loading={busy} disabled={current === ''}>
          {t('offNow')}
        </Button>
      </div>
    </form>
  );
}
