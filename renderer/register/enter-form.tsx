// Enters numbers used outside this program, or never used, each with its explanation.
import { Button, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { noteIssuedChange } from '../issued/issued-changes';
import { TimeInput } from '../issued/time-input';
import { Labelled } from '../ui/labelled';
import type { RegisterNames } from './use-register-names';

type Props = {
  readonly series: Output<'register:series'>[number]['series'];
  readonly names: RegisterNames;
  readonly from: number | null;
  readonly until: number | null;
  readonly onDone: () => void;
};

export function EnterForm({ series, names, onDone, ...range }: Props) {
  const { t } = useTranslation('register');
  const { answered } = useFaults();
  const [from, setFrom] = useState(range.from);
  const [until, setUntil] = useState(range.until);
  const [used, setUsed] = useState(true);
  const [kind, setKind] = useState<string | null>(null);
  const [about, setAbout] = useState('');
  const [date, setDate] = useState<string | null>('');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const isWhole = from !== null && until !== null && note.trim() !== '' && date !== null && date !== '';
  const enter = async (): Promise<void> => {
    if (from === null || until === null || date === null) return;
    setBusy(true);
    const what = { used, kind: used ? kind : null, about: { zh: about.trim(), en: '' }, date, note: note.trim() };
    const entered = answered(await machine['register:enter']({ series, from, until, ...what }));
    setBusy(false);
    if (entered === null) return;
    noteIssuedChange();
    onDone();
  };
  const sequence = (key: 'from' | 'until', value: number | null, change: (value: number | null) => void) => (
    <Labelled label={t(`enter.${key}`)}>
      {(id) => <InputNumber id={id} min={1} max={9_999_999} precision={0} value={value} onChange={change} />}
    </Labelled>
  );
  return (
    <div className="register-form">
      <div className="register-range">
        {sequence('from', from, setFrom)}
        {sequence('until', until, setUntil)}
      </div>
      <Radio.Group
        aria-label={t('enter.what')}
        value={used}
        options={[
          { value: true, label: t('enter.used') },
          { value: false, label: t('enter.unused') },
        ]}
        onChange={({ target }) => setUsed(target.value)}
      />
      {used && (
        <>
          <Labelled label={t('enter.kind')}>
            {(id) => (
              <Select
                id={id}
                allowClear
                value={kind}
                options={names.kinds.map((one) => ({ value: one.id, label: names.kindName(one.id) }))}
                onChange={(next) => setKind(next ?? null)}
              />
            )}
          </Labelled>
          <Labelled label={t('enter.about')}>
            {(id) => <Input id={id} value={about} maxLength={200} onChange={({ target }) => setAbout(target.value)} />}
          </Labelled>
        </>
      )}
      <TimeInput label={t('enter.date')} dayOnly value={date} onChange={setDate} />
      <Labelled label={t('enter.note')}>
        {(id) => (
          <Input.TextArea
            id={id}
            value={note}
            maxLength={500}
            placeholder={t(used ? 'enter.usedHint' : 'enter.unusedHint')}
            autoSize={{ minRows: 2, maxRows: 6 }}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Labelled>
      <div className="register-acts">
        <Button type="primary" loading={busy} disabled={!isWhole} onClick={enter}>
          {t('enter.now')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
