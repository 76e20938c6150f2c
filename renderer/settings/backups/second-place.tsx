// The second place for backups: chosen, missing or full, and left again.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { useSpeech } from '../../words/speech';
import type { Backups } from './use-backups';

export function SecondPlace(props: {
  readonly place: Backups['places'][number] | null;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation('backups');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const after = async (asking: Promise<unknown>): Promise<void> => {
    setBusy(true);
    await asking;
    setBusy(false);
    await props.onChanged();
  };
  const choose = async (): Promise<void> => void answered(await machine['backup:choose-second']({}));
  const forget = async (): Promise<void> => void answered(await machine['backup:forget-second']({}));
  return (
    <section className="backups-second" aria-label={t('second')}>
      <h3>{t('second')}</h3>
      <p className="backups-quiet">{t('secondHint')}</p>
      {props.place?.fault && <Alert type="warning" showIcon title={text(props.place.fault.sentence)} />}
      <div className="backups-row">
        <span className="backups-path">{props.place?.path ?? t('secondNone')}</span>
        <Button loading={busy} onClick={() => void after(choose())}>
          {t('chooseSecond')}
        </Button>
        {props.place !== null && (
          <Button disabled={busy} onClick={() => void after(forget())}>
            {t('forgetSecond')}
          </Button>
        )}
      </div>
    </section>
  );
}
