// What a bundle is about: cases found by a search, an operation, or the register's entries of a period.
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { TimeInput } from '../../issued/time-input';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';
import { CasePicker } from '../case-picker';
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
  if (purpose === 'operation') return <OperationPicker {...{ wish, onChange }} />;
  return <CasePicker label={t('casesIn')} many chosen={subjects} onChange={(ids) => onChange({ subjects: ids })} />;
}

function OperationPicker({ wish, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const operations = useOperations();
  return (
    <Labelled label={t('operationsIn')}>
      {(id) => (
        <Select<string[]>
          id={id}
          mode="multiple"
          className="exchange-picker"
          value={[...wish.subjects]}
          showSearch={{ optionFilterProp: 'label' }}
          options={operations.map((one) => ({ value: one.id, label: text(one.title) || one.id }))}
          onChange={(subjects) => onChange({ subjects })}
        />
      )}
    </Labelled>
  );
}

function useOperations(): Output<'operation:list'> {
  const [operations, setOperations] = useState<Output<'operation:list'>>([]);
  useEffect(() => {
    let wanted = true;
    machine['operation:list']({}).then((outcome) => {
      if (wanted && outcome.ok) setOperations(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return operations;
}
