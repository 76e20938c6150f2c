// Asks for the reason of a deed that can't be taken back, such as making a paper void.
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Labelled } from '../ui/labelled';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
  readonly onDo: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
};

export function ReasonForm({ label, hint, action, danger, children, onDo, onCancel }: Props) {
  const { t } = useTranslation('issued');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    setBusy(true);
    await onDo(reason.trim());
    setBusy(false);
  };
  return (
    <div className="issued-form">
      {children}
      <Labelled label={label}>
        {(id) => (
          <Input.TextArea
            id={id}
            value={reason}
            placeholder={hint}
            maxLength={500}
            autoSize={{ minRows: 2, maxRows: 6 }}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Labelled>
      <div className="issued-acts">
        <Button type="primary" danger={danger ?? false} loading={busy} disabled={reason.trim() === ''} onClick={act}>
          {action}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
