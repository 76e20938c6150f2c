// One backup beside the present data: what differs, single cases back, everything back, and whether it is sound.
import { Alert, App, Button, Checkbox, Drawer, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { useSpeech } from '../../words/speech';
import { timeOf } from './backup-words';
import { DifferenceRows } from './difference-rows';
import { RestoreAll } from './restore-all';
import type { BackupRow } from './use-backups';
import { VerifyBackup } from './verify-backup';
import './backups.css';

type Comparison = Output<'backup:compare'>;

export function CompareDrawer(props: { readonly backup: BackupRow | null; readonly onClose: () => void }) {
  const { backup } = props;
  const { t } = useTranslation('backups');
  const title = backup === null ? '' : t('compareTitle', { at: timeOf(backup.at) });
  return (
    <Drawer
      open={backup !== null}
      onClose={props.onClose}
      title={title}
      size="large"
      className="backups-drawer"
      destroyOnHidden
    >
      {backup !== null && <Compared backup={backup} key={`${backup.place} ${backup.name}`} />}
    </Drawer>
  );
}

function Compared({ backup }: { readonly backup: BackupRow }) {
  const { place, name } = backup;
  const { t } = useTranslation('backups');
  const { text } = useSpeech();
  const { notification, message } = App.useApp();
  const { answered } = useFaults();
  const [found, setFound] = useState<Comparison | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withOffice, setWithOffice] = useState(false);
  const [busy, setBusy] = useState(false);
  const look = async (): Promise<void> => setFound(answered(await machine['backup:compare']({ place, name })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each backup
  useEffect(() => {
    void look();
  }, []);
  if (found === null) return <Spin />;
  const officeDiffers = found.office === 'differs' || found.office === 'only-there';
  const count = chosen.size + (withOffice ? 1 : 0);
  const bringBack = async (): Promise<void> => {
    setBusy(true);
    const of = (kind: 'case' | 'operation') =>
      found.rows.filter((row) => row.of === kind && chosen.has(row.id)).map(({ id }) => id);
    const wish = { place, name, cases: of('case'), operations: of('operation'), office: withOffice };
    const brought = answered(await machine['backup:bring-back'](wish));
    setBusy(false);
    if (brought === null) return;
    void message.success(t('brought', { count: brought.brought }));
    for (const { id, fault } of brought.faults)
      notification.error({ key: id, title: id, description: text(fault.sentence), duration: 0 });
    setChosen(new Set());
    setWithOffice(false);
    await look();
  };
  return (
    <div className="backups-compared">
      <VerifyBackup backup={backup} />
      <p>{t('same', { count: found.same })}</p>
      {found.issuedOnlyThere > 0 && (
        <Alert type="warning" showIcon title={t('issuedOnlyThere', { count: found.issuedOnlyThere })} />
      )}
      {found.issuedOnlyHere > 0 && (
        <Alert type="info" showIcon title={t('issuedOnlyHere', { count: found.issuedOnlyHere })} />
      )}
      {officeDiffers && (
        <Checkbox checked={withOffice} onChange={({ target }) => setWithOffice(target.checked)}>
          {t('takeOffice')}{' '}
          <span className="backups-quiet">{t(`office.${found.office as 'differs' | 'only-there'}`)}</span>
        </Checkbox>
      )}
      <p className="backups-quiet">{t('bringBackHint')}</p>
      <div className="backups-row">
        <Button type="primary" disabled={count === 0} loading={busy} onClick={bringBack}>
          {t('bringBack', { count })}
        </Button>
        <RestoreAll backup={backup} />
      </div>
      <DifferenceRows rows={found.rows} more={found.more} chosen={chosen} onChosen={setChosen} />
    </div>
  );
}
