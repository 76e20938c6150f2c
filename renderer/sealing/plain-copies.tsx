// That earlier copies of the folder lie about in the clear, and how they go.
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';

type Props = { readonly plain: Output<'seal:state'>['plain']; readonly changed: () => void };

export function PlainCopies({ plain: { backups, folders }, changed }: Props) {
  const { t } = useTranslation('sealing');
  const { modal, message } = App.useApp();
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  if (backups + folders === 0) return null;
  const ask = (): void => {
    modal.confirm({ title: t('removePlain'), content: t('removePlainMeans'), onOk: remove });
  };
  const remove = async (): Promise<void> => {
    setBusy(true);
    const removed = answered(await machine['seal:remove-plain']({}));
    setBusy(false);
    if (removed !== null) message.success(t('plainRemoved', removed));
    changed();
  };
  return (
    <Alert
      type="warning"
      showIcon
      title={t('plain', { backups, folders })}
      action={
        <Button loading={busy} onClick={ask}>
          {t('removePlain')}
        </Button>
      }
    />
  );
}
