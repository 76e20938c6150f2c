// How a bundle of the ledger stands, as a word in a tinted frame, with the days that are left for an answer.
import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../ui/mark';
import type { ExchangeRow } from '../exchange-rows';

const tones: Record<ExchangeRow['state'], Tone> = {
  sent: 'busy',
  'receipt-came': 'good',
  'declined-there': 'bad',
  answered: 'good',
  overdue: 'bad',
  unfinished: 'warn',
  accepted: 'busy',
  declined: 'quiet',
  'receipt-made': 'good',
};

export function ExchangeStateMark({ row }: { readonly row: Pick<ExchangeRow, 'state'> }) {
  const { t } = useTranslation('exchange');
  return <Mark tone={tones[row.state]}>{t(`state.${row.state}`)}</Mark>;
}

/** "" where no day is running. */
export function useDaysLeft(): (row: Pick<ExchangeRow, 'daysLeft'>) => string {
  const { t } = useTranslation('exchange');
  return ({ daysLeft }) => {
    if (daysLeft === null) return '';
    if (daysLeft === 0) return t('dueToday');
    return daysLeft < 0 ? t('daysOver', { count: -daysLeft }) : t('daysLeft', { count: daysLeft });
  };
}
