// Where a number series begins in this program: an office that starts in mid-year has used numbers before.
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { Labelled } from '../ui/labelled';
import { noteIssuedChange } from './issued-changes';

type Next = Pick<Output<'paper:number'>, 'series'>;

export function SeriesStart(props: { readonly next: Next; readonly authority: string; readonly onSet: () => void }) {
  const { t } = useTranslation('issued');
  const { answered } = useFaults();
  const [open, setOpen] = useState(false);
  const [first, setFirst] = useState<number | null>(1);
  const [reason, setReason] = useState('');
  const { series } = props.next;
  if (series === null) return null;
  const set = async (): Promise<void> => {
    const { pattern, year } = series;
    const wish = { series: { authority: props.authority, pattern, year }, first: first ?? 1, reason: reason.trim() };
    if (answered(await machine['register:start'](wish)) === null) return;
    setOpen(false);
    noteIssuedChange();
    props.onSet();
  };
  if (!open) {
    return (
      <p className="ready-quiet">
        {t('seriesIsNew')}{' '}
        <Button size="small" type="link" onClick={() => setOpen(true)}>
          {t('setStart')}
        </Button>
      </p>
    );
  }
  return (
    <div className="issued-form">
      <Labelled label={t('firstNumber')}>
        {(id) => <InputNumber id={id} min={1} max={9_999_999} precision={0} value={first} onChange={setFirst} />}
      </Labelled>
      <Labelled label={t('whyStart')}>
        {(id) => (
          <Input
            id={id}
            value={reason}
            maxLength={500}
            placeholder={t('whyStartHint')}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Labelled>
      <div className="issued-acts">
        <Button type="primary" disabled={first === null || reason.trim() === ''} onClick={set}>
          {t('setStartNow')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
