// The columns of the drafts list.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../templates/language/bilingual';
import type { Column } from '../ui/row-grid';
import { useSpeech } from '../words/speech';
import { writeMoment } from './deadline';
import { DeadlineCell } from './deadline-cell';
import type { DraftEntry } from './list-wish';
import { StatusMark } from './status-mark';

type Papers = ReadonlyMap<string, Bilingual>;

/** @param nowMs the clock as of the last answer, so that rows are not drawn anew each second */
export function useDraftColumns(papers: Papers, nowMs: number, trashed: boolean): readonly Column<DraftEntry>[] {
  const { t } = useTranslation('drafts');
  const { language, text } = useSpeech();
  // biome-ignore lint/correctness/useExhaustiveDependencies: t and text change with the language
  return useMemo(() => {
    const words = (key: 'matter' | 'party' | 'place', none: string) => (entry: DraftEntry) => {
      const shown = text(entry[key]);
      return shown === '' ? <span className="drafts-quiet">{none}</span> : <span title={shown}>{shown}</span>;
    };
    const howFar = (days: number): string => {
      if (days === 0) return t('dueToday');
      return days > 0 ? t('daysLeft', { count: days }) : t('daysOver', { count: -days });
    };
    const updated = (entry: DraftEntry) => writeMoment(entry.trashedAt ?? entry.updatedAt, language, nowMs);
    return [
      {
        key: 'status',
        title: t('column.status'),
        minRem: language === 'zh' ? 7.5 : 8.5,
        grow: 0,
        order: 'status',
        cell: ({ status, trouble }) =>
          trouble === undefined ? (
            <StatusMark status={status} word={t(`status.${status}`)} />
          ) : (
            <StatusMark status="troubled" word={t('status.troubled')} title={text(trouble)} />
          ),
      },
      {
        key: 'matter',
        title: t('column.matter'),
        minRem: 8,
        grow: 1.3,
        order: 'matter',
        cell: words('matter', t('noMatter')),
      },
      {
        key: 'party',
        title: t('column.party'),
        minRem: 7,
        grow: 1.2,
        order: 'party',
        cell: (entry) => <strong className="drafts-party">{words('party', t('noParty'))(entry)}</strong>,
      },
      { key: 'place', title: t('column.place'), minRem: 9, grow: 2, cell: words('place', t('noPlace')) },
      {
        key: 'deadline',
        title: t('column.deadline'),
        minRem: 10.5,
        grow: 0,
        order: 'deadline',
        cell: (entry) => <DeadlineCell {...{ entry, nowMs, language, howFar }} />,
      },
      {
        key: 'papers',
        title: t('column.papers'),
        minRem: 8,
        grow: 0.8,
        cell: (entry) => papersMade(entry.papers, papers, text, language),
      },
      {
        key: 'updated',
        title: trashed ? t('column.trashed') : t('column.updated'),
        minRem: 6.5,
        grow: 0,
        order: 'updatedAt',
        cell: (entry) => <span className="drafts-moment">{updated(entry)}</span>,
      },
    ];
  }, [language, papers, nowMs, trashed]);
}

function papersMade(
  kinds: readonly string[],
  papers: Papers,
  text: (words: Bilingual) => string,
  language: 'zh' | 'en',
) {
  if (kinds.length === 0) return <span className="drafts-quiet">—</span>;
  const names = kinds.map((kind) => text(papers.get(kind) ?? { zh: kind, en: kind }));
  const all = names.join(language === 'zh' ? '、' : ', ');
  return <span title={all}>{all}</span>;
}
