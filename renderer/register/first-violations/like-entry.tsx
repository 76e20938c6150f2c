// An entry that may be of the same party: by what it is alike, what a person judged of it, and the place to judge it.
import { App, Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { Labelled } from '../../ui/labelled';
import { Mark } from '../../ui/mark';
import { useTyping } from '../../ui/use-typing';
import { useSpeech } from '../../words/speech';

type Like = Output<'violation:open'>['like'][number];

export function LikeEntry(props: {
  /** The entry beside which this one stands. */
  readonly one: string;
  readonly like: Like;
  readonly onShow: (id: string) => void;
  readonly onJudged: () => void;
}) {
  const { one, like, onShow, onJudged } = props;
  const { entry, why, judgement } = like;
  const { t } = useTranslation('first-violations');
  const { text } = useSpeech();
  const [judging, setJudging] = useState(false);
  const said = judgement && { ...judgement, at: judgement.at.slice(0, 16).replace('T', ' ') };
  return (
    <li className="violation-like">
      <div className="register-marks">
        <Mark tone={why === 'same-party' ? 'bad' : 'warn'}>{t(`why.${why ?? 'none'}`)}</Mark>
        <strong>{text(entry.party)}</strong>
        <span className="violations-quiet">{entry.code}</span>
        {entry.origin !== null && <Mark tone="busy">{text(entry.origin.name)}</Mark>}
      </div>
      <p className="violations-quiet">
        {entry.foundOn} · {text(entry.matterName)} · {text(entry.address)} {entry.numbers.join(' ')}
      </p>
      {said !== null && (
        <p>
          <Mark tone={said.verdict === 'same' ? 'bad' : 'quiet'}>{t(`verdict.${said.verdict}`)}</Mark>{' '}
          {t('judgedBy', said)}
        </p>
      )}
      <div className="register-acts">
        <Button size="small" onClick={() => onShow(entry.id)}>
          {t('show')}
        </Button>
        {why === 'same-party' ? (
          <span className="violations-quiet">{t('byRule')}</span>
        ) : (
          !judging && (
            <Button size="small" onClick={() => setJudging(true)}>
              {t(judgement === null ? 'judge' : 'judgeAgain')}
            </Button>
          )
        )}
      </div>
      {judging && (
        <JudgeForm
          one={one}
          other={entry.id}
          onDone={(kept) => {
            setJudging(false);
            if (kept) onJudged();
          }}
        />
      )}
    </li>
  );
}

function JudgeForm(props: { readonly one: string; readonly other: string; readonly onDone: (kept: boolean) => void }) {
  const { one, other, onDone } = props;
  const { t } = useTranslation('first-violations');
  const { answered } = useFaults();
  const { message } = App.useApp();
  const [verdict, setVerdict] = useState<'same' | 'other' | null>(null);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const typing = useTyping(note, setNote);
  const keep = async (): Promise<void> => {
    if (verdict === null) return;
    setBusy(true);
    const kept = answered(await machine['violation:judge']({ one, other, verdict, note: note.trim() }));
    setBusy(false);
    if (kept === null) return;
    void message.success(t('kept'));
    onDone(true);
  };
  return (
    <div className="violation-judge">
      <Radio.Group
        aria-label={t('judgeTitle')}
        value={verdict}
        options={(['same', 'other'] as const).map((value) => ({ value, label: t(`choose.${value}`) }))}
        onChange={({ target }) => setVerdict(target.value)}
      />
      <Labelled label={t('note')}>
        {(id) => <Input {...typing} id={id} maxLength={2000} placeholder={t('noteHint')} />}
      </Labelled>
      <div className="register-acts">
        <Button type="primary" loading={busy} disabled={verdict === null || note.trim() === ''} onClick={keep}>
          {t('keep')}
        </Button>
        <Button onClick={() => onDone(false)}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
