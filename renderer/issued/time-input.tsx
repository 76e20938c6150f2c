// A day or moment typed in figures or in Chinese, read back below as it was understood.
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTime } from '../../templates/language/calendar';
import { sayTime } from '../../templates/language/dates';
import { readTime, showTime } from '../case-form/moments';
import { today } from '../paper-view/today';
import { Labelled } from '../ui/labelled';
import { useSpeech } from '../words/speech';

/** @param props.onChange gets ISO 8601, "" for nothing, null for what cannot be read */
export function TimeInput(props: {
  readonly label: string;
  readonly value: string | null;
  readonly dayOnly?: boolean;
  readonly onChange: (time: string | null) => void;
}) {
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const [typed, setTyped] = useState(showTime(props.value ?? ''));
  const type = (next: string): void => {
    setTyped(next);
    const time = readTime(next, today());
    props.onChange(props.dayOnly && time !== null ? time.slice(0, 10) : time);
  };
  const wrong = props.value === null && typed.trim() !== '';
  return (
    <Labelled label={props.label}>
      {(id) => (
        <>
          <Input
            id={id}
            value={typed}
            status={wrong ? 'error' : ''}
            aria-invalid={wrong || undefined}
            aria-describedby={`${id}-said`}
            placeholder={t(props.dayOnly ? 'dayHint' : 'momentHint')}
            autoComplete="off"
            onChange={({ target }) => type(target.value)}
          />
          <span id={`${id}-said`} className="issued-said">
            {wrong ? t('timeUnread') : props.value !== null && isTime(props.value) ? text(sayTime(props.value)) : ''}
          </span>
        </>
      )}
    </Labelled>
  );
}
