// What fills the window while the desk is locked: nothing of a case, one field, and honest words on what this guards.
import { LockOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openDesk, useLock } from './lock-state';
import { useCountdown } from './use-countdown';
import './lock.css';

type Said = 'wrong' | 'failed' | null;

export function LockPage() {
  const { t } = useTranslation('lock');
  const { waitMs } = useLock();
  const [secret, setSecret] = useState('');
  const [said, setSaid] = useState<Said>(null);
  const [busy, setBusy] = useState(false);
  const wait = useCountdown(waitMs);
  const id = useId();
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (secret === '' || busy || wait.seconds > 0) return;
    setBusy(true);
    const tried = await openDesk(secret);
    setBusy(false);
    setSecret('');
    if (tried === null) return setSaid('failed');
    if (tried.right) return;
    wait.begin(tried.waitMs);
    setSaid('wrong');
  };
  return (
    <main className="lock-page">
      <form onSubmit={open}>
        <LockOutlined className="lock-sign" aria-hidden />
        <h1>{t('locked')}</h1>
        <label htmlFor={id}>{t('secret')}</label>
        <div className="lock-field">
          <Input.Password
            id={id}
            autoFocus
            autoComplete="off"
            maxLength={200}
            value={secret}
            disabled={busy}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => setSecret(target.value)}
          />
          <Button type="primary" htmlType="submit" loading={busy} disabled={secret === '' || wait.seconds > 0}>
            {t('open')}
          </Button>
        </div>
        <p id={`${id}-said`} className="lock-said" role="alert">
          {said === 'failed' && t('failed')}
          {said === 'wrong' && t('wrong')} {wait.seconds > 0 && t('wait', { count: wait.seconds })}
        </p>
        <p className="lock-guards">{t('guards')}</p>
        <details>
          <summary>{t('forgotten')}</summary>
          <p className="lock-guards">{t('forgottenHow')}</p>
        </details>
      </form>
    </main>
  );
}
