// A draft's deadline: the day, and how far off it is while the correction is awaited.
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../words/speech';
import { daysUntil, writeDay } from './deadline';
import type { DraftEntry } from './list-wish';

export function DeadlineCell(props: { readonly entry: DraftEntry; readonly nowMs: number }) {
  const { t } = useTranslation('drafts');
  const { language } = useSpeech();
  const { deadline, status } = props.entry;
  if (deadline === null) return <span className="drafts-quiet">—</span>;
  const days = daysUntil(deadline, props.nowMs);
  const awaited = status === 'ordered' || status === 'due' || status === 'overdue';
  return (
    <span className={`drafts-deadline drafts-deadline-${status}`}>
      {writeDay(deadline, language, props.nowMs)}
      {awaited && <small>{howFar(days)}</small>}
    </span>
  );

  function howFar(days: number): string {
    if (days === 0) return t('dueToday');
    return days > 0 ? t('daysLeft', { count: days }) : t('daysOver', { count: -days });
  }
}
