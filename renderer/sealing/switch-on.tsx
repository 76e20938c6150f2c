// Switching the encryption on: a passphrase first, then the recovery sheet.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmSheet } from './confirm-sheet';
import { emptyPair, fits, NewPassphrase } from './new-passphrase';

export function SwitchOn() {
  const { t } = useTranslation('sealing');
  const [pair, setPair] = useState(emptyPair);
  const [chosen, setChosen] = useState<string | null>(null);
  if (chosen !== null) return <ConfirmSheet kind="on" passphrase={chosen} done={() => setChosen(null)} />;
  return (
    <form
      className="seal-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits(pair)) setChosen(pair.first);
      }}
    >
      <NewPassphrase value={pair} onChange={setPair} />
      <div className="seal-actions">
        <Button type="primary" htmlType="submit" disabled={!fits(pair)}>
          {t('toSheet')}
        </Button>
      </div>
    </form>
  );
}
