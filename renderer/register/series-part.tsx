// The series: which kinds of paper count in each, what comes next, where it began, and what is entered by hand.
import { Button, Drawer, Spin, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeriesStart } from '../issued/series-start';
import { Mark } from '../ui/mark';
import { useSpeech } from '../words/speech';
import { EnterForm } from './enter-form';
import type { RegisterNames, SeriesRow } from './use-register-names';

export function SeriesPart({ names }: { readonly names: RegisterNames }) {
  const { t } = useTranslation('register');
  const { text, language } = useSpeech();
  const [entering, setEntering] = useState<SeriesRow | null>(null);
  if (names.series === null) return <Spin />;
  const first = ({ start, series, highest }: SeriesRow) => {
    if (start !== null) return t('startsAt', { first: start.first, why: start.reason, who: start.by });
    if (highest > 0) return '1';
    return <SeriesStart next={{ series: { ...series, sequence: 1 } }} authority={series.authority} onSet={nothing} />;
  };
  return (
    <>
      <Table<SeriesRow>
        rowKey={({ series }) => [series.year, series.authority, series.pattern].join(' ')}
        size="small"
        dataSource={[...names.series]}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('column.year'), render: (_, { series }) => series.year },
          { title: t('column.authority'), render: (_, { series }) => names.authorityName(series.authority) },
          {
            title: t('column.kinds'),
            render: (_, { kinds }) => kinds.map(names.kindName).join(language === 'zh' ? '、' : ', ') || t('notInUse'),
          },
          {
            title: t('column.next'),
            render: (_, { next, trouble }) =>
              trouble === undefined ? (next ?? '—') : <Mark tone="bad">{text(trouble)}</Mark>,
          },
          { title: t('column.first'), render: (_, row) => first(row) },
          { title: t('state.issued'), align: 'end', render: (_, { issued }) => issued },
          { title: t('state.void'), align: 'end', render: (_, { voids }) => voids },
          {
            title: t('column.gaps'),
            align: 'end',
            render: (_, { gaps }) => (gaps > 0 ? <Mark tone="warn">{gaps}</Mark> : 0),
          },
          {
            title: <span className="visually-hidden">{t('enterNumbers')}</span>,
            render: (_, row) => (
              <Button size="small" onClick={() => setEntering(row)}>
                {t('enterNumbers')}
              </Button>
            ),
          },
        ]}
      />
      <Drawer
        open={entering !== null}
        size="min(30rem, 100vw)"
        title={t('enterTitle')}
        onClose={() => setEntering(null)}
        destroyOnHidden
      >
        {entering !== null && (
          <>
            <p className="register-pattern">{entering.next ?? entering.series.pattern}</p>
            <EnterForm
              series={entering.series}
              names={names}
              from={null}
              until={null}
              onDone={() => setEntering(null)}
            />
          </>
        )}
      </Drawer>
    </>
  );
}

function nothing(): void {}
