// The numbers: found by authority, year, kind, state and words; each leads to its paper and its case.
import { Button, Empty, Modal, Select, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberStates } from '../../templates/register/register-file';
import { writeMoment } from '../drafts/deadline';
import { FrozenView } from '../paper-view/frozen/frozen-view';
import { Mark } from '../ui/mark';
import { SearchField } from '../ui/search-field';
import { useSpeech } from '../words/speech';
import { type EntryRow, type EntryWish, firstEntryWish, pageSize, useEntries } from './use-entries';
import type { RegisterNames } from './use-register-names';

const tones = { reserved: 'busy', issued: 'good', void: 'bad' } as const;

type Props = {
  readonly names: RegisterNames;
  readonly onOpenCase: (id: string) => void;
  readonly onOpenOperation: (id: string) => void;
};

export function EntriesPart({ names, onOpenCase, onOpenOperation }: Props) {
  const { t } = useTranslation('register');
  const { text, language } = useSpeech();
  const [wish, setWish] = useState<EntryWish>(firstEntryWish);
  const { entries, total, waiting } = useEntries(wish);
  const [shown, setShown] = useState<EntryRow | null>(null);
  const narrow = (part: Partial<EntryWish>): void => setWish((before) => ({ ...before, ...part, page: 1 }));
  const select = <K extends 'authority' | 'year' | 'kind' | 'state'>(
    key: K,
    options: { value: string; label: string }[],
  ) => (
    <Select
      aria-label={t(`filter.${key}`)}
      placeholder={t(`all.${key}`)}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      className="register-filter"
      value={wish[key]}
      options={options}
      onChange={(value) => narrow({ [key]: value ?? null })}
    />
  );
  const open = ({ entry: { subject } }: EntryRow): void => {
    if (subject?.of === 'case') onOpenCase(subject.id);
    if (subject?.of === 'operation') onOpenOperation(subject.id);
  };

  return (
    <>
      <div className="register-filters">
        <SearchField
          label={t('search')}
          hint={t('searchHint')}
          value={wish.text}
          onSearch={(words) => narrow({ text: words })}
        />
        {select(
          'authority',
          names.authorities.map((value) => ({ value, label: names.authorityName(value) })),
        )}
        {select(
          'year',
          names.years.map((value) => ({ value, label: value })),
        )}
        {select(
          'kind',
          names.kinds.map(({ id }) => ({ value: id, label: names.kindName(id) })),
        )}
        {select(
          'state',
          numberStates.map((value) => ({ value, label: t(`state.${value}`) })),
        )}
        <span role="status" className="register-count">
          {t('counted', { count: total })}
        </span>
      </div>
      <Table<EntryRow>
        rowKey={({ series, entry }) => [series.year, series.authority, series.pattern, entry.sequence].join(' ')}
        size="small"
        loading={waiting && { delay: 500 }}
        dataSource={[...entries]}
        scroll={{ x: 'max-content' }}
        pagination={
          total > pageSize && {
            current: wish.page,
            pageSize,
            total,
            showSizeChanger: false,
            onChange: (page) => setWish((before) => ({ ...before, page })),
          }
        }
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noNumbers')} /> }}
        columns={[
          {
            title: t('column.number'),
            render: (_, row) =>
              row.entry.record === null ? (
                <span className="register-number">{row.entry.number}</span>
              ) : (
                <Button type="link" className="register-number" onClick={() => setShown(row)}>
                  {row.entry.number}
                </Button>
              ),
          },
          {
            title: t('column.state'),
            render: (_, { entry: { state, origin } }) => (
              <span className="register-marks">
                <Mark tone={tones[state]}>{t(`state.${state}`)}</Mark>
                {origin === 'outside' && <Mark tone="quiet">{t('outside')}</Mark>}
              </span>
            ),
          },
          { title: t('column.kind'), render: (_, { entry }) => names.kindName(entry.kind) },
          {
            title: t('column.about'),
            render: (_, row) =>
              row.entry.subject === null ? (
                text(row.entry.about)
              ) : (
                <Button type="link" className="register-about" onClick={() => open(row)}>
                  {text(row.entry.about) || t('openSubject')}
                </Button>
              ),
          },
          { title: t('column.date'), render: (_, { entry }) => entry.date },
          {
            title: t('column.taken'),
            render: (_, { entry }) => `${writeMoment(entry.takenAt, language, Date.now())} ${entry.by}`,
          },
          {
            title: t('column.why'),
            render: (_, { entry: { voided, note } }) => (
              <span className="register-why">{voided ? text(voided.reason) : (note ?? '')}</span>
            ),
          },
        ]}
      />
      <Modal
        open={shown !== null}
        title={shown?.entry.number}
        width={760}
        onCancel={() => setShown(null)}
        destroyOnHidden
        footer={
          shown !== null && (
            <Button type="primary" onClick={() => open(shown)}>
              {t('toSubject')}
            </Button>
          )
        }
      >
        {shown?.entry.record != null && <FrozenView id={shown.entry.record} name="paper.pdf" />}
      </Modal>
    </>
  );
}
