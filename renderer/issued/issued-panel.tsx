// The issued papers of a case or an operation: a button that says how many and whether any is out of date, and the list.
import { FileProtectOutlined } from '@ant-design/icons';
import { Alert, Badge, Button, Drawer, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useCaseDeadlines } from '../deadlines/use-case-deadlines';
import { useFaults } from '../frame/faults';
import { useSettings } from '../frame/settings';
import { useSpeech } from '../words/speech';
import { IssuedCard } from './issued-card';
import { noteIssuedChange } from './issued-changes';
import { ServeForm } from './serve-form';
import { serviceDueOf } from './service-due';
import { countStale, type IssuedRow, type IssuedSubject, useIssued } from './use-issued';
import { VerifyButton } from './verify-button';
import './issued.css';

const receiptKind = 'service-receipt';
const correctionKind = 'correction-notice';

type Props = {
  readonly subject: IssuedSubject;
  /** Makes the paper anew, to be issued in this one's place. */
  readonly onReplace: (row: IssuedRow) => void;
  /** Begins a notice of correction; absent where none can be made. */
  readonly onCorrect: ((row: IssuedRow) => void) | undefined;
};

export function IssuedPanel({ subject, onReplace, onCorrect }: Props) {
  const { t } = useTranslation('issued');
  const [open, setOpen] = useState(false);
  const issued = useIssued(subject);
  const stale = countStale(issued);
  const count = issued.rows.length;
  const close = (): void => setOpen(false);
  return (
    <>
      <Badge count={stale} size="small" title={stale > 0 ? t('staleCount', { count: stale }) : ''}>
        <Button
          size="small"
          icon={<FileProtectOutlined />}
          aria-label={
            stale > 0 ? `${t('button', { count })} ${t('staleCount', { count: stale })}` : t('button', { count })
          }
          onClick={() => setOpen(true)}
        >
          {t('button', { count })}
        </Button>
      </Badge>
      <Drawer open={open} size="min(44rem, 100vw)" title={t('title')} onClose={close} destroyOnHidden>
        <IssuedList
          subject={subject}
          issued={issued}
          onReplace={(row) => {
            close();
            onReplace(row);
          }}
          onCorrect={
            onCorrect &&
            ((row) => {
              close();
              onCorrect(row);
            })
          }
        />
      </Drawer>
    </>
  );
}

function IssuedList(props: Props & { readonly issued: ReturnType<typeof useIssued> }) {
  const { subject, issued, onReplace, onCorrect } = props;
  const { rows, stale, fault, damaged } = issued;
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const { who } = useSettings();
  // An operation has no periods.
  const deadlines = useCaseDeadlines(subject.of === 'case' ? subject.id : '');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [serving, setServing] = useState<readonly string[] | null>(null);
  const tick = (id: string, on: boolean): void => {
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  };
  const chosen = rows.filter(({ id, state }) => ticked.has(id) && state === 'standing');
  const served = rows.filter(({ id }) => serving?.includes(id));
  const receipts = rows.filter(({ kind, state }) => kind === receiptKind && state === 'standing');
  const numberOf = (id: string): string => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? id : row.number || text(row.name);
  };
  const attach = async (): Promise<void> => {
    const ids = chosen.map(({ id }) => id);
    if (answered(await machine['issued:attach']({ ids, of: 'receipt' })) !== null) noteIssuedChange();
  };
  if (fault !== null) return <Alert type="error" showIcon title={text(fault.sentence)} />;
  const unread = damaged.map(({ id, sentence }) => <Alert key={id} type="error" showIcon title={text(sentence)} />);
  if (rows.length === 0)
    return (
      <div className="issued-list">
        {unread}
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
      </div>
    );
  if (serving !== null) {
    return <ServeForm rows={served} receipts={receipts} by={who} onDone={() => setServing(null)} />;
  }
  return (
    <div className="issued-list">
      {unread}
      <div className="issued-acts">
        <Button size="small" disabled={chosen.length === 0} onClick={() => setServing(chosen.map(({ id }) => id))}>
          {chosen.length === 0 ? t('serveChosen') : t('serveTicked', { count: chosen.length })}
        </Button>
        <Button size="small" disabled={chosen.length === 0} onClick={attach}>
          {chosen.length === 0 ? t('attachChosen') : t('attachTicked', { count: chosen.length })}
        </Button>
        <VerifyButton ids={rows.map(({ id }) => id)} />
      </div>
      {rows.toReversed().map((row) => (
        <IssuedCard
          key={row.id}
          row={row}
          numberOf={numberOf}
          stale={stale.get(row.id)}
          due={serviceDueOf(deadlines, row.number)}
          subject={subject}
          ticked={ticked.has(row.id)}
          onTick={(on) => tick(row.id, on)}
          onServe={() => setServing([row.id])}
          onReplace={() => onReplace(row)}
          onCorrect={row.kind === correctionKind ? undefined : onCorrect && (() => onCorrect(row))}
        />
      ))}
    </div>
  );
}
