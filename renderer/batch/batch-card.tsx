// One batch: what it makes from what, how far it has come, and what can be done with it now.
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { Mark, type Tone } from '../ui/mark';
import { useSignal } from '../ui/signal';
import { useSpeech } from '../words/speech';
import { BatchRows } from './batch-rows';
import { type BatchSummary, progresses } from './batch-state';

const tones: Readonly<Record<BatchSummary['state'], Tone>> = {
  waiting: 'busy',
  running: 'busy',
  paused: 'warn',
  cancelled: 'bad',
  done: 'good',
};

type Props = {
  readonly batch: BatchSummary;
  readonly onChanged: () => Promise<void>;
  readonly onOpenCase: (id: string) => void;
};

export function BatchCard({ batch: listed, onChanged, onOpenCase }: Props) {
  const { t } = useTranslation('batch');
  const { text, language } = useSpeech();
  const told = useSignal(progresses).get(listed.id);
  const [open, setOpen] = useState(false);
  const batch = { ...listed, ...told };
  const { state, counts, total, trouble, wish } = batch;
  const done = total - (counts.pending ?? 0);
  const name = batch.source.of === 'selection' ? t('ofSelection') : batch.source.name;
  const made = new Date(batch.createdAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <li className="batch-card" data-batch={batch.id} data-state={state}>
      <div className="batch-head">
        <Mark tone={tones[state]}>{t(`state.${state}`)}</Mark>
        <strong>{name}</strong>
        <span className="batch-quiet">{t(`make.${wish.make}`)}</span>
        <span className="batch-quiet">{[made, batch.by].filter((part) => part !== '').join(' · ')}</span>
      </div>
      <progress className="batch-bar" value={done} max={total} aria-label={t('progress')} />
      <p role="status" className="batch-counts">
        {t('doneOf', { done, total })}
        {(['issued', 'made', 'refused', 'failed', 'left-out'] as const).map((one) =>
          (counts[one] ?? 0) > 0 ? <span key={one}>{t(`counted.${one}`, { count: counts[one] })}</span> : null,
        )}
        {batch.remainingMs !== null && state === 'running' && (
          <span>{t('remaining', timeLeft(batch.remainingMs))}</span>
        )}
      </p>
      {trouble !== null && <Alert type="warning" showIcon title={text(trouble.sentence)} />}
      {state === 'paused' && trouble === null && <p className="batch-quiet">{t('pausedHint')}</p>}
      <Acts {...{ batch, open, setOpen, onChanged }} />
      {open && <BatchRows batch={batch} onOpenCase={onOpenCase} />}
    </li>
  );
}

function timeLeft(ms: number): { readonly minutes: number; readonly seconds: number } {
  const seconds = Math.ceil(ms / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

function Acts(props: {
  readonly batch: BatchSummary;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly onChanged: () => Promise<void>;
}) {
  const { batch, open, setOpen, onChanged } = props;
  const { t } = useTranslation('batch');
  const { answered } = useFaults();
  const { message } = App.useApp();
  const { id, state, counts } = batch;
  const troubled = (counts.refused ?? 0) + (counts.failed ?? 0);
  const then = async (asked: Promise<unknown>): Promise<void> => {
    await asked;
    await onChanged();
  };
  const goOn = (again: boolean) => then(machine['batch:go-on']({ id, again }).then(answered));
  const report = async (): Promise<void> => {
    const outcome = answered(await machine['batch:export']({ id }));
    if (outcome !== null && !outcome.cancelled) void message.success(t('exported'));
  };
  return (
    <div className="batch-acts">
      {state === 'running' && (
        <Button onClick={() => then(machine['batch:pause']({ id }).then(answered))}>{t('pause')}</Button>
      )}
      {(state === 'paused' || state === 'cancelled') && (counts.pending ?? 0) > 0 && (
        <Button type="primary" onClick={() => goOn(false)}>
          {t('goOn')}
        </Button>
      )}
      {(state === 'running' || state === 'paused') && (
        <Button onClick={() => then(machine['batch:cancel']({ id }).then(answered))}>{t('cancel')}</Button>
      )}
      {state !== 'running' && troubled > 0 && (
        <Button onClick={() => goOn(true)}>{t('again', { count: troubled })}</Button>
      )}
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('hideRows') : t('showRows')}
      </Button>
      <Button onClick={report}>{t('export')}</Button>
      {batch.folder !== null && (
        <Button onClick={async () => void answered(await machine['batch:reveal']({ id }))}>{t('reveal')}</Button>
      )}
    </div>
  );
}
