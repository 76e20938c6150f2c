// Beside the board: the deadline that is looked at, why it is due then, and the way to its case.
import { CalendarOutlined } from '@ant-design/icons';
import { Alert, App, Button, Empty, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../electron/contract/outcome';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';
import { type DeadlineEntry, firstWish } from './board-wish';
import { writeDue } from './due-words';
import { type Explained, Explanation } from './explanation';
import { StateMark } from './state-mark';

type Told = { readonly key: string; readonly explained: Explained | null; readonly fault: Fault | null };

export function DeadlineDetails(props: {
  readonly entry: DeadlineEntry | undefined;
  readonly nowMs: number;
  readonly onOpen: (key: string) => void;
}) {
  const { entry, nowMs } = props;
  const { t } = useTranslation('deadlines');
  const { text, language } = useSpeech();
  const told = useExplained(entry);
  if (entry === undefined) {
    return (
      <aside className="board-details" aria-label={t('details')}>
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('choose')} />
      </aside>
    );
  }
  return (
    <aside className="board-details" aria-label={t('details')}>
      <StateMark state={entry.state} word={t(`state.${entry.state}`)} />
      <h2>
        {text(entry.name)}
        {entry.due !== null && <span> · {writeDue(entry.due, language, nowMs)}</span>}
      </h2>
      <p className="board-details-case">
        <strong>{text(entry.party) || t('noParty')}</strong>
        <br />
        {[text(entry.matter), text(entry.place), entry.number].filter((part) => part !== '').join(' · ')}
      </p>
      <div className="board-details-deeds">
        <Button type="primary" onClick={() => props.onOpen(entry.key)}>
          {t(entry.exchange === null ? 'go' : 'goExchange')}
        </Button>
        {entry.due !== null && <ExportOne entry={entry} />}
      </div>
      {told === null && <Spin delay={300} />}
      {told?.fault && <Alert type="warning" showIcon title={text(told.fault.sentence)} />}
      {told?.explained && <Explanation {...told.explained} />}
    </aside>
  );
}

function ExportOne({ entry }: { readonly entry: DeadlineEntry }) {
  const { t } = useTranslation('deadlines');
  const { answered } = useFaults();
  const { message } = App.useApp();
  const write = async (): Promise<void> => {
    const only = { case: entry.case, key: entry.key };
    const written = answered(await machine['deadline:export']({ ...firstWish, groups: [], only }));
    if (written?.cancelled === false) message.success(t('exported', { count: written.events }));
  };
  return (
    <Button icon={<CalendarOutlined aria-hidden />} onClick={write}>
      {t('exportOne')}
    </Button>
  );
}

/** Null while it is asked for. What is told of another entry is never shown. */
function useExplained(entry: DeadlineEntry | undefined): Told | null {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (entry === undefined) return;
    let wanted = true;
    machine['deadline:explain']({ case: entry.case, key: entry.key }).then((outcome) => {
      if (!wanted) return;
      const { key } = entry;
      if (outcome.ok) setTold({ key, explained: outcome.value, fault: null });
      else setTold({ key, explained: null, fault: outcome.fault });
    });
    return () => {
      wanted = false;
    };
  }, [entry]);
  return told?.key === entry?.key ? told : null;
}
