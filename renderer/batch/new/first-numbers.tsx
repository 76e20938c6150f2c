// The numbers with which a batch of issued papers would begin, were it begun now, so that nobody is surprised by them.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';

type Numbers = Output<'batch:numbers'>;

export function FirstNumbers(props: {
  readonly first: string;
  readonly kinds: readonly string[];
  readonly date: string;
}) {
  const { t } = useTranslation('batch');
  const [numbers, setNumbers] = useState<Numbers>([]);
  const kinds = props.kinds.join();
  useEffect(() => {
    let wanted = true;
    setNumbers([]);
    if (kinds === '') return;
    // A day that is still being typed is refused by the machine; the numbers come once it is whole.
    void machine['batch:numbers']({ case: props.first, kinds: kinds.split(','), date: props.date }).then((outcome) => {
      if (wanted && outcome.ok) setNumbers(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, [props.first, kinds, props.date]);
  return (
    <ul className="batch-first">
      {numbers.map(({ kind, number, isNew }) => (
        <li key={kind}>
          {number === '' ? t('noNumber') : t('firstNumber', { number })}
          {isNew && number !== '' && <strong> {t('seriesNew')}</strong>}
        </li>
      ))}
    </ul>
  );
}
