// Taking a bundle in, step by step: choose the file, unlock it, see what was verified, compare a new key, decide.
import { Button, Empty, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFaults } from '../../frame/faults';
import { Panel } from '../../ui/panel';
import { type Arrival, useArrival } from './arrival';
import { ChooseButton } from './choose-button';
import { DecidedBundle } from './decided-bundle';
import { openWaiting, useWaitingFiles } from './handed-bundles';
import { OpenBundle } from './open-bundle';
import { PassphraseForm } from './passphrase-form';
import { RefusedFile } from './refused-file';
import { StrangerBundle } from './stranger-bundle';

type Props = { readonly onOpenCase: (id: string) => void; readonly onOpenOperation: (id: string) => void };

export function ArrivalPart(props: Props) {
  const arrival = useArrival();
  return (
    <>
      <WaitingFiles />
      <Step {...props} arrival={arrival} />
    </>
  );
}

function Step({ arrival, ...props }: Props & { readonly arrival: Arrival }) {
  const { t } = useTranslation('exchange');
  switch (arrival.at) {
    case 'none':
      return <NothingHere />;
    case 'examining':
      return <Spin className="exchange-examining" description={t('examining', { name: arrival.file.name })} />;
    case 'locked':
      return <PassphraseForm key={arrival.file.handle} file={arrival.file} fault={arrival.fault} />;
    case 'refused':
      return <RefusedFile file={arrival.file} fault={arrival.fault} />;
    case 'open':
      return arrival.examined.sender.state === 'known' ? (
        <OpenBundle examined={arrival.examined} choices={arrival.choices} file={arrival.file} />
      ) : (
        <StrangerBundle examined={arrival.examined} file={arrival.file} />
      );
    case 'decided':
      return <DecidedBundle {...props} examined={arrival.examined} accepted={arrival.accepted} />;
  }
}

function NothingHere() {
  const { t } = useTranslation('exchange');
  return (
    <Panel title={t('part.arrival')}>
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothingArrived')}>
        <ChooseButton primary />
      </Empty>
    </Panel>
  );
}

/** Files handed over while another one is at hand. */
function WaitingFiles() {
  const { t } = useTranslation('exchange');
  const { tell } = useFaults();
  const files = useWaitingFiles();
  if (files.length === 0) return null;
  return (
    <Panel title={t('waiting', { count: files.length })} hint={t('waitingHint')}>
      <ul className="exchange-waiting">
        {files.map((file) => (
          <li key={file.id}>
            <span>{file.name}</span>
            <Button size="small" onClick={() => void openWaiting(file).then((fault) => fault && tell(fault))}>
              {t('openWaiting')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
