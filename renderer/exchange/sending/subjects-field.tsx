// What a bundle is about: cases found by a search, an operation, or the register's entries of a period.
import { useTranslation } from 'react-i18next';
import { TimeInput } from '../../issued/time-input';
import { CasePicker } from '../case-picker';
import { OperationPicker } from './operation-picker';
import type { SendWish } from './send-wish';

type Props = { readonly wish: SendWish; readonly onChange: (changes: Partial<SendWish>) => void };

export function SubjectsField({ wish, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const { purpose, subjects, period } = wish;
  if (purpose === 'first-violations') {
    return (
      <div className="exchange-pair">
        {(['from', 'until'] as const).map((key) => (
          <TimeInput
            key={key}
            label={t(`period.${key}`)}
            dayOnly
            value={period[key]}
            onChange={(day) => onChange({ period: { ...period, [key]: day } })}
          />
        ))}
      </div>
    );
  }
  if (purpose === 'operation')
    return <OperationPicker chosen={subjects} onChange={(ids) => onChange({ subjects: ids })} />;
  return <CasePicker label={t('casesIn')} many chosen={subjects} onChange={(ids) => onChange({ subjects: ids })} />;
}
