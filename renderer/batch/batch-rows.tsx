// The rows of a batch: what became of each, why, and the way to its case.
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowStates } from '../../templates/batch/batch';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { ToggleChips } from '../ui/toggle-chips';
import { useSpeech } from '../words/speech';
import type { BatchSummary } from './batch-state';

type Row = Output<'batch:show'>['rows'][number];
type State = Row['state'];

const atOnce = 100;

export function BatchRows(props: { readonly batch: BatchSummary; readonly onOpenCase: (id: string) => void }) {
  const { id, state, counts } = props.batch;
  const { t } = useTranslation('batch');
  const { answered } = useFaults();
  const [states, setStates] = useState<readonly State[]>([]);
  const [shown, setShown] = useState<{ readonly rows: readonly Row[]; readonly total: number } | null>(null);
  const [most, setMost] = useState(atOnce);
  const wanted = states.join();
  // While it runs the rows are asked for anew with every tenth of it; at rest with every change, so that the last are there.
  const left = counts.pending ?? 0;
  const tenth = state === 'running' ? Math.floor((left * 10) / Math.max(1, props.batch.total)) : `${state} ${left}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when it has come further
  useEffect(() => {
    let here = true;
    const count = Math.min(most, 500);
    void machine['batch:show']({
      id,
      states: wanted === '' ? [] : (wanted.split(',') as State[]),
      from: 0,
      count,
    }).then((outcome) => {
      const value = answered(outcome);
      if (here && value !== null) setShown({ rows: value.rows, total: value.total });
    });
    return () => {
      here = false;
    };
  }, [id, wanted, most, tenth, answered]);
  return (
    <section aria-label={t('rows')} className="batch-rows">
      <ToggleChips
        label={t('filter')}
        chips={rowStates.map((value) => ({ value, label: t(`row.${value}`) }))}
        pressed={states}
        onChange={(pressed) => setStates([...pressed])}
      />
      <ul>
        {shown?.rows.map((row) => (
          <RowLine key={row.row} row={row} onOpenCase={props.onOpenCase} />
        ))}
      </ul>
      {shown !== null && shown.total > shown.rows.length && most < 500 && (
        <Button size="small" onClick={() => setMost(most + atOnce)}>
          {t('moreRows', { count: shown.total - shown.rows.length })}
        </Button>
      )}
      {shown !== null && shown.total > 500 && most >= 500 && <p className="batch-quiet">{t('restInExport')}</p>}
    </section>
  );
}

function RowLine({ row, onOpenCase }: { readonly row: Row; readonly onOpenCase: (id: string) => void }) {
  const { t } = useTranslation('batch');
  const { text } = useSpeech();
  const hasCase = row.state !== 'left-out' && row.state !== 'pending';
  return (
    <li className={`batch-row batch-row-${row.state}`}>
      <span className="batch-place">{row.place || row.row + 1}</span>
      {hasCase ? (
        <button type="button" className="batch-link" onClick={() => onOpenCase(row.draft)}>
          {row.label || t('noParty')}
        </button>
      ) : (
        <span>{row.label || t('noParty')}</span>
      )}
      <span>{t(`row.${row.state}`)}</span>
      <span className="batch-numbers">{row.numbers.join(' ')}</span>
      {row.findings.length > 0 && (
        <ul className="batch-findings">
          {row.findings.map(({ code, sentence }) => (
            <li key={`${code} ${sentence.zh}`}>{text(sentence)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
