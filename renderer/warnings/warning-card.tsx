// One warning: its sentence, its rule in words, the records it was counted from, and what a person makes of it.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { writeDay } from '../drafts/deadline';
import { useFaults } from '../frame/faults';
import { ReasonForm } from '../issued/reason-form';
import { Mark, type Tone } from '../ui/mark';
import { useSpeech } from '../words/speech';
import { DraftForm } from './draft-form';
import { Occurrences } from './occurrences';

export type FoundWarning = Output<'warning:list'>['warnings'][number];

const tones: Readonly<Record<FoundWarning['rule'], Tone>> = {
  'party-on-both-sides': 'bad',
  'party-again': 'warn',
  'matter-rising': 'busy',
  'place-rising': 'busy',
};

type Props = { readonly warning: FoundWarning; readonly onChanged: () => Promise<void> };

export function WarningCard({ warning, onChanged }: Props) {
  const { t } = useTranslation('warnings');
  const { text } = useSpeech();
  const { rule, sentence, explained, aside } = warning;
  return (
    <li className={aside === null ? 'warning-card' : 'warning-card warning-aside'} data-key={warning.key}>
      <p className="warning-says">
        <Mark tone={tones[rule]}>{t(`rule.${rule}`)}</Mark> <strong>{text(sentence)}</strong>
      </p>
      <p className="warnings-quiet">{text(explained)}</p>
      <Occurrences warning={warning} />
      {aside === null ? <Acts warning={warning} onChanged={onChanged} /> : <Aside {...{ warning, aside, onChanged }} />}
    </li>
  );
}

function Acts({ warning, onChanged }: Props) {
  const { t } = useTranslation('warnings');
  const { answered } = useFaults();
  const [doing, setDoing] = useState<'draft' | 'aside' | null>(null);
  const stop = (): void => setDoing(null);
  const putAside = async (reason: string): Promise<void> => {
    if (answered(await machine['warning:put-aside']({ key: warning.key, reason })) === null) return;
    stop();
    await onChanged();
  };
  if (doing === 'draft') return <DraftForm warning={warning} onCancel={stop} />;
  if (doing === 'aside') {
    const words = { label: t('putAsideReason'), hint: t('putAsideHint'), action: t('putAsideNow') };
    return <ReasonForm {...words} onDo={putAside} onCancel={stop} />;
  }
  return (
    <div className="warning-acts">
      <Button size="small" onClick={() => setDoing('draft')}>
        {t('draft')}
      </Button>
      <Button size="small" onClick={() => setDoing('aside')}>
        {t('putAside')}
      </Button>
    </div>
  );
}

function Aside(props: Props & { readonly aside: NonNullable<FoundWarning['aside']> }) {
  const { warning, aside, onChanged } = props;
  const { t } = useTranslation('warnings');
  const { language } = useSpeech();
  const { answered } = useFaults();
  const takeBack = async (): Promise<void> => {
    if (answered(await machine['warning:put-aside']({ key: warning.key, reason: null })) !== null) await onChanged();
  };
  const day = writeDay(aside.at, language, Date.now());
  return (
    <div className="warning-acts">
      <span>{t('asideUntil', { who: aside.by, day, reason: aside.reason })}</span>
      <Button size="small" onClick={() => void takeBack()}>
        {t('takeBack')}
      </Button>
    </div>
  );
}
