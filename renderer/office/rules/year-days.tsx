// A year on one sheet: a row a month, a square a day. Pressing a square changes what the day counts as.
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../templates/language/calendar';
import type { OfficeDays } from '../../../templates/language/working-days';
import { addMonths } from '../../ui/month-days';
import { useSpeech } from '../../words/speech';
import { daysOfMonth, isYearKnown, pressDay } from './office-days';
import { YearDay } from './year-day';
import './year-days.css';

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const monthDays = Array.from({ length: 31 }, (_, index) => index + 1);
const legend = ['own-holiday', 'own-working', 'holiday', 'shifted', 'weekend'] as const;

export function YearDays(props: {
  readonly days: OfficeDays;
  readonly today: string;
  readonly onChange: (days: OfficeDays) => void;
}) {
  const { days, today } = props;
  const { t } = useTranslation('office');
  const { language } = useSpeech();
  const [at, setAt] = useState(today);
  const table = useRef<HTMLTableElement>(null);
  const year = Number(at.slice(0, 4));
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const move = (event: KeyboardEvent): void => {
    const next = targetOf(event.key, at);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus());
  };
  return (
    <div className="year-days">
      <div className="year-days-head">
        <Button
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('days.previousYear')}
          onClick={() => setAt(addMonths(at, -12))}
        />
        <strong aria-live="polite">{t('days.year', { year })}</strong>
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={t('days.nextYear')}
          onClick={() => setAt(addMonths(at, 12))}
        />
        <ul className="year-days-legend">
          {legend.map((kind) => (
            <li key={kind}>
              <span className={`year-day year-day-${kind}`} aria-hidden />
              {t(`days.${kind}`)}
            </li>
          ))}
        </ul>
      </div>
      {!isYearKnown(year) && <p className="year-days-unknown">{t('days.unknownYear', { year })}</p>}
      <div className="record-scroll">
        <table ref={table} onKeyDown={move} aria-label={t('days.calendarOf', { year })}>
          <thead>
            <tr>
              <td />
              {monthDays.map((day) => (
                <th key={day} scope="col">
                  {day}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month}>
                <th scope="row">{monthName(year, month, locale)}</th>
                {daysOfMonth(year, month).map((date) => (
                  <td key={date}>
                    <YearDay
                      {...{ date, days, locale }}
                      isCursor={date === at}
                      isToday={date === today}
                      onPress={() => {
                        setAt(date);
                        props.onChange(pressDay(date, days));
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function targetOf(key: string, at: string): string | null {
  if (key === 'ArrowLeft') return addDays(at, -1);
  if (key === 'ArrowRight') return addDays(at, 1);
  if (key === 'ArrowUp' || key === 'PageUp') return addMonths(at, key === 'PageUp' ? -12 : -1);
  if (key === 'ArrowDown' || key === 'PageDown') return addMonths(at, key === 'PageDown' ? 12 : 1);
  return null;
}

function monthName(year: number, month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1)),
  );
}
