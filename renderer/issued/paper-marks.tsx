// How an issued paper stands, in words: in force, void, served, corrected, out of date.
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark';
import type { IssuedRow, Stale } from './use-issued';

const tones = { standing: 'good', void: 'bad', replaced: 'quiet' } as const;

export function PaperMarks({ row, stale }: { readonly row: IssuedRow; readonly stale: Stale | undefined }) {
  const { t } = useTranslation('issued');
  const { state, served, corrections, corrects, replaces } = row;
  return (
    <span className="paper-marks">
      <Mark tone={tones[state]}>{t(`state.${state}`)}</Mark>
      {state === 'standing' && <Served served={served} />}
      {corrections.length > 0 && <Mark tone="warn">{t('corrected')}</Mark>}
      {corrects !== null && <Mark tone="quiet">{t('correctsAnother')}</Mark>}
      {replaces !== null && <Mark tone="quiet">{t('replacesAnother')}</Mark>}
      {stale?.outOfDate === true && <Mark tone="warn">{t('outOfDate')}</Mark>}
    </span>
  );
}

function Served({ served }: Pick<IssuedRow, 'served'>) {
  const { t } = useTranslation('issued');
  if (served === null) return <Mark tone="quiet">{t('notServed')}</Mark>;
  const { at } = served.service;
  return at === null ? <Mark tone="busy">{t('underWay')}</Mark> : <Mark tone="good">{t('servedMark')}</Mark>;
}
