// The ledger: every bundle sent and received, what became of it, and by when an answer is due; a row opens its details.
import { Alert, Button, Empty, Spin, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeDay } from '../../drafts/deadline';
import { Mark } from '../../ui/mark';
import { SearchField } from '../../ui/search-field';
import { ToggleChips } from '../../ui/toggle-chips';
import { useSpeech } from '../../words/speech';
import { moveInExchange, useExchangePlace } from '../exchange-place';
import { type ExchangeRow, useLedger } from '../exchange-rows';
import { type LedgerFilter, ledgerFilters, matchesRow } from './ledger-filter';
import { RowDetails } from './row-details';
import { ExchangeStateMark, useDaysLeft } from './state-words';

const pageSize = 50;

type Props = { readonly onOpenCase: (id: string) => void; readonly onOpenOperation: (id: string) => void };

export function LedgerPart(props: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { answer, fault } = useLedger();
  const { rows, damaged } = answer;
  const { open } = useExchangePlace();
  const [filters, setFilters] = useState<readonly LedgerFilter[]>([]);
  const [words, setWords] = useState('');
  const shown = (rows ?? []).filter((row) => matchesRow(row, filters, words));
  const opened = rows?.find((row) => row.id === open?.id && row.direction === open.direction) ?? null;
  return (
    <>
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      {damaged.length > 0 && (
        <Alert type="error" showIcon title={t('damaged', { count: damaged.length, names: damaged.join('、') })} />
      )}
      <div className="ledger-filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={words} onSearch={setWords} />
        <ToggleChips
          label={t('filters')}
          chips={ledgerFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
          pressed={filters}
          onChange={setFilters}
        />
        <span role="status" className="exchange-quiet">
          {rows !== null && t('counted', { count: shown.length })}
        </span>
      </div>
      {rows === null && fault === null ? <Spin delay={300} /> : <LedgerTable rows={shown} />}
      <RowDetails {...props} row={opened} onClose={() => moveInExchange({ open: null })} />
    </>
  );
}

function LedgerTable({ rows }: { readonly rows: readonly ExchangeRow[] }) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const left = useDaysLeft();
  const nowMs = Date.now();
  const about = useAbout();
  return (
    <Table<ExchangeRow>
      rowKey={({ id, direction }) => `${direction} ${id}`}
      size="small"
      dataSource={[...rows]}
      scroll={{ x: 'max-content' }}
      pagination={rows.length > pageSize && { pageSize, showSizeChanger: false }}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noRows')} /> }}
      columns={[
        {
          title: t('column.direction'),
          render: (_, { direction }) => (
            <Mark tone={direction === 'sent' ? 'quiet' : 'busy'}>{t(`direction.${direction}`)}</Mark>
          ),
        },
        {
          title: t('column.what'),
          render: (_, { id, direction, purpose }) => (
            <Button type="link" className="ledger-open" onClick={() => moveInExchange({ open: { id, direction } })}>
              {t(`purpose.${purpose}`)}
            </Button>
          ),
        },
        { title: t('column.other'), render: (_, { other }) => <Clamped words={text(other.name)} /> },
        { title: t('column.about'), render: (_, row) => <Clamped words={about(row)} /> },
        { title: t('column.day'), render: (_, { at }) => writeDay(at, language, nowMs) },
        {
          title: t('column.replyBy'),
          render: (_, row) => (
            <>
              {row.replyBy === undefined ? '' : writeDay(row.replyBy, language, nowMs)}
              {left(row) !== '' && (
                <small className={`ledger-days ${(row.daysLeft ?? 0) < 0 ? 'exchange-wrong' : 'exchange-quiet'}`}>
                  {left(row)}
                </small>
              )}
            </>
          ),
        },
        { title: t('column.state'), render: (_, row) => <ExchangeStateMark row={row} /> },
      ]}
    />
  );
}

/** A long name on two lines; the whole of it when pointed at, and in the details. */
function Clamped({ words }: { readonly words: string }) {
  return (
    <span className="ledger-name" title={words}>
      {words}
    </span>
  );
}

/** The first parties or titles in it, and how many more. */
export function useAbout(): (row: Pick<ExchangeRow, 'subjects' | 'entries'>) => string {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  return ({ subjects, entries }) => {
    const [first, second, ...others] = subjects.map(({ name }) => text(name) || t('noParty'));
    const named = [first, second].filter((name) => name !== undefined).join(language === 'zh' ? '、' : ', ');
    if (named === '') return entries > 0 ? t('entriesIn', { count: entries }) : '';
    return others.length === 0 ? named : t('andOthers', { named, count: others.length });
  };
}
