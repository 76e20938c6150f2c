// All joint operations: when, who, how many cases; new ones are begun here, old ones go to the trash.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { writeMoment } from '../drafts/deadline';
import { useCommand } from '../frame/commands';
import { useFaults } from '../frame/faults';
import { SearchField } from '../ui/search-field';
import { TextLink } from '../ui/text-link';
import { ViewPage } from '../ui/view-page';
import { useSpeech } from '../words/speech';
import { forgetOperation } from './open-operations';
import { type OperationEntry, useOperations } from './use-operations';
import './operations.css';

export function OperationsView({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('operations');
  const { text, language } = useSpeech();
  const { modal, message } = App.useApp();
  const { answered } = useFaults();
  const { entries, authorityName, refresh, search, setSearch } = useOperations();
  const create = async (): Promise<void> => {
    const made = answered(await machine['operation:create']({}));
    if (made !== null) onOpen(made.id);
  };
  useCommand('new-draft', create);
  const trash = (entry: OperationEntry): void => {
    modal.confirm({
      title: t('trashTitle', { title: text(entry.title) || t('untitled') }),
      content: t('trashHint'),
      okText: t('toTrash'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: async () => {
        if (answered(await machine['operation:trash']({ id: entry.id })) === null) return;
        forgetOperation(entry.id);
        void message.success(t('trashed'));
        refresh();
      },
    });
  };
  const newButton = (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={create}>
      {t('new')}
    </Button>
  );
  return (
    <ViewPage
      title={t('title')}
      hint={t('hint')}
      actions={
        <>
          <SearchField label={t('search')} hint={t('searchHint')} value={search} onSearch={setSearch} />
          {newButton}
        </>
      }
    >
      <div className="operations-list">
        <Table<OperationEntry>
          rowKey="id"
          size="middle"
          loading={entries === null && { delay: 500 }}
          dataSource={entries === null ? [] : [...entries]}
          pagination={entries !== null && entries.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          locale={{
            emptyText: (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(search === '' ? 'none' : 'nothingFound')}>
                {search === '' && newButton}
              </Empty>
            ),
          }}
          columns={[
            {
              title: t('title.field'),
              render: (_, entry) => (
                <TextLink className="operation-link" title={text(entry.title)} onClick={() => onOpen(entry.id)}>
                  {text(entry.title) || t('untitled')}
                </TextLink>
              ),
            },
            { title: t('days'), width: '14rem', render: (_, entry) => daysOf(entry) },
            {
              title: t('authorities'),
              render: (_, entry) => entry.authorities.map(authorityName).join(language === 'zh' ? '、' : ', '),
            },
            { title: t('cases'), dataIndex: 'cases', align: 'end', width: '5rem' },
            {
              title: t('updated'),
              width: '10rem',
              render: (_, entry) => writeMoment(entry.updatedAt, language, Date.now()),
            },
            {
              title: <span className="visually-hidden">{t('toTrash')}</span>,
              width: '4rem',
              render: (_, entry) => (
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('removeNamed', { name: text(entry.title) })}
                  onClick={() => trash(entry)}
                />
              ),
            },
          ]}
        />
      </div>
    </ViewPage>
  );
}

function daysOf({ from, until }: OperationEntry): string {
  return from === until || until === '' ? from : `${from} – ${until}`;
}
