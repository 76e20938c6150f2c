// Everything back to one backup: prepared beside the present data, and taken at the next start.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import type { BackupRow } from './use-backups';

export function RestoreAll({ backup: { place, name } }: { readonly backup: BackupRow }) {
  const { t } = useTranslation('backups');
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const [keptAs, setKeptAs] = useState<string | null>(null);
  const restore = async (): Promise<void> => {
    setBusy(true);
    const prepared = answered(await machine['backup:restore']({ place, name }));
    setBusy(false);
    if (prepared?.ready) setKeptAs(prepared.keptAs);
  };
  const restart = async (): Promise<void> => void answered(await machine['backup:restart']({}));
  if (keptAs === null)
    return (
      <Button danger loading={busy} onClick={restore}>
        {t('restoreAll')}
      </Button>
    );
  const action = (
    <Button type="primary" size="small" onClick={restart}>
      {t('restart')}
    </Button>
  );
  return <Alert type="success" showIcon title={t('ready', { folder: keptAs })} action={action} />;
}
