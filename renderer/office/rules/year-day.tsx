// One day of the year's sheet.
import { useTranslation } from 'react-i18next';
import { holidayName, type OfficeDays } from '../../../templates/language/working-days';
import { useSpeech } from '../../words/speech';
import { dayKind } from './office-days';

export function YearDay(props: {
  readonly date: string;
  readonly days: OfficeDays;
  readonly locale: string;
  readonly isCursor: boolean;
  readonly isToday: boolean;
  readonly onPress: () => void;
}) {
  const { date, days } = props;
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const kind = dayKind(date, days);
  const holiday = holidayName(date);
  const full = new Intl.DateTimeFormat(props.locale, { dateStyle: 'full', timeZone: 'UTC' });
  const name = [full.format(new Date(`${date}T00:00:00Z`)), t(`days.${kind}`), holiday && text(holiday)];
  const said = name.filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      data-date={date}
      className={`year-day year-day-${kind}${props.isToday ? ' year-day-today' : ''}`}
      tabIndex={props.isCursor ? 0 : -1}
      aria-label={said}
      aria-pressed={kind === 'own-holiday' || kind === 'own-working'}
      title={said}
      onClick={props.onPress}
    >
      {kind === 'own-holiday' && t('days.offSign')}
      {(kind === 'own-working' || kind === 'shifted') && t('days.workSign')}
    </button>
  );
}
