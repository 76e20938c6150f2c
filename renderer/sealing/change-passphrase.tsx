// Another passphrase for the encrypted folder; the recovery key stays as it is.
import { App, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { emptyPair, fits, NewPassphrase } from './new-passphrase';
import { SecretField } from './secret-field';
import { useTries } from './use-tries';

export function ChangePassphrase({ done }: { readonly done: () => void }) {
  const { t } = useTranslation('sealing');
  const { message } = App.useApp();
  const { said, busy, ask } = useTries();
  const [current, setCurrent] = useState('');
  const [pair, setPair] = useState(emptyPair);
  const isReady = current !== '' && fits(pair);
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady) return;
    if ((await ask(machine['seal:change']({ current, passphrase: pair.first }))) === null) return;
    message.success(t('changed'));
    done();
  };
  return (
    <form className="seal-form" onSubmit={change}>
      <SecretField label={t('current')} value={current} hint={said} wrong={said !== ''} onChange={setCurrent} />
      <NewPassphrase value={pair} onChange={setPair} />
      <div className="seal-actions">
        <Button type="primary" htmlType="submit" loading={busy} disabled={!isReady}>
          {t('deed.change')}
        </Button>
      </div>
    </form>
  );
}
