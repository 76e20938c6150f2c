// On a new computer or after a loss: the newest backup of a place that the person shows.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { Panel } from '../../ui/panel';
import { CompareDrawer } from './compare-drawer';
import type { BackupRow } from './use-backups';

export function RestoreAtStart() {
  const { t } = useTranslation('backups');
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<BackupRow | null>(null);
  const choose = async (): Promise<void> => {
    setBusy(true);
    const chosen = answered(await machine['backup:choose-other']({}));
    const listed = chosen?.cancelled === false ? answered(await machine['backup:list']({})) : null;
    setBusy(false);
    setLooked(listed?.backups.find(({ place }) => place === 'other') ?? null);
  };
  return (
    <Panel title={t('fromBackup')} hint={t('fromBackupHint')}>
      <Button loading={busy} onClick={choose}>
        {t('other')}
      </Button>
      <CompareDrawer backup={looked} onClose={() => setLooked(null)} />
    </Panel>
  );
}
