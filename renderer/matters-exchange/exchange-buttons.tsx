// The buttons by which the list of matters goes out and comes in, with the report that stands between.
import { DownloadOutlined, ImportOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { ReportDrawer } from './report-drawer';
import { useListExchange } from './use-list-exchange';
import './matters-exchange.css';

export function ExchangeButtons(props: {
  /** Asked before anything is read or written; false where the list is not saved yet. */
  readonly ready: () => Promise<boolean>;
  readonly onTaken: () => void;
}) {
  const { t } = useTranslation('matters-exchange');
  const exchange = useListExchange(props);
  const { report, take, close } = exchange;
  return (
    <>
      <Button icon={<ImportOutlined aria-hidden />} onClick={() => void exchange.read()}>
        {t('import')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'xlsx', label: t('asSheet'), onClick: () => void exchange.write('xlsx') },
            { key: 'json', label: t('asJson'), onClick: () => void exchange.write('json') },
          ],
        }}
      >
        <Button icon={<DownloadOutlined aria-hidden />}>{t('export')}</Button>
      </Dropdown>
      {report !== null && <ReportDrawer key={report.reading} report={report} onTake={take} onClose={close} />}
    </>
  );
}
