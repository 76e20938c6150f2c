// Backups on this computer: how the last one ended, those there are, and the second place.
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { BackupList } from './backup-list';
import { timeOf } from './backup-words';
import { CompareDrawer } from './compare-drawer';
import { SecondPlace } from './second-place';
import { type BackupRow, type Backups, useBackups } from './use-backups';

export function BackupsPanel() {
  const { t } = useTranslation('backups');
  const { message } = App.useApp();
  const { answered } = useFaults();
  const { backups, refresh } = useBackups();
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<BackupRow | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    const ended = answered(await machine['backup:run']({}));
    setBusy(false);
    if (ended !== null) void message.success(t(ended.made ? 'made' : 'unchanged'));
    await refresh();
  };
  const lookElsewhere = async (): Promise<void> => {
    if (answered(await machine['backup:choose-other']({}))?.cancelled === false) await refresh();
  };
  const actions = (
    <>
      <Button type="primary" loading={busy || backups?.running === true} onClick={run}>
        {t('runNow')}
      </Button>
      <Button onClick={lookElsewhere}>{t('other')}</Button>
    </>
  );
  return (
    <Panel title={t('title')} hint={t('hint')} actions={actions}>
      {backups !== null && (
        <>
          <Standing backups={backups} />
          <SecondPlace place={backups.places.find(({ place }) => place === 'second') ?? null} onChanged={refresh} />
          <BackupList backups={backups} onLook={setLooked} />
        </>
      )}
      <CompareDrawer
        backup={looked}
        onClose={() => {
          setLooked(null);
          void refresh();
        }}
      />
    </Panel>
  );
}

/** How the last one ended, and what each place says. */
function Standing({ backups: { last, places, restored } }: { readonly backups: Backups }) {
  const { t } = useTranslation('backups');
  const { text } = useSpeech();
  const own = places.find(({ place }) => place === 'own')?.fault ?? last?.fault ?? null;
  return (
    <>
      {own !== null && <Alert type="warning" showIcon title={t('statusOwn')} description={text(own.sentence)} />}
      {own === null && <p className="backups-quiet">{last ? t('lastFine', { at: timeOf(last.at) }) : t('noneYet')}</p>}
      {places
        .filter(({ damaged }) => damaged > 0)
        .map(({ place, damaged }) => (
          <Alert
            key={place}
            type="warning"
            showIcon
            title={`${t(`place.${place}`)}: ${t('damagedThere', { count: damaged })}`}
          />
        ))}
      {restored !== null && (
        <Alert type="info" showIcon title={t('restored', { at: timeOf(restored.at), folder: restored.keptAs })} />
      )}
    </>
  );
}
