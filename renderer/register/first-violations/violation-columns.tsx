// The columns of the register of first violations.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { divisions } from '../../../templates/divisions/division-list';
import { divisionName } from '../../../templates/divisions/division-search';
import type { Column } from '../../ui/row-grid';
import { useSpeech } from '../../words/speech';
import type { ViolationRow } from './violation-wish';

export function useViolationColumns(): readonly Column<ViolationRow>[] {
  const { t } = useTranslation('first-violations');
  const { text, language } = useSpeech();
  // biome-ignore lint/correctness/useExhaustiveDependencies: t and text change with the language
  return useMemo(() => {
    const words = (shown: string) => <span title={shown}>{shown || '—'}</span>;
    return [
      { key: 'foundOn', title: t('column.foundOn'), minRem: 7, grow: 0, order: 'foundOn', cell: (row) => row.foundOn },
      {
        key: 'party',
        title: t('column.party'),
        minRem: 10,
        grow: 1.6,
        order: 'party',
        cell: (row) => <strong>{words(text(row.party))}</strong>,
      },
      { key: 'code', title: t('column.code'), minRem: 12.5, grow: 0, cell: (row) => words(row.code) },
      {
        key: 'matter',
        title: t('column.matter'),
        minRem: 8,
        grow: 1.2,
        order: 'matter',
        cell: (row) => words(text(row.matterName)),
      },
      {
        key: 'place',
        title: t('column.place'),
        minRem: 6,
        grow: 0.6,
        cell: (row) => words(text(placeOf(row.division))),
      },
      { key: 'numbers', title: t('column.numbers'), minRem: 8, grow: 1.2, cell: (row) => words(row.numbers.join(' ')) },
      {
        key: 'origin',
        title: t('column.origin'),
        minRem: 7,
        grow: 0.8,
        cell: ({ origin }) =>
          origin === null ? (
            <span className="violations-quiet">{t('ours')}</span>
          ) : (
            <span className="violations-received" title={text(origin.name)}>
              {text(origin.name)}
            </span>
          ),
      },
    ];
  }, [language]);
}

/** The code itself where the place has no name here. */
export function placeOf(code: string) {
  const found = divisions.find((one) => one.code === code);
  return found === undefined ? { zh: code, en: code } : divisionName(found);
}
