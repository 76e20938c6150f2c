// A page of a calendar to choose a day from, by mouse or arrow keys. Days may bear a small mark, such as 休 and 班.
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addDays } from '../../templates/language/calendar';
import { addMonths, monthDays } from './month-days';
import './month-grid.css';

export type DayMark = { readonly sign: string; readonly title: string; readonly off: boolean };

type Words = { readonly previous: string; readonly next: string; readonly label: string };

/** Dates are YYYY-MM-DD. @param props.locale of the names of months and weekdays, e.g. zh-CN */
export function MonthGrid(props: {
  readonly chosen: string;
  readonly today: string;
  readonly locale: string;
  readonly words: Words;
  readonly markOf?: (date: string) => DayMark | null;
  readonly onChoose: (date: string) => void;
}) {
  const [at, setAt] = useState(props.chosen || props.today);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>(`[data-date="${at}"]`)?.focus();
  }, [at]);
  const days = monthDays(at);
  const move = (event: KeyboardEvent): void => {
    const next = targetOf(event.key, at);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };
  return (
    <div className="month-grid">
      <div className="month-grid-head">
        <button type="button" aria-label={props.words.previous} onClick={() => setAt(addMonths(at, -1))}>
          <LeftOutlined aria-hidden />
        </button>
        <strong aria-live="polite">{said(at, props.locale, { year: 'numeric', month: 'long' })}</strong>
        <button type="button" aria-label={props.words.next} onClick={() => setAt(addMonths(at, 1))}>
          <RightOutlined aria-hidden />
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every engine */}
      <div className="month-grid-days" role="group" aria-label={props.words.label} ref={grid} onKeyDown={move}>
        {days.slice(0, 7).map((date) => (
          <span key={date} className="month-grid-weekday" aria-hidden>
            {said(date, props.locale, { weekday: 'narrow' })}
          </span>
        ))}
        {days.map((date) => (
          <Day key={date} date={date} at={at} {...props} />
        ))}
      </div>
    </div>
  );
}

function Day({ date, at, ...props }: Parameters<typeof MonthGrid>[0] & { readonly date: string; readonly at: string }) {
  const mark = props.markOf?.(date) ?? null;
  const classes = [
    mark?.off && 'month-grid-off',
    date.slice(0, 7) !== at.slice(0, 7) && 'month-grid-other',
    date === props.today && 'month-grid-today',
  ];
  return (
    <button
      type="button"
      data-date={date}
      tabIndex={date === at ? 0 : -1}
      aria-pressed={date === props.chosen}
      aria-label={`${said(date, props.locale, { dateStyle: 'full' })}${mark ? ` ${mark.title}` : ''}`}
      title={mark?.title}
      className={classes.filter(Boolean).join(' ')}
      onClick={() => props.onChoose(date)}
    >
      {Number(date.slice(8))}
      {mark?.sign && <small aria-hidden>{mark.sign}</small>}
    </button>
  );
}

function targetOf(key: string, at: string): string | null {
  const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  if (days !== undefined) return addDays(at, days);
  const months = { PageUp: -1, PageDown: 1 }[key];
  return months === undefined ? null : addMonths(at, months);
}

function said(date: string, locale: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
