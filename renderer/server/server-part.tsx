// The server of the bureau in the office: set once at each computer, tried before it is kept; and what works without it.
import { Alert, Button, Input, InputNumber } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Input as Asks, machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { Panel } from '../ui/panel';
import { LeaveButton } from './server-page';
import { loadServer, useServer } from './server-state';
import './server.css';

type Wish = Asks<'server:use'>['server'];

const usual: Wish = { host: '', port: 5432, database: 'pilin', user: '', authorities: '' };

export function ServerPart() {
  const { t } = useTranslation('server');
  const { server, restart } = useServer();
  return (
    <Panel title={t('title')} hint={t('hint')}>
      {restart && <Alert type="success" showIcon title={t('restart')} action={<RestartButton />} />}
      <ServerForm key={server?.host ?? ''} start={server ?? usual} />
      <div className="server-limits">
        <h3>{t('limits')}</h3>
        <ul>
          {(['limitOffline', 'limitPictures', 'limitBackups', 'limitKeys'] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
      {server !== null && <LeaveButton />}
    </Panel>
  );
}

function RestartButton() {
  const { t } = useTranslation('server');
  const { answered } = useFaults();
  const restart = async (): Promise<void> => void answered(await machine['backup:restart']({}));
  return <Button onClick={restart}>{t('restartNow')}</Button>;
}

function ServerForm({ start }: { readonly start: Wish }) {
  const { t } = useTranslation('server');
  const { answered } = useFaults();
  const [wish, setWish] = useState<Wish>(start);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<Wish>): void => setWish({ ...wish, ...part });
  const use = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const used = answered(await machine['server:use']({ server: wish, password }));
    setBusy(false);
    if (used === null) return;
    setPassword('');
    await loadServer();
  };
  const choose = async (): Promise<void> => {
    const chosen = answered(await machine['server:certificates']({}));
    if (chosen !== null && !chosen.cancelled) change({ authorities: chosen.authorities });
  };
  return (
    <form className="server-form" onSubmit={use}>
      <Field label={t('host')}>
        {(id) => (
          <Input id={id} maxLength={255} value={wish.host} onChange={({ target }) => change({ host: target.value })} />
        )}
      </Field>
      <Field label={t('port')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={65_535}
            precision={0}
            value={wish.port}
            onChange={(port) => change({ port: port ?? usual.port })}
          />
        )}
      </Field>
      <Field label={t('database')}>
        {(id) => (
          <Input
            id={id}
            maxLength={63}
            value={wish.database}
            onChange={({ target }) => change({ database: target.value })}
          />
        )}
      </Field>
      <Field label={t('user')}>
        {(id) => (
          <Input id={id} maxLength={63} value={wish.user} onChange={({ target }) => change({ user: target.value })} />
        )}
      </Field>
      <Field label={t('password')}>
        {(id) => (
          <Input.Password
            id={id}
            autoComplete="off"
            maxLength={1000}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <div className="server-certificates">
        <span>{t(wish.authorities === '' ? 'certificatesNone' : 'certificatesChosen')}</span>
        <Button onClick={choose}>{t('certificates')}</Button>
        {wish.authorities !== '' && (
          <Button onClick={() => change({ authorities: '' })}>{t('certificatesForget')}</Button>
        )}
      </div>
      <div>
        <Button type="primary" htmlType="submit" loading={busy} disabled={wish.host.trim() === '' || password === ''}>
          {t('use')}
        </Button>
      </div>
    </form>
  );
}

function Field(props: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="server-row">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
    </div>
  );
}
