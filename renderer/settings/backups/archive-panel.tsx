// All that the office has, in a folder that can be read without the program.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { Panel } from '../../ui/panel';

export function ArchivePanel() {
  const { t } = useTranslation('backups');
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<Output<'archive:write'> | null>(null);
  const write = async (): Promise<void> => {
    setBusy(true);
    const ended = answered(await machine['archive:write']({}));
    setBusy(false);
    setWritten(ended?.cancelled === false ? ended : null);
  };
  const actions = (
    <Button loading={busy} onClick={write}>
      {t('writeArchive')}
    </Button>
  );
  return (
    <Panel title={t('archive')} hint={t('archiveHint')} actions={actions}>
      {written !== null && (
        <Alert type="success" showIcon title={t('archived', { path: written.path, count: written.files })} />
      )}
      {written !== null && written.problems.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('problems')}
          description={written.problems.slice(0, 5).map((one) => <p key={one}>{one}</p>)}
        />
      )}
    </Panel>
  );
}
