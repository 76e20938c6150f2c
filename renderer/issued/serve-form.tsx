// How papers were served 送达: when, how, by whom, to whom, and what happened where nobody would sign.
import { Alert, Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ServiceMethod, serviceMethods } from '../../templates/case/served';
import type { Handover } from '../../templates/issued/events';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { Labelled } from '../ui/labelled';
import { useSpeech } from '../words/speech';
import { noteIssuedChange } from './issued-changes';
import { TimeInput } from './time-input';
import type { IssuedRow } from './use-issued';

/** Ways that take their time: begun on one day, served on a later one. */
const slow: readonly ServiceMethod[] = ['post', 'announcement', 'entrusted'];
/** Ways in which nobody signs for it. */
const refusing: readonly ServiceMethod[] = ['left'];

type Form = Omit<Handover, 'refusal' | 'receipt'> & {
  readonly how: ServiceMethod;
  readonly at: string | null;
  readonly begunOn: string | null;
  readonly underWay: boolean;
  readonly refused: boolean;
  readonly reason: string;
  readonly witness: string;
  readonly receipt: string;
};

const blank = { relation: '', note: '', place: '', receiver: '', reason: '', witness: '', receipt: '' };

type Props = {
  readonly rows: readonly IssuedRow[];
  /** Certificates of service issued in the case: one of them may cover the papers. */
  readonly receipts: readonly IssuedRow[];
  readonly by: string;
  readonly onDone: () => void;
};

export function ServeForm({ rows, receipts, by, onDone }: Props) {
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const [busy, setBusy] = useState(false);
  const [form, setForm] = useState<Form>({
    ...blank,
    by,
    how: 'direct',
    at: '',
    begunOn: '',
    underWay: false,
    refused: false,
  });
  const change = (part: Partial<Form>): void => setForm((before) => ({ ...before, ...part }));
  const isSlow = slow.includes(form.how);
  const refused = form.refused || refusing.includes(form.how);
  const lacksTime = form.underWay ? !form.begunOn : !form.at;
  const lacksWords = form.by.trim() === '' || (!form.underWay && form.receiver.trim() === '' && !refused && !isSlow);
  const lacksReason = refused && (form.reason.trim() === '' || form.witness.trim() === '');

  const enter = async (): Promise<void> => {
    setBusy(true);
    const { how, at, begunOn, place, receiver, relation, note, reason, witness } = form;
    const service = { how, at: form.underWay ? null : at, ...(isSlow && begunOn && { begunOn }) };
    const refusal = refused ? { reason, witness } : null;
    const handover = { by: form.by, place, receiver, relation, refusal, note, receipt: form.receipt || null };
    const ids = rows.map(({ id }) => id);
    const served = answered(await machine['issued:serve']({ ids, service, handover }));
    setBusy(false);
    if (served === null) return;
    noteIssuedChange();
    onDone();
  };
  const word = (key: 'by' | 'place' | 'receiver' | 'relation' | 'reason' | 'witness' | 'note') => (
    <Labelled label={t(`serve.${key}`)}>
      {(id) => (
        <Input id={id} value={form[key]} maxLength={500} onChange={({ target }) => change({ [key]: target.value })} />
      )}
    </Labelled>
  );

  return (
    <div className="issued-form">
      <p>
        {t('serveThese', {
          count: rows.length,
          numbers: rows.map(({ number, name }) => number || text(name)).join('、'),
        })}
      </p>
      <Labelled label={t('serve.how')}>
        {(id) => (
          <Select
            id={id}
            value={form.how}
            options={serviceMethods.map((value) => ({ value, label: t(`method.${value}`) }))}
            onChange={(how) => change({ how, underWay: false })}
          />
        )}
      </Labelled>
      {isSlow && (
        <>
          <TimeInput
            label={t('serve.begunOn')}
            dayOnly
            value={form.begunOn}
            onChange={(begunOn) => change({ begunOn })}
          />
          <Checkbox checked={form.underWay} onChange={({ target }) => change({ underWay: target.checked })}>
            {t('serve.underWay')}
          </Checkbox>
        </>
      )}
      {!form.underWay && <TimeInput label={t('serve.at')} value={form.at} onChange={(at) => change({ at })} />}
      {word('by')}
      {word('place')}
      {word('receiver')}
      {word('relation')}
      {!refusing.includes(form.how) && (
        <Checkbox checked={form.refused} onChange={({ target }) => change({ refused: target.checked })}>
          {t('serve.refused')}
        </Checkbox>
      )}
      {refused && word('reason')}
      {refused && word('witness')}
      {receipts.length > 0 && (
        <Labelled label={t('serve.receipt')}>
          {(id) => (
            <Select
              id={id}
              value={form.receipt}
              options={[
                { value: '', label: t('serve.noReceipt') },
                ...receipts.map((row) => ({ value: row.id, label: row.number || text(row.name) })),
              ]}
              onChange={(receipt) => change({ receipt })}
            />
          )}
        </Labelled>
      )}
      {word('note')}
      {(lacksTime || lacksWords || lacksReason) && (
        <Alert type="info" showIcon title={t(lacksTime ? 'needsTime' : lacksReason ? 'needsReason' : 'needsPeople')} />
      )}
      <div className="issued-acts">
        <Button type="primary" loading={busy} disabled={lacksTime || lacksWords || lacksReason} onClick={enter}>
          {t('serveEnter')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
