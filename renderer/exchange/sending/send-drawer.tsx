// Sends a bundle: the drawer in which it is put together, from wherever in the desk it was begun.
import { Alert, Button, Drawer, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { useSpeech } from '../../words/speech';
import { MadeBundle, type MadeFile } from '../made-bundle';
import { SendForm } from './send-form';
import { endSending, type SendStart, useSending } from './sending';
import '../exchange.css';

export function SendDrawer() {
  const { t } = useTranslation('exchange');
  const start = useSending();
  return (
    <Drawer
      open={start !== null}
      size="min(46rem, 100vw)"
      title={t('sendTitle')}
      mask={{ closable: false }}
      onClose={endSending}
      destroyOnHidden
    >
      {start !== null && <Sending start={start} />}
    </Drawer>
  );
}

function Sending({ start }: { readonly start: SendStart }) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { proposal, fault } = useProposal(start.letter ?? null);
  const [made, setMade] = useState<MadeFile | null>(null);
  if (made !== null) {
    return (
      <div className="exchange-form">
        <MadeBundle made={made} isReceipt={false} />
        <div className="exchange-acts">
          <Button onClick={endSending}>{t('finish')}</Button>
        </div>
      </div>
    );
  }
  if (fault !== null) return <Alert type="error" showIcon title={text(fault.sentence)} />;
  if (start.letter !== undefined && proposal === null) return <Spin delay={300} />;
  return <SendForm start={start} proposal={proposal} onMade={setMade} onCancel={endSending} />;
}

export type Proposal = Output<'exchange:propose'>;

/** What a bundle after an issued letter would hold; null where there is no letter, or until it is known. */
function useProposal(letter: string | null): { readonly proposal: Proposal | null; readonly fault: Fault | null } {
  const [state, setState] = useState<{ proposal: Proposal | null; fault: Fault | null }>({
    proposal: null,
    fault: null,
  });
  useEffect(() => {
    if (letter === null) return;
    let wanted = true;
    machine['exchange:propose']({ record: letter }).then((outcome) => {
      if (!wanted) return;
      setState(outcome.ok ? { proposal: outcome.value, fault: null } : { proposal: null, fault: outcome.fault });
    });
    return () => {
      wanted = false;
    };
  }, [letter]);
  return state;
}
