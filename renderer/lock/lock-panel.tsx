// The lock in the settings: set, changed and taken away here, with what it guards and what it does not.
import { App, Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../electron/contract/outcome';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { Labelled } from '../ui/labelled';
import { Panel } from '../ui/panel';
import { loadLock, lockDesk, useLock } from './lock-state';
import './lock.css';

const choices = [0, 1, 2, 5, 10, 15, 30, 60] as const;
const shortest = 4;

export function LockPanel() {
  const { t } = useTranslation('lock');
  const lock = useLock();
  return (
    <Panel title={t('title')} hint={t('hint')} actions={lock.set && <Button onClick={lockDesk}>{t('lockNow')}</Button>}>
      <p className="lock-guards">{t('guards')}</p>
      <LockForm key={`${lock.set} ${lock.minutes}`} set={lock.set} minutes={lock.minutes} />
    </Panel>
  );
}

function LockForm({ set, minutes: before }: { readonly set: boolean; readonly minutes: number }) {
  const { t } = useTranslation('lock');
  const [current, setCurrent] = useState('');
  const [secret, setSecret] = useState('');
  const [again, setAgain] = useState('');
  const [minutes, setMinutes] = useState(set ? before : 10);
  const { said, judge } = useJudge();
  const differs = again !== '' && again !== secret;
  const fits = secret === '' ? set : secret.length >= shortest && secret === again;
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (fits) void judge(machine['lock:change']({ current, secret: secret === '' ? null : secret, minutes }), 'kept');
  };
  return (
    <form className="lock-form" onSubmit={keep}>
      {set && <Secret label={t('current')} value={current} onChange={setCurrent} />}
      <Secret label={set ? t('newSecret') : t('secret')} hint={t('secretHint')} value={secret} onChange={setSecret} />
      <Secret label={t('again')} hint={differs ? t('differs') : ''} value={again} onChange={setAgain} />
      <Labelled label={t('after')}>
        {(id) => (
          <Select
            id={id}
            value={minutes}
            onChange={setMinutes}
            options={choices.map((value) => ({
              value,
              label: value === 0 ? t('never') : t('minutes', { count: value }),
            }))}
          />
        )}
      </Labelled>
      <p className="lock-said" role="alert">
        {said}
      </p>
      <div className="lock-actions">
        <Button type="primary" htmlType="submit" disabled={!fits || (set && current === '')}>
          {set ? t('change') : t('set')}
        </Button>
        {set && (
          <Button
            danger
            disabled={current === ''}
            onClick={() => judge(machine['lock:remove']({ current }), 'removed')}
          >
            {t('remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

function Secret(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Labelled label={props.label}>
      {(id) => (
        <>
          <Input.Password
            id={id}
            autoComplete="new-password"
            maxLength={200}
            value={props.value}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => props.onChange(target.value)}
          />
          <small id={`${id}-hint`} className="settings-hint">
            {props.hint}
          </small>
        </>
      )}
    </Labelled>
  );
}

/** Says how the machine judged the words that open the lock now, and reads the lock anew once it is changed. */
function useJudge() {
  const { t } = useTranslation('lock');
  const { message } = App.useApp();
  const { answered } = useFaults();
  const [said, setSaid] = useState('');
  const judge = async (asked: Promise<Outcome<Output<'lock:open'>>>, success: 'kept' | 'removed'): Promise<void> => {
    const tried = answered(await asked);
    if (tried === null) return;
    const wait = Math.ceil(tried.waitMs / 1000);
    if (!tried.right) return setSaid([t('wrong'), wait > 0 ? t('wait', { count: wait }) : ''].join(' '));
    await loadLock();
    message.success(t(success));
  };
  return { said, judge };
}
