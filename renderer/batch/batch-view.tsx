// Batches 成批: new ones from a list of parties, a folder or chosen cases; those at work, and what became of the others.
import { FolderOpenOutlined, TableOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { useAsked } from '../frame/use-asked';
import { useSignal } from '../ui/signal';
import { ViewPage } from '../ui/view-page';
import { useSpeech } from '../words/speech';
import { BatchCard } from './batch-card';
import { newSource, progresses } from './batch-state';
import { NewBatch } from './new/new-batch';
import './batch.css';

const ask = () => machine['batch:list']({});

export function BatchView(props: { readonly onOpenCase: (id: string) => void }) {
  const { t } = useTranslation('batch');
  const { text } = useSpeech();
  const source = useSignal(newSource);
  const told = useSignal(progresses);
  const { value, fault, refresh } = useAsked(ask);
  const states = [...told.values()].map(({ id, state }) => `${id} ${state}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a batch that begins, pauses or ends is listed otherwise
  useEffect(() => {
    void refresh();
  }, [states]);
  if (source !== null) return <NewBatch key={source.of} source={source} onMade={refresh} />;
  return (
    <ViewPage title={t('title')} hint={t('hint')} actions={<Beginnings />}>
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      {value?.damaged.map((name) => (
        <Alert key={name} type="warning" showIcon title={t('damaged', { name })} />
      ))}
      {value?.batches.length === 0 && <p className="batch-quiet">{t('none')}</p>}
      <ul className="batch-list" aria-label={t('title')}>
        {value?.batches.map((batch) => (
          <BatchCard key={batch.id} batch={batch} onChanged={refresh} onOpenCase={props.onOpenCase} />
        ))}
      </ul>
    </ViewPage>
  );
}

function Beginnings() {
  const { t } = useTranslation('batch');
  const { answered } = useFaults();
  const sheet = async (): Promise<void> => {
    const read = answered(await machine['batch:read-sheet']({}))?.read;
    if (read) newSource.set(read);
  };
  const folder = async (): Promise<void> => {
    const read = answered(await machine['batch:read-folder']({}))?.read;
    if (read) newSource.set(read);
  };
  return (
    <>
      <Button type="primary" icon={<TableOutlined aria-hidden />} onClick={sheet}>
        {t('fromSheet')}
      </Button>
      <Button icon={<FolderOpenOutlined aria-hidden />} onClick={folder}>
        {t('fromFolder')}
      </Button>
    </>
  );
}
