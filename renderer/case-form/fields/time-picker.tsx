// The calendar of a time field: days off and shifted working days are marked as the office's calendar has them.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMoment, isTime, weekdayOf } from '../../../templates/language/calendar';
import { holidayName, isWorkingDay } from '../../../templates/language/working-days';
import { type DayMark, MonthGrid } from '../../ui/month-grid';
import { useSpeech } from '../../words/speech';
import { useForm } from '../form-context';
import { momentInChina, readTime } from '../moments';
import type { TimeKind } from './time-messages';

/** @param props.onChoose gets ISO 8601, and whether the choice is complete */
export function TimePicker(props: {
  readonly value: string;
  readonly kind: TimeKind;
  readonly onChoose: (time: string, done: boolean) => void;
}) {
  const { value, kind, onChoose } = props;
  const { office, today } = useForm();
  const { t } = useTranslation('case-form');
  const { language, text } = useSpeech();
  const day = isTime(value) ? value.slice(0, 10) : '';
  const clock = isTime(value) && isMoment(value) ? value.slice(11, 16) : '';
  const markOf = (date: string): DayMark | null => {
    const { working } = isWorkingDay(date, office.rules);
    const weekend = weekdayOf(date) % 6 === 0;
    const holiday = holidayName(date);
    if (working) return weekend ? { sign: t('workingSign'), title: t('shiftedWorkday'), off: false } : null;
    return { sign: weekend && !holiday ? '' : t('offSign'), title: holiday ? text(holiday) : t('dayOff'), off: true };
  };
  const withClock = (date: string, time: string): string => (time === '' ? date : `${date}T${time}:00+08:00`);
  return (
    <div className="time-picker">
      <MonthGrid
        chosen={day}
        today={today}
        locale={language === 'zh' ? 'zh-CN' : 'en-GB'}
        words={{ previous: t('previousMonth'), next: t('nextMonth'), label: t('calendar') }}
        markOf={markOf}
        onChoose={(date) => onChoose(withClock(date, clock), kind !== 'moment' || clock !== '')}
      />
      <div className="time-picker-foot">
        {kind !== 'date' && <Clock value={clock} onClock={(time) => onChoose(withClock(day || today, time), false)} />}
        <button
          type="button"
          className="form-link"
          onClick={() => {
            const now = momentInChina(Date.now());
            onChoose(kind === 'date' ? now.slice(0, 10) : now, true);
          }}
        >
          {t(kind === 'date' ? 'today' : 'now')}
        </button>
      </div>
    </div>
  );
}

/** In 24 hours, whatever the system's habit: papers count so. Handed on once it is a time. */
function Clock(props: { readonly value: string; readonly onClock: (clock: string) => void }) {
  const { t } = useTranslation('case-form');
  const { today } = useForm();
  const [typed, setTyped] = useState(props.value);
  return (
    <label>
      {t('clock')}
      <input
        className="form-input"
        value={typed}
        placeholder="9:30"
        inputMode="numeric"
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const time = /^\d{1,2}[:：]\d{2}$/.test(value) ? readTime(value, today) : null;
          if (time !== null && isMoment(time)) props.onClock(time.slice(11, 16));
        }}
      />
    </label>
  );
}
