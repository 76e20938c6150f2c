// Reads a whole backup and says whether every content is the one that was backed up.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { useSpeech } from '../../words/speech';
import type { BackupRow } from './use-backups';

export function VerifyBackup({ backup: { place, name } }: { readonly backup: BackupRow }) {
  const { t } = useTranslation('backups');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const [verified, setVerified] = useState<Output<'backup:verify'> | null>(null);
  const verify = async (): Promise<void> => {
    setBusy(true);
    setVerified(answered(await machine['backup:verify']({ place, name })));
    setBusy(false);
  };
  if (verified === null)
    return (
      <Button className="backups-all" loading={busy} onClick={verify}>
        {t('verify')}
      </Button>
    );
  const count = verified.findings.length + verified.more;
  if (count === 0) return <Alert type="success" showIcon title={t('sound', { count: verified.files })} />;
  const shown = verified.findings.slice(0, 5).map(({ path, sentence }) => <p key={path}>{text(sentence)}</p>);
  return <Alert type="error" showIcon title={t('unsound', { count })} description={shown} />;
}
