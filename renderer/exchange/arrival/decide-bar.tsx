// Accepting or declining a bundle, under the name of the person who decides.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { ReasonForm } from '../../issued/reason-form';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { useWhoActs, WhoActsField } from '../who-acts';
import { applyTheirs } from './apply-theirs';
import { type Choices, type ChosenFile, type Examined, noteDecided, putAside, type Subject } from './arrival';

type Props = { readonly examined: Examined; readonly choices: Choices; readonly file: ChosenFile };

export function DecideBar({ examined, choices, file }: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { tell } = useFaults();
  const who = useWhoActs();
  const [declining, setDeclining] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const waiting = undecided(examined, choices);
  const canAct = examined.before !== 'other' && who.name.trim() !== '';

  const accept = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    const taken = [...choices].map(([of, { take, into }]) => ({
      of,
      take,
      into: needsCase(examined, of, take) ? into : null,
    }));
    const outcome = (await who.settle())
      ? await machine['exchange:accept']({ handle: file.handle, choices: taken })
      : null;
    if (outcome?.ok) {
      for (const one of await applyTheirs(examined, choices)) tell(one);
      noteDecided(examined, outcome.value);
      return;
    }
    setBusy(false);
    setFault(outcome?.fault ?? null);
  };
  const decline = async (reason: string): Promise<void> => {
    setFault(null);
    if (!(await who.settle())) return;
    const outcome = await machine['exchange:decline']({ handle: file.handle, reason });
    if (outcome.ok) noteDecided(examined, null);
    else setFault(outcome.fault);
  };

  return (
    <Panel title={t('decide')} hint={t('decideHint')}>
      <div className="exchange-form">
        <WhoActsField who={who} label={t('decidedBy')} />
        {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
        {waiting !== null && <p className="exchange-quiet">{t('pickFirst', { name: text(waiting.name) })}</p>}
        <div className="exchange-acts">
          <Button type="primary" loading={busy} disabled={!canAct || waiting !== null} onClick={accept}>
            {t('accept')}
          </Button>
          <Button danger disabled={!canAct} aria-expanded={declining} onClick={() => setDeclining(!declining)}>
            {t('decline')}
          </Button>
          <Button onClick={putAside}>{t('putAside')}</Button>
        </div>
        {declining && (
          <ReasonForm
            danger
            label={t('whyDecline')}
            hint={t('whyDeclineHint')}
            action={t('declineNow')}
            onDo={decline}
            onCancel={() => setDeclining(false)}
          >
            <p>{t('declineMeans')}</p>
          </ReasonForm>
        )}
      </div>
    </Panel>
  );
}

function needsCase({ subjects }: Examined, of: string, take: string): boolean {
  const subject = subjects.find((one) => one.of === of);
  return subject?.takes.find((one) => one.take === take)?.needsCase ?? false;
}

/** The first subject that must still be given a case; null where none waits. */
function undecided(examined: Examined, choices: Choices): Subject | null {
  const waits = examined.subjects.find(({ of }) => {
    const choice = choices.get(of);
    return choice?.into === null && needsCase(examined, of, choice.take);
  });
  return waits ?? null;
}
