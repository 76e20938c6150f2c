// What fills the window while the bureau's server is not open yet: where it is, one field for the password, and what hinders it.
import { CloudServerOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Spin } from 'antd';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';
import { connectServer, loadServer, useServer } from './server-state';
import './server.css';

const askAgainMs = 400;

export function ServerPage() {
  const { t } = useTranslation('server');
  const { text } = useSpeech();
  const { server, phase, fault, keychain, restart } = useServer();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => {
    if (phase !== 'connecting') return;
    const clock = setInterval(() => void loadServer(), askAgainMs);
    return () => clearInterval(clock);
  }, [phase]);
  const connect = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((password === '' && !keychain) || busy) return;
    setBusy(true);
    const connected = await connectServer(password);
    setBusy(false);
    if (connected) setPassword('');
  };
  if (restart) return <RestartPage />;
  return (
    <main className="server-page">
      <form onSubmit={connect}>
        <CloudServerOutlined className="server-sign" aria-hidden />
        <h1>{t('title')}</h1>
        {server !== null && (
          <p className="server-place">
            {server.user} · {server.host}:{server.port} · {server.database}
          </p>
        )}
        {phase === 'connecting' && !busy && <Spin description={t('connecting')} />}
        {fault !== null && !busy && <Alert type="error" showIcon title={text(fault.sentence)} />}
        <label htmlFor={id}>{t('password')}</label>
        <div className="server-field">
          <Input.Password
            id={id}
            autoFocus
            autoComplete="off"
            maxLength={1000}
            value={password}
            disabled={busy}
            onChange={({ target }) => setPassword(target.value)}
          />
          <Button type="primary" htmlType="submit" loading={busy} disabled={password === '' && !keychain}>
            {t('connect')}
          </Button>
        </div>
        <p className="server-quiet">{t(keychain ? 'kept' : 'askedEachTime')}</p>
        <p className="server-quiet">{t('needed')}</p>
        <LeaveButton />
      </form>
    </main>
  );
}

/** The next start works on this computer's own folder again. */
export function LeaveButton() {
  const { t } = useTranslation('server');
  const { answered } = useFaults();
  const [sure, setSure] = useState(false);
  const leave = async (): Promise<void> => {
    if (answered(await machine['server:leave']({})) !== null) await loadServer();
  };
  if (!sure)
    return (
      <div>
        <Button onClick={() => setSure(true)}>{t('leave')}</Button>
      </div>
    );
  return (
    <Alert
      type="warning"
      showIcon
      title={t('leaveHint')}
      action={
        <Button danger onClick={leave}>
          {t('leaveSure')}
        </Button>
      }
    />
  );
}

function RestartPage() {
  const { t } = useTranslation('server');
  return (
    <main className="server-page">
      <form>
        <h1>{t('leftTitle')}</h1>
        <p>{t('leftHint')}</p>
      </form>
    </main>
  );
}
