// A draft's deadline: the day, and how far off it is while the correction is awaited.
import type { LanguageCode } from '../../templates/language/bilingual';
import { daysUntil, writeDay } from './deadline';
import type { DraftEntry } from './list-wish';

/** How far off a day is, in words: 0 today, negative once it has passed. */
export type HowFar = (days: number) => string;

export function DeadlineCell(props: {
  readonly entry: DraftEntry;
  readonly nowMs: number;
  readonly language: LanguageCode;
  readonly howFar: HowFar;
}) {
  const { deadline, status } = props.entry;
  if (deadline === null) return <span className="drafts-quiet">—</span>;
  const isAwaited = status === 'ordered' || status === 'due' || status === 'overdue';
  return (
    <span className={`drafts-deadline-${status}`}>
      {writeDay(deadline, props.language, props.nowMs)}
      {isAwaited && <small className="drafts-far">{props.howFar(daysUntil(deadline, props.nowMs))}</small>}
    </span>
  );
}
