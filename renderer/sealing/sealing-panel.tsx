// The encryption of the data folder in the settings: off with what it takes to switch it on, or on with its keys.
import { Alert, Button, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { writeDay } from '../drafts/deadline';
import { useAsked } from '../frame/use-asked';
import { Panel } from '../ui/panel';
import { useSpeech } from '../words/speech';
import { ChangePassphrase } from './change-passphrase';
import { ConfirmSheet } from './confirm-sheet';
import { PlainCopies } from './plain-copies';
import { SwitchOff } from './switch-off';
import { SwitchOn } from './switch-on';
import './sealing.css';

const askState = () => machine['seal:state']({});
const warnings = ['warnLost', 'warnKept', 'warnLock', 'warnDelete'] as const;

export function SealingPanel() {
  const { t } = useTranslation('sealing');
  const { text } = useSpeech();
  const { value: state, fault, refresh } = useAsked(askState);
  return (
    <Panel title={t('title')} hint={t('hint')}>
      <ul className="seal-warnings">
        {warnings.map((warning) => (
          <li key={warning}>{t(warning)}</li>
        ))}
      </ul>
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      {state === null && fault === null && <Spin delay={300} />}
      {state !== null && (state.on ? <On state={state} changed={() => void refresh()} /> : <SwitchOn />)}
    </Panel>
  );
}

type Deed = 'change' | 'recovery' | 'off' | null;
const deeds = ['change', 'recovery', 'off'] as const;

function On({ state, changed }: { readonly state: Output<'seal:state'>; readonly changed: () => void }) {
  const { t } = useTranslation('sealing');
  const { language } = useSpeech();
  const [deed, setDeed] = useState<Deed>(null);
  const done = (): void => {
    setDeed(null);
    changed();
  };
  const day = (moment: string): string => writeDay(moment, language, Date.now());
  return (
    <>
      {state.key !== null && (
        <Alert
          type="success"
          showIcon
          title={t('isOn', {
            since: day(state.key.createdAt),
            changed: day(state.key.changedAt),
            id: state.key.id.replace(/(.{4})(?=.)/g, '$1-'),
          })}
        />
      )}
      <PlainCopies plain={state.plain} changed={changed} />
      <div className="seal-actions">
        {deeds.map((one) => (
          <Button
            key={one}
            danger={one === 'off'}
            aria-expanded={deed === one}
            onClick={() => setDeed(deed === one ? null : one)}
          >
            {t(`deed.${one}`)}
          </Button>
        ))}
      </div>
      {deed === 'change' && <ChangePassphrase done={done} />}
      {deed === 'recovery' && <ConfirmSheet kind="recovery" done={done} />}
      {deed === 'off' && <SwitchOff />}
    </>
  );
}
