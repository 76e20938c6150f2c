// Asks for the passphrase of an encrypted bundle; a wrong one is said at the field and may be tried again.
import { LockOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { Labelled } from '../../ui/labelled';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { type ChosenFile, examine, putAside } from './arrival';

export function PassphraseForm({ file, fault }: { readonly file: ChosenFile; readonly fault: Fault | null }) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const [typed, setTyped] = useState('');
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus(), []);
  const open = (): void => {
    if (typed.trim() !== '') void examine(file, typed);
  };
  return (
    <Panel title={t('locked', { name: file.name })} hint={t('lockedHint')}>
      <div className="exchange-form">
        <Labelled label={t('passphrase')}>
          {(id) => (
            <>
              <Input.Password
                ref={field}
                id={id}
                prefix={<LockOutlined aria-hidden />}
                value={typed}
                maxLength={500}
                autoComplete="off"
                status={fault === null ? '' : 'error'}
                aria-invalid={fault !== null || undefined}
                aria-describedby={`${id}-said`}
                onChange={({ target }) => setTyped(target.value)}
                onPressEnter={({ nativeEvent }) => nativeEvent.isComposing || open()}
              />
              <span id={`${id}-said`} className="exchange-wrong" role="alert">
                {fault !== null && text(fault.sentence)}
              </span>
            </>
          )}
        </Labelled>
        <div className="exchange-acts">
          <Button type="primary" disabled={typed.trim() === ''} onClick={open}>
            {t('unlock')}
          </Button>
          <Button onClick={putAside}>{t('putAside')}</Button>
        </div>
      </div>
    </Panel>
  );
}
