// One row of the board: a heading with its count, or a deadline with its state, its end and its case.
import { ArrowRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { daysUntil } from '../drafts/deadline';
import { useSpeech } from '../words/speech';
import type { Heading } from './board-rows';
import type { DeadlineEntry } from './board-wish';
import { writeDue } from './due-words';
import { StateMark } from './state-mark';

type Place = { readonly index: number; readonly topPx: number };

export const HeadingRow = memo(function HeadingRow({ index, topPx, heading }: Place & { readonly heading: Heading }) {
  const { t } = useTranslation('deadlines');
  const { bucket, count } = heading;
  return (
    <tr className={`board-heading board-heading-${bucket}`} aria-rowindex={index + 1} style={at(topPx)}>
      <th scope="rowgroup">
        {t(`bucket.${bucket}`)} <span className="board-heading-count">{count}</span>
      </th>
    </tr>
  );
});

export const DeadlineRow = memo(function DeadlineRow(
  props: Place & {
    readonly rowKey: string;
    /** Undefined while it has not come yet. */
    readonly entry: DeadlineEntry | undefined;
    readonly nowMs: number;
    readonly isCursor: boolean;
    readonly onClick: (key: string) => void;
    readonly onOpen: (key: string) => void;
  },
) {
  const { t } = useTranslation('deadlines');
  const { text, language } = useSpeech();
  const { entry, rowKey, isCursor } = props;
  const look = isCursor ? 'board-row board-row-cursor' : 'board-row';
  return (
    <tr
      id={`due-${rowKey}`}
      className={look}
      aria-rowindex={props.index + 1}
      aria-selected={isCursor}
      style={at(props.topPx)}
      onClick={() => props.onClick(rowKey)}
      onDoubleClick={() => props.onOpen(rowKey)}
    >
      {entry === undefined ? (
        <td className="board-coming" />
      ) : (
        <>
          <td>
            <StateMark state={entry.state} word={t(`state.${entry.state}`)} />
          </td>
          <td className="board-due">
            {entry.due === null ? t('noDay') : writeDue(entry.due, language, props.nowMs)}
            {entry.due !== null && entry.state !== 'met' && (
              <small>{howFar(t, daysUntil(entry.due, props.nowMs))}</small>
            )}
            {entry.late && <small>{t('late')}</small>}
          </td>
          <td className="board-name">{text(entry.name)}</td>
          <td className="board-party" title={text(entry.party)}>
            {text(entry.party) || t('noParty')}
          </td>
          <td className="board-matter" title={text(entry.matter)}>
            {[text(entry.matter), entry.number].filter((part) => part !== '').join(' · ')}
          </td>
          <td className="board-go">
            <Button
              size="small"
              type="text"
              tabIndex={-1}
              icon={<ArrowRightOutlined aria-hidden />}
              aria-label={t('goTo', { party: text(entry.party) })}
              onClick={() => props.onOpen(rowKey)}
            />
          </td>
        </>
      )}
    </tr>
  );
});

type Words = (key: 'dueToday' | 'daysLeft' | 'daysOver', options?: { readonly count: number }) => string;

function howFar(t: Words, days: number): string {
  if (days === 0) return t('dueToday');
  return days > 0 ? t('daysLeft', { count: days }) : t('daysOver', { count: -days });
}

function at(topPx: number) {
  return { transform: `translateY(${topPx}px)` };
}
