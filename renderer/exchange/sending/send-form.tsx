// The form of sending: to whom, what for, what is in it, by when an answer is asked, locked or not, and who sends.
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine } from '../../bridge';
import { TimeInput } from '../../issued/time-input';
import { today } from '../../paper-view/today';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';
import { refreshLedger } from '../exchange-rows';
import type { MadeFile } from '../made-bundle';
import { PassphraseFields } from '../passphrase-pair';
import { useWhoActs, WhoActsField } from '../who-acts';
import { ContentsList } from './contents-list';
import { ReceiverField } from './receiver-field';
import type { Proposal } from './send-drawer';
import { firstWish, isProposedReply, makeInput, proposedReply, type SendWish } from './send-wish';
import type { SendPurpose, SendStart } from './sending';
import { SubjectsField } from './subjects-field';

const purposes: readonly SendPurpose[] = [
  'transfer',
  'clue',
  'evidence',
  'assistance',
  'reply',
  'operation',
  'first-violations',
  'warning',
];

type Props = {
  readonly start: SendStart;
  readonly proposal: Proposal | null;
  readonly onMade: (made: MadeFile) => void;
  readonly onCancel: () => void;
};

export function SendForm({ start, proposal, onMade, onCancel }: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const who = useWhoActs();
  const [wish, setWish] = useState<SendWish>(() => firstWish(start, proposal, today()));
  const [sound, setSound] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const change = (changes: Partial<SendWish>): void => setWish((before) => ({ ...before, ...changes }));
  const input = makeInput(wish, start);
  const send = async (): Promise<void> => {
    if (input === undefined) return;
    setBusy(true);
    setFault(null);
    const outcome = (await who.settle()) ? await machine['exchange:make'](input) : null;
    setBusy(false);
    if (outcome?.ok === false) setFault(outcome.fault);
    if (!outcome?.ok || outcome.value.made === null) return;
    void refreshLedger();
    onMade(outcome.value.made);
  };
  return (
    <div className="exchange-form">
      {proposal !== null && <Alert type="info" showIcon title={t('withLetter', { number: proposal.number })} />}
      <Labelled label={t('purposeIs')}>
        {(id) => (
          <Select<SendPurpose>
            id={id}
            value={wish.purpose}
            disabled={proposal !== null}
            options={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
            onChange={(purpose) => change(forPurpose(wish, purpose))}
          />
        )}
      </Labelled>
      <ReceiverField to={wish.to} onChange={(to) => change({ to })} />
      <SubjectsField wish={wish} onChange={change} />
      <ContentsList wish={wish} onSound={setSound} />
      <NoteFields note={wish.note} onChange={(note) => change({ note })} />
      <TimeInput
        key={wish.purpose}
        label={t('replyBy')}
        dayOnly
        value={wish.replyBy}
        onChange={(replyBy) => change({ replyBy })}
      />
      {isProposedReply(wish, proposal, today()) && <p className="exchange-quiet">{t('replyProposed')}</p>}
      <PassphraseFields value={wish.lock} onChange={(lock) => change({ lock })} />
      <WhoActsField who={who} label={t('sentBy')} />
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      <div className="exchange-acts">
        <Button
          type="primary"
          loading={busy}
          disabled={input === undefined || !sound || who.name.trim() === ''}
          onClick={send}
        >
          {t('saveBundle')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

/** Cases stay chosen between purposes that are about cases; an operation is something else. */
function forPurpose(before: SendWish, purpose: SendPurpose): Partial<SendWish> {
  const isOther = (purpose === 'operation') !== (before.purpose === 'operation');
  return { purpose, replyBy: proposedReply(purpose, today()), ...(isOther && { subjects: [] }) };
}

function NoteFields(props: { readonly note: SendWish['note']; readonly onChange: (note: SendWish['note']) => void }) {
  const { t } = useTranslation('exchange');
  const { note, onChange } = props;
  const field = (key: 'zh' | 'en') => (
    <Labelled label={t(`note.${key}`)}>
      {(id) => (
        <Input.TextArea
          id={id}
          lang={key === 'zh' ? 'zh-CN' : 'en'}
          value={note[key]}
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={({ target }) => onChange({ ...note, [key]: target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <div className="exchange-pair">
      {field('zh')}
      {field('en')}
    </div>
  );
}
