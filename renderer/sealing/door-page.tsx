// What fills the window until the encrypted data folder is opened: nothing of a case, and how far the work is that waits.
import { SafetyOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { type DoorState, loadDoor, useDoor } from './door-state';
import { OpenForm } from './open-form';
import { RecoverForm } from './recover-form';
import './sealing.css';

const lookMs = 300;

export function DoorPage() {
  const { t } = useTranslation('sealing');
  const { door, wish } = useDoor();
  const [way, setWay] = useState<'open' | 'recover'>('open');
  return (
    <main className="door-page">
      <div>
        <SafetyOutlined className="door-sign" aria-hidden />
        <h1>{t(titleOf(door, wish))}</h1>
        {door === 'working' && <Work />}
        {door === 'shut' && (
          <>
            {wish !== null && <p className="door-said">{t(`wish.${wish}`)}</p>}
            {way === 'open' ? <OpenForm /> : <RecoverForm />}
            <p>
              <Button type="link" onClick={() => setWay(way === 'open' ? 'recover' : 'open')}>
                {t(way === 'open' ? 'forgotten' : 'back')}
              </Button>
              {(wish === 'on' || wish === 'off') && (
                <Button type="link" onClick={() => machine['seal:give-up']({}).then(loadDoor)}>
                  {t(`giveUp.${wish}`)}
                </Button>
              )}
            </p>
          </>
        )}
      </div>
    </main>
  );
}

function titleOf(door: DoorState['door'], wish: DoorState['wish']): 'working.on' | 'working.off' | 'toBeOn' | 'shut' {
  if (door === 'working') return wish === 'off' ? 'working.off' : 'working.on';
  return wish === 'on' ? 'toBeOn' : 'shut';
}

function Work() {
  const { t } = useTranslation('sealing');
  const { files, total } = useDoor();
  useEffect(() => {
    const timer = setInterval(() => void loadDoor(), lookMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <Progress percent={total === 0 ? 0 : Math.floor((files / total) * 100)} aria-label={t('progress')} />
      <p role="status">{t('files', { files, total })}</p>
      <p className="door-quiet">{t('mayEnd')}</p>
    </>
  );
}
