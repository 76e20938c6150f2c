// The officers: who they are, for which authority, and whose certificate has expired.
import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Empty, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm, useOfForm, useValue } from '../../case-form/form-context';
import { useEntries } from '../../record-form/use-entries';
import { Mark } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import { TextLink } from '../../ui/text-link';
import { useSpeech } from '../../words/speech';
import { freeId, newOfficer } from '../authorities/new-authority';
import { authoritiesIn, type OfficerEntry, officersIn } from '../entries-of';
import { entryOf } from '../office-parts';
import { type Expiry, expiryOf } from './expiry';
import { OfficerDrawer } from './officer-drawer';

type Row = OfficerEntry & { readonly index: number; readonly expiry: Expiry; readonly wrong: boolean };

const tones = { expired: 'bad', soon: 'warn', valid: 'good', open: 'quiet' } as const;

/** @param props.start index of the one to open at once */
export function OfficersPart(props: { readonly start: number | null }) {
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const { store } = useForm();
  const { modal } = App.useApp();
  const entries = useEntries('officers');
  const [open, setOpen] = useState<number | null>(props.start);
  const [search, setSearch] = useState('');
  const rows = useRows(search);
  const add = (): void => {
    const taken = officersIn(store.data).map(({ id }) => id);
    entries.add(newOfficer(freeId('officer', taken), authoritiesIn(store.data)[0]?.id ?? ''));
    setOpen(taken.length);
  };
  const remove = (row: Row): void => {
    modal.confirm({
      title: t('officers.removeTitle', { name: text(row.name) }),
      content: t('officers.removeHint'),
      okText: t('remove'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () => entries.remove(row.index),
    });
  };
  const authorityName = (id: string): string => {
    const found = authoritiesIn(store.data).find((one) => one.id === id);
    return found === undefined ? id : text(found.name);
  };
  return (
    <Panel
      title={t('part.officers')}
      hint={t('officers.hint')}
      actions={
        <>
          <SearchField
            value={search}
            onSearch={setSearch}
            label={t('officers.search')}
            hint={t('officers.searchHint')}
          />
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={add}>
            {t('officers.add')}
          </Button>
        </>
      }
    >
      <Table<Row>
        rowKey="id"
        size="middle"
        dataSource={[...rows]}
        pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('officers.none')} /> }}
        rowClassName={({ expiry }) => (expiry === 'expired' ? 'officer-row-expired' : '')}
        columns={[
          {
            title: t('officer.name'),
            render: (_, row) => (
              <TextLink className="office-link" onClick={() => setOpen(row.index)}>
                {row.name.zh || t('officers.unnamed')}
                {row.name.en && <small>{row.name.en}</small>}
              </TextLink>
            ),
          },
          { title: t('officer.authority'), render: (_, row) => authorityName(row.authority) },
          { title: t('officer.certificate'), dataIndex: 'certificate' },
          { title: t('officer.validUntil'), render: (_, row) => row.validUntil || t('officer.noTerm') },
          {
            title: t('officer.state'),
            render: (_, row) => (
              <>
                <Mark tone={tones[row.expiry]}>{t(`expiry.${row.expiry}`)}</Mark>
                {row.wrong && <Mark tone="bad">{t('officer.incomplete')}</Mark>}
              </>
            ),
          },
          {
            title: <span className="visually-hidden">{t('officer.actions')}</span>,
            render: (_, row) => (
              <span className="record-entry-tools">
                <Button
                  type="text"
                  icon={<EditOutlined aria-hidden />}
                  aria-label={t('officers.edit', { name: text(row.name) })}
                  onClick={() => setOpen(row.index)}
                />
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('officers.removeTitle', { name: text(row.name) })}
                  onClick={() => remove(row)}
                />
              </span>
            ),
          },
        ]}
      />
      <OfficerDrawer index={open} onClose={() => setOpen(null)} />
    </Panel>
  );
}

function useRows(search: string): readonly Row[] {
  const { store, today } = useForm();
  useValue('officers');
  const wrong = useOfForm(({ findings }) => findings.map(({ path }) => path).join('\n'));
  const wrongAt = new Set(
    wrong
      .split('\n')
      .filter((path) => path.startsWith('officers['))
      .map(entryOf),
  );
  const typed = search.trim().toLowerCase();
  return officersIn(store.data)
    .map((one, index) => ({ ...one, index, expiry: expiryOf(one.validUntil, today), wrong: wrongAt.has(index) }))
    .filter(({ name, certificate }) => `${name.zh} ${name.en} ${certificate}`.toLowerCase().includes(typed));
}
