// The details of one bundle of the ledger: what lay in it, what was made of it, its answer and its receipt.
import { Alert, Button, Drawer, Spin } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { type Asked, useAsked } from '../../frame/use-asked';
import { useSpeech } from '../../words/speech';
import { PartList } from '../arrival/checked-parts';
import { SubjectCard } from '../arrival/subject-card';
import type { ExchangeRow } from '../exchange-rows';
import { beginSending } from '../sending/sending';
import { ReceiptForm } from './receipt-form';
import { RowFacts } from './row-facts';
import { RowSubjects } from './row-subjects';
import { ShownPapers } from './shown-papers';

type Props = {
  readonly row: ExchangeRow | null;
  readonly onClose: () => void;
  readonly onOpenCase: (id: string) => void;
  readonly onOpenOperation: (id: string) => void;
};

export function RowDetails({ row, onClose, ...props }: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const title = row && `${t(`direction.${row.direction}`)} · ${t(`purpose.${row.purpose}`)} · ${text(row.other.name)}`;
  return (
    <Drawer open={row !== null} size="min(60rem, 100vw)" title={title} onClose={onClose} destroyOnHidden>
      {row !== null && <Details key={`${row.direction} ${row.id}`} {...props} row={row} onClose={onClose} />}
    </Drawer>
  );
}

function Details({ row, onClose, ...props }: Props & { readonly row: ExchangeRow }) {
  const { t } = useTranslation('exchange');
  const opened = useOpened(row);
  // Once made the form says where the receipt lies; it stays until the details are closed.
  const [lacksReceipt] = useState(row.receipt === undefined);
  const isReceived = row.direction === 'received';
  const mayReply = isReceived && row.state !== 'declined' && ['transfer', 'clue', 'assistance'].includes(row.purpose);
  const reply = (): void => {
    onClose();
    beginSending({ purpose: 'reply', answers: row.id, to: row.other, subjects: localCases(row) });
  };
  return (
    <div className="exchange-details">
      <RowFacts row={row} />
      <RowSubjects {...props} row={row} />
      <div className="exchange-acts">
        {mayReply && row.answered === undefined && <Button onClick={reply}>{t('reply')}</Button>}
        {isReceived && <UnpackButton id={row.id} />}
      </div>
      {isReceived && row.purpose !== 'receipt' && lacksReceipt && row.state !== 'unfinished' && (
        <section className="exchange-box" aria-label={t('receipt')}>
          <h3 className="exchange-part-title">{t('receipt')}</h3>
          <ReceiptForm id={row.id} />
        </section>
      )}
      {isReceived && <Contents row={row} opened={opened} />}
    </div>
  );
}

/** The cases of this office that the bundle was made into or joined to. */
function localCases({ taken }: ExchangeRow): readonly string[] {
  return [...new Set(taken.flatMap(({ id, into }) => id ?? into ?? []))];
}

function Contents({ row, opened }: { readonly row: ExchangeRow; readonly opened: Asked<Opened> }) {
  const { text } = useSpeech();
  if (opened.fault !== null) return <Alert type="warning" showIcon title={text(opened.fault.sentence)} />;
  if (opened.value === null) return <Spin delay={300} />;
  const { parts, subjects } = opened.value;
  return (
    <>
      {parts.length > 0 && <PartList parts={parts.map((part) => ({ ...part, name: part.name ?? '' }))} />}
      <ShownPapers id={row.id} papers={subjects.flatMap(({ papers }) => papers)} />
      {subjects.map((subject) => (
        <SubjectCard key={subject.of} subject={subject} from={row.other.name} choice={null} />
      ))}
    </>
  );
}

function UnpackButton({ id }: { readonly id: string }) {
  const { t } = useTranslation('exchange');
  const { answered } = useFaults();
  return (
    <Button onClick={async () => void answered(await machine['exchange:unpack']({ id }))} title={t('unpackHint')}>
      {t('unpack')}
    </Button>
  );
}

type Opened = Output<'exchange:open'>;

function useOpened({ id, direction }: ExchangeRow): Asked<Opened> {
  return useAsked(useCallback(() => machine['exchange:open']({ id, direction }), [id, direction]));
}
