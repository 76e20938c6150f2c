// Asks for the recovery key at the door, and for a new passphrase.
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useCountdown } from '../lock/use-countdown';
import { Labelled } from '../ui/labelled';
import { useSpeech } from '../words/speech';
import { loadDoor, useDoor } from './door-state';
import { emptyPair, fits, NewPassphrase } from './new-passphrase';
import { saidWrong } from './said';

export function RecoverForm() {
  const { t } = useTranslation('sealing');
  const { text } = useSpeech();
  const wait = useCountdown(useDoor().waitMs);
  const [recovery, setRecovery] = useState('');
  const [pair, setPair] = useState(emptyPair);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isReady = recovery.trim() !== '' && fits(pair) && wait.seconds === 0;
  const recover = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || busy) return;
    setBusy(true);
    const tried = await machine['seal:recover']({ recovery, passphrase: pair.first });
    setBusy(false);
    if (!tried.ok) return setSaid(text(tried.fault.sentence));
    if (tried.value.right) return loadDoor();
    wait.begin(tried.value.waitMs);
    const { group } = tried.value;
    setSaid(group === null ? 'wrong' : t('mistyped', { group }));
  };
  return (
    <form className="seal-form" onSubmit={recover}>
      <Labelled label={t('recovery')}>
        {(id) => (
          <>
            <Input
              id={id}
              autoFocus
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={recovery}
              aria-describedby={`${id}-hint`}
              onChange={({ target }) => setRecovery(target.value)}
            />
            <small id={`${id}-hint`} className="seal-quiet">
              {t('recoveryHint')}
            </small>
          </>
        )}
      </Labelled>
      <NewPassphrase value={pair} onChange={setPair} />
      <p className="seal-wrong" role="alert">
        {said === 'wrong' ? saidWrong(t, wait.seconds) : said}
      </p>
      <Button type="primary" htmlType="submit" loading={busy} disabled={!isReady}>
        {t('recover')}
      </Button>
    </form>
  );
}
