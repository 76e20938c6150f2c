// Asks for the passphrase at the door.
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useCountdown } from '../lock/use-countdown';
import { useSpeech } from '../words/speech';
import { loadDoor, useDoor } from './door-state';
import { saidWrong } from './said';
import { SecretField } from './secret-field';

export function OpenForm() {
  const { t } = useTranslation('sealing');
  const { text } = useSpeech();
  const wait = useCountdown(useDoor().waitMs);
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (passphrase === '' || busy || wait.seconds > 0) return;
    setBusy(true);
    const tried = await machine['seal:open']({ passphrase });
    setBusy(false);
    if (!tried.ok) return setSaid(text(tried.fault.sentence));
    if (tried.value.right) return loadDoor();
    setPassphrase('');
    wait.begin(tried.value.waitMs);
    setSaid('wrong');
  };
  return (
    <form className="seal-form" onSubmit={open}>
      <SecretField label={t('passphrase')} value={passphrase} focus onChange={setPassphrase} />
      <p className="seal-wrong" role="alert">
        {said === 'wrong' ? saidWrong(t, wait.seconds) : said}
      </p>
      <Button type="primary" htmlType="submit" loading={busy} disabled={passphrase === '' || wait.seconds > 0}>
        {t('open')}
      </Button>
    </form>
  );
}
