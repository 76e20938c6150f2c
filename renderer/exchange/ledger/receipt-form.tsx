// Makes the receipt of a bundle that was accepted or declined, and saves it where the person wants.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine } from '../../bridge';
import { useSpeech } from '../../words/speech';
import { refreshLedger } from '../exchange-rows';
import { MadeBundle, type MadeFile } from '../made-bundle';
import { noPassphrase, PassphraseFields, passphraseOf } from '../passphrase-pair';
import { useWhoActs, WhoActsField } from '../who-acts';

export function ReceiptForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const who = useWhoActs();
  const [lock, setLock] = useState(noPassphrase);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<MadeFile | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const passphrase = passphraseOf(lock);
  const make = async (): Promise<void> => {
    if (passphrase === undefined) return;
    setBusy(true);
    setFault(null);
    const outcome = (await who.settle()) ? await machine['exchange:receipt']({ id, passphrase }) : null;
    setBusy(false);
    if (outcome?.ok === false) setFault(outcome.fault);
    if (!outcome?.ok || outcome.value.made === null) return;
    setMade(outcome.value.made);
    void refreshLedger();
  };
  if (made !== null) return <MadeBundle made={made} isReceipt />;
  return (
    <div className="exchange-form">
      <WhoActsField who={who} label={t('receiptBy')} />
      <PassphraseFields value={lock} onChange={setLock} />
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      <div className="exchange-acts">
        <Button
          type="primary"
          loading={busy}
          disabled={passphrase === undefined || who.name.trim() === ''}
          onClick={make}
        >
          {t('makeReceipt')}
        </Button>
      </div>
    </div>
  );
}
